import { expect, test } from 'vitest';
import { readClaims } from '../extract/claims/readClaims.ts';
import type { Claim } from '../report/report.ts';
import type { Filled } from './fillForm.ts';
import { fillYears } from './fillYears.ts';
import { type Prose, renderProse, type Statement } from './prose.ts';
import { Random } from './random.ts';
import { numberOf, writeProse } from './writeProse.ts';

const RUNS = Number(process.env['RUNS'] ?? 60);
const AGENCY = '某某市某某局';

interface Made {
  readonly report: Filled;
  readonly prior: Filled | null;
  readonly prose: Prose;
}

function make(seed: number): Made {
  const years = fillYears(new Random(seed));
  return { ...years, prose: writeProse(years.report, years.prior, seed) };
}

function read(made: Made): Claim[] {
  const paragraphs = renderProse(made.prose).map(({ text }, at) => ({
    text,
    place: { line: at + 1, column: 1 },
  }));
  return readPlaced(paragraphs, made);
}

function readPlaced(paragraphs: Parameters<typeof readClaims>[0], { report }: Made): Claim[] {
  const { year, form } = report;
  return readClaims(paragraphs, { year, form, scope: 'agency', agencyName: AGENCY });
}

const nameOf = (one: Claim | Statement) => one.cell ?? one.measure ?? '';
const UNCOUNTED = new Set(['items.published', 'listed']);

/** What is untrue in a claim, given both forms. */
function listLies(claim: Claim, { report, prior, prose }: Made): string[] {
  const id = nameOf(claim);
  const lies: string[] = [];
  const of = claim.year === undefined ? report : prior;
  const truth = UNCOUNTED.has(id) ? claim.value : of && numberOf(of, id);
  if (claim.value !== null && !claim.approximate && claim.value !== truth)
    lies.push(`${id} is ${truth}`);
  if (
    UNCOUNTED.has(id) &&
    !prose.statements.some((one) => nameOf(one) === id && one.value === claim.value)
  ) {
    lies.push(`${id} ${claim.value} was never said`);
  }
  const now = numberOf(report, id) ?? 0;
  const before = (prior && numberOf(prior, id)) ?? 0;
  if (claim.change !== undefined && claim.change !== now - before) lies.push('change');
  if (
    claim.changePercent !== undefined &&
    Math.abs(claim.changePercent - ((now - before) / before) * 100) > 0.06
  ) {
    lies.push('percent');
  }
  const sum = claim.parts?.reduce((total, part) => total + part.value, 0);
  if (sum !== undefined && sum !== claim.value) lies.push('parts');
  return lies.map((lie) => `${lie}: ${claim.quote}`);
}

const isRead = (statement: Statement, claims: readonly Claim[]) =>
  claims.some(
    (claim) =>
      nameOf(claim) === nameOf(statement) &&
      claim.value === statement.value &&
      claim.year === statement.year &&
      claim.change === statement.change &&
      claim.changePercent === statement.changePercent,
  );

test('every claim read from made-up prose is true, and most of what it says is read', () => {
  let said = 0;
  let found = 0;
  for (let seed = 1; seed <= RUNS; seed += 1) {
    const made = make(seed);
    const claims = read(made);
    const lies = claims.flatMap((claim) => listLies(claim, made));
    expect(lies, `seed ${seed}`).toEqual([]);
    for (const statement of made.prose.statements) {
      said += 1;
      if (isRead(statement, claims)) found += 1;
      else if (process.env['MISSED'])
        console.log(
          seed,
          JSON.stringify(statement),
          '\n',
          renderProse(made.prose)
            .map(({ text }) => text)
            .join('\n '),
        );
    }
  }
  expect(said).toBeGreaterThan(RUNS * 5);
  expect(found / said).toBeGreaterThan(0.98);
});

/** Words about other things, each with a figure that nothing else has. */
const FOREIGN = [
  ...['区长信箱收到来信58321件，办结58322件', '全市共收到政府信息公开申请58323件'],
  ...['区教育局收到政府信息公开申请58324件', '2017年收到政府信息公开申请58325件'],
  ...['自2017年以来累计办结58326件', '上半年收到58327件', '微信公众号发布信息58328条'],
  ...['其中涉及征地的58329件', '司法局办理行政复议案件58330件', '较2017年增加58332件'],
  ...['指导各镇办理政府信息公开申请58331件', '办理人大代表建议58333件', '平台受理咨询58334件'],
  ...['除信访件58335件外', '计划办理58336件', '网上申请58337件', '不含重复申请58338件'],
  ...['截至目前共办结58339件', '每月收到58340件', '受理电话58341次', '公示行政许可信息58343条'],
  ...['区政府办理58344件', '审核规范性文件58346件', '其中58348件为信访事项'],
];

/** The paragraphs, each with words about other things between two of its clauses. */
function weave(paragraphs: readonly { readonly text: string }[], random: Random) {
  return paragraphs.map(({ text }, index) => {
    const clauses = text.split(/(?<=[，；。、（])/);
    // A full stop would cut a list that says that it is whole.
    const words = `${random.pick(FOREIGN)}，`;
    clauses.splice(random.integer(0, clauses.length), 0, words);
    return { text: clauses.join(''), place: { line: index + 1, column: 1 } };
  });
}

test('no claim is untrue where words about other things stand in the middle', () => {
  for (let seed = 1; seed <= RUNS; seed += 1) {
    const made = make(seed);
    const paragraphs = weave(renderProse(made.prose), new Random(seed));
    const lies = readPlaced(paragraphs, made).flatMap((claim) => listLies(claim, made));
    expect(lies, `seed ${seed}`).toEqual([]);
  }
});

test('the same seed gives the same prose', () => {
  expect(renderProse(make(7).prose)).toEqual(renderProse(make(7).prose));
});
