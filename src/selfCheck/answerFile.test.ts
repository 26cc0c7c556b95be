import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readReport, sha256Of } from '../corpus/readReport.ts';
import { readRegistry } from '../corpus/registry.ts';
import { tellReport } from '../corpus/tellReport.ts';
import type { ReadAnswer } from './answer.ts';
import { answerFile } from './answerFile.ts';
import { compareYears, reportOfRows } from './compareYears.ts';
import { findDates } from './findDates.ts';
import { findCell } from './finding.ts';
import { packRegistry } from './registryFile.ts';
import { warmUp } from './warmUp.ts';

const registry = readRegistry('content');
const none = packRegistry([], {});

async function read(path: string, name = path.split('/').at(-1) ?? '', file = none) {
  const answer = await answerFile(readFileSync(path), name, registry, file);
  if (!('report' in answer)) throw new Error(`${path}: ${answer.rule}`);
  return answer;
}

test('a file without its folder gives the line that it gives in its folder', async () => {
  const path = 'content/reports/370405-approval-services/2023.txt';
  const line = JSON.stringify(tellReport(await readReport(readFileSync(path), path, registry)));
  const { cells, sections, claims, issues } = JSON.parse(line);
  const answer = await read(path);
  expect(JSON.parse(answer.line)).toMatchObject({ cells, sections, claims, issues });
  // What is checked of an agency is checked of the one that the title names, too.
  expect(issues.map(({ rule }: { rule: string }) => rule)).toContain('words-d3');
});

test('a transcription of the corpus is known by its bytes', async () => {
  const path = 'content/reports/350128-experimental-zone/2020.csv';
  const key = '350128-experimental-zone/2020.csv';
  const source = registry.sources.get(key);
  if (!source) throw new Error(key);
  const known = packRegistry([], { [sha256Of(readFileSync(path))]: { path: key, source } });
  const { report, agency } = await read(path, '2020.csv', known);
  expect([report.year, agency?.id]).toEqual([2020, '350128-experimental-zone']);
  expect(report.issues.map(({ rule }) => rule)).toContain('rules-p2');
});

test('what is no report is refused by rule', async () => {
  const answer = await answerFile(new TextEncoder().encode('你好'), 'a.txt', registry, none);
  expect(answer).toEqual({ rule: 'no-report', facts: {} });
});

test('what the first file is made ready with is a report, in which every cell is read', async () => {
  const answer = await warmUp(registry, none);
  if (!('report' in answer)) throw new Error(answer.rule);
  const { report, findings } = answer;
  const read = Object.values(report.cells).filter(({ status }) => status === 'reported');
  expect([read.length, report.sections.length, findings]).toEqual([200, 6, []]);
  expect(report.claims.length).toBeGreaterThan(0);
});

test('of single cells only what is no whole number is told', async () => {
  const path = 'content/reports/370405-approval-services/2023.txt';
  const { results } = await read(path);
  expect(results.length).toBeGreaterThan(50);
  expect(results.filter(({ check }) => check === 'A8')).toEqual([]);
  const half = readFileSync(path, 'utf8').replace('\t21376', '\t1.5');
  const answer = await answerFile(new TextEncoder().encode(half), '2023.txt', registry, none);
  if (!('report' in answer)) throw new Error(answer.rule);
  expect(answer.results.flatMap(({ check, cells }) => (check === 'A8' ? cells : []))).toEqual([
    'licensing.decisions',
  ]);
});

test('an agency of which the site has no page is not led to', async () => {
  const path = 'content/reports/370405-approval-services/2023.txt';
  const id = '370405-approval-services';
  expect((await read(path)).published).toBe(id);
  expect((await read(path, '2023.txt', packRegistry([], {}, [id]))).published).toBeNull();
});

test('last year’s numbers are compared as the site’s JSON has them', async () => {
  const { report, agency } = await read('content/reports/320813-government/2024.pdf');
  const before = await read('content/reports/320813-government/2023.pdf');
  if (!agency) throw new Error('no agency');
  const rows = Object.entries(before.report.cells).map(([series, { value, status }]) => ({
    series,
    value,
    status,
    scope: before.report.scope,
  }));
  const last = reportOfRows(rows, 2023);
  if (!last) throw new Error('no report of 2023');
  const results = compareYears(report, last, agency).filter(({ check }) => check === 'A5');
  expect(results).toHaveLength(7);
  expect(results.map(({ right }) => right?.value)).toEqual(
    results.map(({ key }) => findCell(before.report, `requests.carriedOut@${key}`)?.value),
  );
  expect(reportOfRows([], 2018)).toBeNull();
});

test.each<[string, Partial<ReadAnswer['report']>, ReturnType<typeof findDates>]>([
  [
    'a department in January',
    { publishedOn: '2024-01-31', scope: 'agency' },
    { deadline: '2024-01-31', state: 'inTime' },
  ],
  [
    'a department in February',
    { publishedOn: '2024-02-01', scope: 'agency' },
    { deadline: '2024-01-31', state: 'late' },
  ],
  [
    'a government in March',
    { publishedOn: '2024-03-31', scope: 'region' },
    { deadline: '2024-03-31', state: 'inTime' },
  ],
  [
    'within its year',
    { publishedOn: '2023-12-31', scope: 'region' },
    { deadline: '2024-03-31', state: 'early' },
  ],
  [
    'without a date',
    { publishedOn: null, scope: 'region' },
    { deadline: '2024-03-31', state: null },
  ],
  ['without a year', { year: null, scope: 'region' }, { deadline: null, state: null }],
  [
    'of a body that was not read: in time for a government, late for a department',
    { publishedOn: '2024-03-01', scope: 'unknown' },
    { deadline: '2024-03-31', state: null },
  ],
  [
    'of a body that was not read, late for both',
    { publishedOn: '2024-04-01', scope: 'unknown' },
    { deadline: '2024-03-31', state: 'late' },
  ],
])('the deadline: %s', async (_, changed, expected) => {
  const { report } = await read('content/reports/370402-government-office/2023.txt');
  expect(findDates({ ...report, period: null, ...changed })).toEqual(expected);
});
