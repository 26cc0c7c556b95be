import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listDivisions } from '../corpus/agencies/divisions.ts';
import { type Agency, FUNCTIONS } from '../report/agency.ts';
import { AREA_FUNCTIONS, KINDS } from '../statute/functions.ts';
import { DIALECTS, printSheet } from './dialects.ts';
import { fillSpan } from './fillYears.ts';
import { layOutForm } from './layOutForm.ts';
import { renderProse } from './prose.ts';
import { Random } from './random.ts';
import { writeProse } from './writeProse.ts';

const FIRST_YEAR = 2022;
/** The years that each agency has a report for. */
export const YEARS = 3;
/** Agencies of one county: as many functions follow each other before the next one. */
const BODIES = 8;
const BUREAUS = FUNCTIONS.filter((one) => !AREA_FUNCTIONS.includes(one) && one !== 'other');

/** Fills a folder with made reports, three an agency, and the registry; the same count gives the same bytes. */
export function makeCorpus(content: string, reports: number): void {
  const agencies = listMade(Math.ceil(reports / YEARS));
  for (const [seed, agency] of agencies.entries()) writeReports(content, agency, seed);
  writeFileSync(join(content, 'agencies.json'), JSON.stringify(agencies, null, 1));
}

/** The first so many agencies: bureaus of counties, in the order of their codes. */
function listMade(count: number): readonly Agency[] {
  const counties = listDivisions().filter(
    ({ code, isFormer }) => !isFormer && !code.endsWith('00'),
  );
  return Array.from({ length: count }, (_, at): Agency => {
    const { code, name, path } = counties[Math.floor(at / BODIES) % counties.length] ?? {
      code: '110101',
      name: '',
      path: [],
    };
    // Where every county has its bodies, the next ones follow.
    const round = Math.floor(at / BODIES / counties.length) * BODIES;
    const kind = BUREAUS[(round + (at % BODIES)) % BUREAUS.length] ?? 'finance';
    return {
      id: `${code}-${kind}`,
      name: `${name}${KINDS[kind].zh.replace(/（.*|、/g, '')}局`,
      formerNames: [],
      aliases: [],
      divisionCode: code,
      region: [...path],
      level: 'county',
      function: kind,
      scope: 'agency',
    };
  });
}

function writeReports(content: string, { id, name }: Agency, seed: number): void {
  const random = new Random(seed);
  const folder = join(content, 'reports', id);
  mkdirSync(folder, { recursive: true });
  const forms = fillSpan(random, FIRST_YEAR, YEARS);
  for (const [at, form] of forms.entries()) {
    const sheet = layOutForm(form);
    const title = `${name}${form.year}年政府信息公开工作年度报告`;
    const prose = renderProse(writeProse(form, forms[at - 1] ?? null, seed * YEARS + at));
    const dialect = DIALECTS[(seed + at) % 3] ?? 'tabs';
    const text = printSheet({ ...sheet, title }, dialect, prose);
    writeFileSync(join(folder, `${form.year}.txt`), text);
  }
}
