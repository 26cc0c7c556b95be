import { expect, test } from 'vitest';
import { readHtmlTable } from '../document/htmlTables.ts';
import { readText } from '../document/readText.ts';
import { extractReport } from '../extract/extractReport.ts';
import type { Report } from '../report/report.ts';
import type { Dialect } from '../testing/dialects.ts';
import { printSheet } from '../testing/dialects.ts';
import type { Filled } from '../testing/fillForm.ts';
import { layOutForm } from '../testing/layOutForm.ts';
import type { Failure, Said } from '../testing/listFailures.ts';
import { makeAgency } from '../testing/makeReport.ts';
import { ERROR_KINDS, makeClean, plantError } from '../testing/plantError.ts';
import { type Prose, renderProse } from '../testing/prose.ts';
import type { CheckResult } from './check.ts';
import { checkReports } from './checkReport.ts';

/** Reports of each sort; a whole report is printed, read and checked for each. */
const REPORTS = Number(process.env['RUNS'] ?? 40);
/** Dialects that keep the cells apart, so that a wrong sum in the source is read as it stands. */
const DIALECTS: readonly Dialect[] = ['cell-a-line', 'tabs', 'tabs-on-a-grid', 'markdown', 'html'];
/** May make rules, so that P2 has nothing to ask. */
const AGENCY = makeAgency({ name: '某某市某某局', region: ['某某市'], level: 'province' });
const EMPTY: Prose = { paragraphs: [], statements: [] };

function read(filled: Filled, prose: Prose, seed: number): Report {
  const dialect = DIALECTS[seed % DIALECTS.length] ?? 'tabs';
  const text = printSheet(layOutForm(filled), dialect, renderProse(prose));
  return extractReport(readText(text, readHtmlTable), {
    file: 'made.txt',
    sha256: '',
    year: filled.year,
    agency: AGENCY,
    source: null,
    findAgency: () => AGENCY,
  });
}

/** What fails in a report that was printed, read and checked beside last year's. */
function listFailed({ report, prior, prose }: Said, seed: number): CheckResult[] {
  const entries = [
    ...(prior ? [{ agency: AGENCY, year: prior.year, report: read(prior, EMPTY, seed + 1) }] : []),
    { agency: AGENCY, year: report.year, report: read(report, prose, seed) },
  ];
  const results = checkReports(entries).at(-1)?.results ?? [];
  return results.filter(({ outcome }) => outcome === 'fails');
}

/** A failure by its check and this year's cells, in any order. */
const nameFailure = ({ id, cells }: Failure) => `${id} ${[...new Set(cells)].sort().join(' ')}`;
function nameResult({ check, left, right, cells }: CheckResult, year: number): string {
  const terms = [...(left?.terms ?? []), ...(right?.terms ?? [])];
  // A claim is named by its cells, whichever year's they are compared with.
  const ofYear = terms.filter((term) => term.year === year).flatMap(({ cell }) => cell ?? []);
  const own = check.startsWith('N') ? cells : ofYear;
  return nameFailure({ id: check as Failure['id'], cells: own });
}

test(`${REPORTS} clean reports with their prose: nothing fails, nothing is asked`, () => {
  for (let seed = 1; seed <= REPORTS; seed += 1) {
    const failed = listFailed(makeClean(seed), seed);
    expect(
      failed.map(({ check, key, facts }) => ({ check, key, facts })),
      `seed ${seed}`,
    ).toEqual([]);
  }
}, 1_800_000);

test(`${REPORTS} reports with one error each: it is found and named, and nothing else`, () => {
  const found = new Map<string, number>();
  // Some kinds of error find no place in most reports.
  const isDone = (planted: number) => planted >= REPORTS && found.size === ERROR_KINDS.length;
  for (let seed = 1, planted = 0; seed <= 1000 + REPORTS && !isDone(planted); seed += 1) {
    const kind = ERROR_KINDS[seed % ERROR_KINDS.length] ?? 'A1';
    if (planted >= REPORTS && found.has(kind)) continue;
    const wrong = plantError(makeClean(seed), kind, seed);
    if (!wrong) continue;
    planted += 1;
    found.set(kind, (found.get(kind) ?? 0) + 1);
    const failed = listFailed(wrong, seed).filter(({ level }) => level !== 'note');
    expect(
      [...new Set(failed.map((result) => nameResult(result, wrong.report.year)))].sort(),
      `seed ${seed}: ${kind}, ${wrong.where} ${wrong.was} → ${wrong.is}`,
    ).toEqual([...new Set(wrong.expected.map(nameFailure))].sort());
  }
  expect([...found.keys()].sort()).toEqual([...ERROR_KINDS].sort());
}, 1_800_000);
