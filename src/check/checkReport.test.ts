import { expect, test } from 'vitest';
import { describeIssue } from '../i18n/issues.ts';
import type { Cell, Claim, Report } from '../report/report.ts';
import { cellsOf } from '../statute/forms.ts';
import { makeAgency, makeClaim, makeProse, makeReport, reported } from '../testing/makeReport.ts';
import type { CheckId, CheckResult } from './check.ts';
import { checkInTurn, checkReport, checkReports } from './checkReport.ts';
import { CHECK_RULES } from './checks.ts';
import { issuesOf } from './evaluate.ts';
import { kindOf } from './tally.ts';

const AGENCY = makeAgency();
const run = (report: Report) => checkReport(report, AGENCY);
const failures = (results: readonly CheckResult[]) =>
  results.filter(({ outcome }) => outcome === 'fails').map(({ check, key }) => `${check} ${key}`);
const outcomesOf = (results: readonly CheckResult[], check: CheckId) =>
  results.filter((result) => result.check === check).map(({ outcome }) => outcome);
/** What became of a report beside the one of the year before. */
const beside = (previous: Report, report: Report, agency = AGENCY) =>
  checkReports([
    { agency, year: 2022, report: { ...previous, year: 2022 } },
    { agency, year: 2023, report },
  ])[1]?.results ?? [];
const BLANK: Cell = { value: null, status: 'blank', text: '' };

test('zeros add up', () => {
  expect(failures(run(makeReport()))).toEqual([]);
  expect(outcomesOf(run(makeReport()), 'A3')).toEqual(Array(25).fill('holds'));
});

test('A2: each sum that fails is told with both sides and the difference', () => {
  const results = run(
    makeReport({
      'requests.received@naturalPersons': 5,
      'requests.received@total': 5,
      'requests.handled@naturalPersons': 5,
      'requests.handled@total': 5,
      'requests.granted@naturalPersons': 4,
      'requests.granted@total': 4,
    }),
  );
  expect(failures(results)).toEqual(['A2 naturalPersons', 'A2 total']);
  const [, issue] = issuesOf(results);
  expect(issue && describeIssue(issue, 'en')).toBe(
    'total: handled 5 ≠ sum of outcomes 4 (difference 1)',
  );
  expect(issue?.doubt).toBe('source');
});

test('a blank leaves its sums undecided: neither held nor failed', () => {
  const results = run(makeReport({ 'reconsideration.total': BLANK, 'reconsideration.upheld': 3 }));
  expect(failures(results)).toEqual([]);
  expect(outcomesOf(results, 'A4')).toEqual(['undecided', 'holds', 'holds']);
});

test("a curator's reading decides what the document leaves open, and may be a misreading", () => {
  const curated = { value: 2, who: '某人', when: '2026-01-01', why: '看原件' };
  const results = run(makeReport({ 'reconsideration.total': { ...BLANK, curated } }));
  expect(failures(results)).toEqual(['A4 reconsideration']);
  expect(results.find(({ outcome }) => outcome === 'fails')?.doubt).toBe('reading');
});

test('a failure over a recovered cell may be our misreading', () => {
  const cell: Cell = { value: 1, status: 'recovered', text: '1', why: 'A4' };
  expect(issuesOf(run(makeReport({ 'reconsideration.total': cell })))).toMatchObject([
    { rule: 'identity-a4', doubt: 'reading' },
  ]);
});

test('one row of otherwise handled is summed as one', () => {
  const missing: Cell = { value: null, status: 'missing', text: '' };
  const parts = cellsOf('2021').filter(({ id }) => id.startsWith('requests.otherwise.'));
  const results = run(
    makeReport({
      ...Object.fromEntries(parts.map(({ id }) => [id, missing])),
      ...Object.fromEntries(parts.map(({ column }) => [`requests.otherwise@${column.id}`, 0])),
    }),
  );
  expect(new Set(outcomesOf(results, 'A2'))).toEqual(new Set(['holds']));
});

test('A5: what was carried out last year is carried in this year', () => {
  const results = beside(
    makeReport({ 'requests.carriedOut@naturalPersons': 2, 'requests.carriedOut@total': 2 }),
    makeReport({ 'requests.carriedIn@naturalPersons': 2, 'requests.carriedIn@total': 3 }),
  );
  expect(failures(results).filter((failure) => failure.startsWith('A5'))).toEqual(['A5 total']);
  expect(outcomesOf(run(makeReport()), 'A5')).toEqual(['not-applicable']);
});

test('reports of another scope are not compared', () => {
  const results = beside(
    makeReport({}, { scope: 'region' }),
    makeReport({ 'requests.carriedIn@total': 3 }),
  );
  expect(outcomesOf(results, 'A5')).toEqual(['not-applicable']);
});

test('A6: documents in force that don’t follow from last year’s raise a question', () => {
  const results = beside(
    makeReport({ 'normativeDocuments.inForce': 698 }),
    makeReport({
      'normativeDocuments.issued': 77,
      'normativeDocuments.repealed': 132,
      'normativeDocuments.inForce': 470,
    }),
  );
  const [failure] = results.filter(({ outcome }) => outcome === 'fails');
  expect(failure).toMatchObject({ check: 'A6', key: 'normativeDocuments', level: 'note' });
  expect(failure && kindOf(failure)).toBe('questioned');
  expect([failure?.left?.value, failure?.right?.value]).toEqual([470, 643]);
  expect(failure?.facts['difference']).toBe(173);
});

test('A7: items of the prior year follow from the report of that year', () => {
  const report = (items: number, change: number) =>
    makeReport({ 'licensing.priorYearItems': items, 'licensing.change': change }, { form: '2019' });
  expect(failures(beside(report(396, 4), report(400, 0)))).toEqual([]);
  expect(failures(beside(report(396, 4), report(396, 0)))).toEqual(['A7 licensing']);
});

test('A8: counts are whole and not negative; fees may be fractional, changes negative', () => {
  const report = makeReport({
    'licensing.decisions': 1.5,
    'penalties.decisions': -1,
    'fees.amount': 5949.088667,
    'licensing.change': -18,
  });
  expect(failures(run(report))).toEqual(['A8 licensing.decisions', 'A8 penalties.decisions']);
});

test('N1: a figure in the prose is its cell, or the sum of its cells', () => {
  const report = makeReport(
    { 'requests.denied.thirdPartyRights@total': 2, 'requests.denied.stateSecret@total': 1 },
    {
      claims: [
        makeClaim({ measure: 'requests.denied', value: 3 }),
        makeClaim({ measure: 'requests.denied', value: 4 }),
        makeClaim({ cell: 'requests.handled@total', value: 1 }),
        makeClaim({ measure: 'items.published', value: 799 }),
      ],
    },
  );
  expect(failures(run(report)).filter((failure) => failure.startsWith('N'))).toEqual([
    'N1 requests.denied-l9-2',
    'N1 requests.handled@total-l9',
  ]);
});

/** 办理27件, beside a table with 27 received, 2 carried in and 28 handled. */
const several = (value: number, more: Partial<Claim> = {}) =>
  makeReport(
    {
      'requests.received@total': 27,
      'requests.carriedIn@total': 2,
      'requests.handled@total': 28,
      'requests.carriedOut@total': 1,
    },
    {
      claims: [
        makeClaim({
          cell: 'requests.handled@total',
          mayAlsoBe: ['requests.received@total', 'requests.toHandle'],
          value,
          ...more,
        }),
      ],
    },
  );
const firstOf = (results: readonly CheckResult[], check: CheckId) =>
  results.find((result) => result.check === check);

test.each([27, 28, 29])(
  'N1: words that mean several cells accuse nobody where one has the figure: %i',
  (value) => {
    expect(firstOf(run(several(value)), 'N1')).toMatchObject({
      outcome: 'undecided',
      right: { value: null },
    });
  },
);

test('N1: words that mean several cells hold where each of them has the figure', () => {
  const report = several(0);
  const zeros = { ...makeReport(), claims: report.claims };
  expect(outcomesOf(run(zeros), 'N1')).toEqual(['holds']);
});

test('N1: a figure that none of the cells has raises a question, which names them all', () => {
  const result = firstOf(run(several(40)), 'N1');
  expect(result && kindOf(result)).toBe('questioned');
  expect(result?.right?.terms.map(({ value }) => value)).toEqual([28, 27, 29]);
  expect(result?.cells).toEqual([
    'requests.handled@total',
    'requests.received@total',
    'requests.carriedIn@total',
  ]);
  const [issue] = result ? issuesOf([result]) : [];
  expect(issue).toMatchObject({ rule: 'stated-n1-several', level: 'note' });
});

test('N1: words that may mean an uncertain cell, or what no table counts, decide nothing', () => {
  const open = {
    ...several(40),
    cells: { ...several(40).cells, 'requests.received@total': BLANK },
  };
  expect(outcomesOf(run(open), 'N1')).toEqual(['undecided']);
  const lapsed = { cell: 'normativeDocuments.repealed', mayAlsoBe: ['documents.lapsed'] };
  const [agreed, asked] = [0, 1].map((value) => firstOf(run(several(value, lapsed)), 'N1'));
  expect(agreed?.outcome).toBe('undecided');
  expect(asked && kindOf(asked)).toBe('questioned');
});

test('N2: a change of words that mean several cells is held against no year', () => {
  const report = several(27, { change: 10 });
  expect(outcomesOf(beside(makeReport(), report), 'N2')).toEqual(['undecided']);
  const before = several(27, { value: 5, year: 2022 });
  expect(outcomesOf(beside(makeReport(), before), 'N2')).toEqual(['undecided']);
});

test('N1: an approximate figure holds where it is near, and is else undecided', () => {
  const claim = (value: number) =>
    makeClaim({ cell: 'licensing.decisions', value, approximate: true });
  const cells = { 'licensing.decisions': 712 };
  const outcome = (value: number) =>
    outcomesOf(run(makeReport(cells, { claims: [claim(value)] })), 'N1');
  expect(outcome(700)).toEqual(['holds']);
  expect(outcome(300)).toEqual(['undecided']);
});

test('N2: changes are compared with last year’s report', () => {
  const cell = 'requests.received@total';
  const previous = makeReport({ [cell]: 8 });
  const outcome = (claim: Parameters<typeof makeClaim>[0]) =>
    outcomesOf(
      beside(previous, makeReport({ [cell]: 9 }, { claims: [makeClaim({ cell, ...claim })] })),
      'N2',
    );
  expect(outcome({ value: 9, change: 1 })).toEqual(['holds']);
  expect(outcome({ value: 9, change: 2 })).toEqual(['fails']);
  expect(outcome({ value: 9, change: 1, approximate: true })).toEqual(['holds']);
  expect(outcome({ value: 9, change: 2, approximate: true })).toEqual(['undecided']);
  expect(outcome({ changePercent: 12.5 })).toEqual(['holds']);
  expect(outcome({ changePercent: 13 })).toEqual(['holds']);
  expect(outcome({ changePercent: 15 })).toEqual(['fails']);
  expect(outcome({ value: 8, year: 2022 })).toEqual(['holds']);
  expect(outcome({ value: 7, year: 2022 })).toEqual(['fails']);
  expect(outcome({ value: 7, year: 2019 })).toEqual(['not-applicable']);
});

test('N3: parts add to the sum stated with them', () => {
  const parts = [159, 10, 6, 170, 130].map((value) => ({ label: '条', value }));
  const outcome = (value: number) =>
    outcomesOf(
      run(makeReport({}, { claims: [makeClaim({ measure: 'items.published', value, parts })] })),
      'N3',
    );
  expect(outcome(475)).toEqual(['holds']);
  expect(outcome(476)).toEqual(['fails']);
});

test('D1: title, period and file give one year', () => {
  const outcome = (statedYears: Report['statedYears']) =>
    outcomesOf(run(makeReport({}, { statedYears })), 'D1');
  expect(outcome({ title: 2023, period: 2023, file: null })).toEqual(['holds']);
  expect(outcome({ title: 2023, period: 2022, file: 2023 })).toEqual(['fails']);
  expect(outcome({ title: 2023, period: null, file: null })).toEqual(['undecided']);
});

test('D2: a date, after the year, before the deadline of the body', () => {
  const dated = (publishedOn: string | null, scope: Report['scope'], text: string | null = null) =>
    issuesOf(run(makeReport({}, { publishedOn, scope, publishedOnText: text }))).map(
      ({ rule }) => rule,
    );
  expect(dated('2024-01-31', 'agency')).toEqual([]);
  expect(dated('2024-02-01', 'agency')).toEqual(['date-late']);
  expect(dated('2024-03-31', 'region')).toEqual([]);
  expect(dated('2024-04-01', 'region')).toEqual(['date-late']);
  expect(dated('2023-12-31', 'agency')).toEqual(['date-early']);
  expect(dated(null, 'agency', '2023月1月16日')).toEqual(['date-invalid']);
  expect(outcomesOf(run(makeReport()), 'D2')).toEqual(['undecided']);
});

test('a check that fails for several reasons declares the sentence of each', () => {
  for (const publishedOn of ['2023-12-31', '2024-02-01', null]) {
    const report = makeReport({}, { publishedOn, publishedOnText: '2023月1月16日' });
    const [issue] = issuesOf(run(report));
    expect(CHECK_RULES).toContain(issue?.rule);
  }
});

test.each([
  ['2022年，共收到政府信息公开申请5件。', true],
  ['2022年，我局主动公开信息300条，全部按时发布。', true],
  ['2023年，共收到政府信息公开申请5件，较2022年增加2件。', false],
  ['2022年问题整改情况：公开解读材料76条。', false],
  ['2022年，收到申请5件，上年结转2件。', false],
  ['依据《江苏省政府信息公开办法》办理。', true],
  ['依据《山东省政府信息公开办法》办理。', false],
  ['2023年，台儿区行政审批服务局注重服务创新。', true],
  ['2023年，山亭区行政审批服务局注重服务创新。', true],
  ['2023年，枣庄市台儿庄区行政审批服务局注重服务创新。', false],
  ['2023年，枣庄市行政审批服务局指导我局工作。', false],
  ['赴山亭区行政审批服务局学习。', false],
  ['2022年，我局收到申请5件；2023年，我局收到申请7件。', false],
  ['2022年，我局收到申请5件。2023年，我局收到申请7件。', false],
  ['学习借鉴《浙江省公共数据条例》的做法。', false],
  ['与台儿区行政审批服务局签订跨域通办协议。', false],
  ['山亭区行政审批服务局来我局交流。', false],
  ['全市各区行政审批服务局统一公开标准。', false],
  ['其他区行政审批服务局统一公开标准。', false],
])('D3: %s', (text, isSuspicious) => {
  expect(outcomesOf(run(makeProse([text])), 'D3')).toEqual([isSuspicious ? 'fails' : 'holds']);
});

test.each([
  ['滕州市行政审批服务局率先推行。', false],
  ['枣庄市滕州市行政审批服务局率先推行。', false],
  ['山亭区行政审批服务局率先推行。', false],
  ['枣阳市行政审批服务局率先推行。', true],
  ['淄博市行政审批服务局率先推行。', true],
  ['徐州市铜山区行政审批服务局率先推行。', true],
  ['江苏省邳州市行政审批服务局率先推行。', true],
  ['恩施自治州行政审批服务局率先推行。', true],
])(
  'D3: a city bureau may name the bureaus of its own districts first: %s',
  (text, isSuspicious) => {
    const agency = makeAgency({
      name: '枣庄市行政审批服务局',
      region: ['山东省', '枣庄市'],
      level: 'prefecture',
    });
    const results = checkReport(makeProse([text]), agency);
    expect(outcomesOf(results, 'D3')).toEqual([isSuspicious ? 'fails' : 'holds']);
  },
);

test.each([
  ['济南市行政审批服务局率先推行。', false],
  ['徐州市行政审批服务局率先推行。', true],
  ['江苏省行政审批服务局率先推行。', true],
])('D3: so may a province of its cities: %s', (text, isSuspicious) => {
  const agency = makeAgency({
    name: '山东省行政审批服务局',
    region: ['山东省'],
    level: 'province',
  });
  const results = checkReport(makeProse([text]), agency);
  expect(outcomesOf(results, 'D3')).toEqual([isSuspicious ? 'fails' : 'holds']);
});

test.each(['产业园(保税区)管理委员会', '产业园(保税区管理委员会', '供销合作社联合社'])(
  'D3: an organ is found by its name as it is written: %s',
  (organ) => {
    const agency = makeAgency({ name: `台儿庄区${organ}` });
    const outcome = (place: string) =>
      outcomesOf(checkReport(makeProse([`2023年，${place}${organ}注重创新。`]), agency), 'D3');
    expect(outcome('山亭区')).toEqual(['fails']);
    expect(outcome('台儿庄区')).toEqual(['holds']);
  },
);

test('P1: a jump over five times, from a base of ten or more', () => {
  const jump = (before: number, now: number) =>
    beside(
      makeReport({ 'penalties.decisions': before }),
      makeReport({ 'penalties.decisions': now }),
    ).find(({ check, key }) => check === 'P1' && key === 'penalties.decisions')?.outcome;
  expect(jump(10, 50)).toBe('holds');
  expect(jump(10, 51)).toBe('fails');
  expect(jump(100, 19)).toBe('fails');
  expect(jump(9, 900)).toBe('not-applicable');
});

test('P1: a jump over the change of the form says so, where the table was changed', () => {
  const id = 'requests.received@total';
  const make = (count: number, form: '2019' | '2021') =>
    makeReport({ 'licensing.decisions': count, [id]: count }, { form });
  const ruleOf = (before: Report, now: Report, key: string) =>
    beside(before, now).find((result) => result.check === 'P1' && result.key === key)?.rule;
  expect(ruleOf(make(10, '2019'), make(99, '2021'), 'licensing.decisions')).toBe('jump-p1-form');
  expect(ruleOf(make(10, '2021'), make(99, '2021'), 'licensing.decisions')).toBe('jump-p1');
  expect(ruleOf(make(10, '2019'), make(99, '2021'), id)).toBe('jump-p1');
});

test('P2: rules of a body that makes none', () => {
  const report = makeReport({ 'rules.inForce': 3 });
  const of = (more: Parameters<typeof makeAgency>[0]) =>
    failures(checkReport(report, makeAgency(more)));
  expect(of({})).toEqual(['P2 rules.inForce']);
  expect(of({ level: 'prefecture' })).toEqual(['P2 rules.inForce']);
  expect(of({ level: 'prefecture', function: 'government' })).toEqual([]);
  expect(of({ level: 'province' })).toEqual([]);
});

test('P3: decisions that are the items’ total', () => {
  const of = (items: number, change: number, decisions: number) =>
    failures(
      run(
        makeReport(
          {
            'licensing.priorYearItems': items,
            'licensing.change': change,
            'licensing.decisions': decisions,
          },
          { form: '2019' },
        ),
      ),
    );
  expect(of(396, -18, 378)).toEqual(['P3 licensing']);
  expect(of(396, -18, 181)).toEqual([]);
  expect(of(0, 0, 0)).toEqual([]);
});

test('a number that stands in doubt makes no failure of the source', () => {
  const results = run(
    makeReport({ 'requests.granted@total': { ...reported(1), status: 'recovered', why: 'A3' } }),
  );
  expect(results.filter(({ outcome }) => outcome === 'fails').map(({ doubt }) => doubt)).toEqual([
    'reading',
    'reading',
  ]);
});

test('reports are checked in turn: nothing is made of one before it is asked for', () => {
  const first = { agency: AGENCY, year: 2022, report: makeReport() };
  const next = {
    agency: AGENCY,
    year: 2023,
    get report(): Report {
      throw new Error('asked for');
    },
  };
  const turn = checkInTurn([first, next], new Map());
  expect(turn.next().value).toEqual(checkReports([first], new Map())[0]);
  expect(() => turn.next()).toThrow('asked for');
});
