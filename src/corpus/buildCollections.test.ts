import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, extname, join, relative, sep } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import type { Agency } from '../report/agency.ts';
import { makeAgency } from '../testing/makeReport.ts';
import { buildCollections, READER_FOLDERS } from './buildCollections.ts';
import { listCollections, loadReport, readFailures } from './collectionFiles.ts';
import { findAcrossReports } from './findAcrossReports.ts';
import { readSourceLines } from './readSourceTexts.ts';

let content: string;
let cacheFile: string;
const build = (check = false) => buildCollections({ content, cacheFile, check });
const states = async () => (await build()).outcomes.map((outcome) => outcome.state);
const SAMPLE = 'cell,value,status\nlicensing.decisions,12,reported\nfees.amount,,blank\n';

beforeEach(() => {
  const folder = mkdtempSync(join(tmpdir(), 'content-'));
  content = join(folder, 'content');
  cacheFile = join(folder, 'cache.json');
  write('110000-tax/2023.csv', SAMPLE);
  registerAgencies();
});

function registerAgencies(...agencies: readonly Partial<Agency>[]) {
  const all = agencies.map(makeAgency);
  writeFileSync(join(content, 'agencies.json'), JSON.stringify(all));
}

function write(name: string, text: string | Uint8Array) {
  const file = join(content, 'reports', name);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, text);
}

test('a folder without an entry in the registry is read, and a warning says so', async () => {
  const [outcome] = (await build()).outcomes;
  expect(outcome).toMatchObject({
    state: 'read',
    report: { year: 2023, form: '2021', cells: { 'licensing.decisions': { value: 12 } } },
  });
  const issues = outcome && 'report' in outcome ? outcome.report.issues : [];
  expect(issues.map((issue) => issue.rule)).toContain('agency-unregistered');
});

test('a blank of a transcription is null, and what it leaves out is missing', async () => {
  const [outcome] = (await build()).outcomes;
  const cells = outcome && 'report' in outcome ? outcome.report.cells : {};
  expect(cells['fees.amount']).toMatchObject({ value: null, status: 'blank' });
  expect(cells['rules.issued']).toMatchObject({ value: null, status: 'missing' });
  expect(Object.keys(cells)).toHaveLength(200);
});

test('only what changed is read again, and the same sources give the same bytes', async () => {
  expect(await states()).toEqual(['read']);
  const file = join(content, 'collections', 'reports', '110000-tax', '2023.json');
  const before = readFileSync(file, 'utf8');
  expect(await states()).toEqual(['unchanged']);
  write('110000-tax/2022.csv', SAMPLE);
  expect(await states()).toEqual(['read', 'unchanged']);
  rmSync(cacheFile);
  expect((await build()).changed).toEqual([]);
  expect(readFileSync(file, 'utf8')).toBe(before);
});

test('a report is read again where the registry comes to know the name that it prints', async () => {
  rmSync(join(content, 'reports', '110000-tax'), { recursive: true });
  const text = readFileSync('content/reports/370402-government-office/2023.txt', 'utf8');
  write('370402-other/2023.txt', text);
  const [first] = (await build()).outcomes;
  const name = first && 'report' in first ? (first.report.agencyName ?? '') : '';
  expect(await states()).toEqual(['unchanged']);
  registerAgencies({ id: '370402-office', name, formerIds: ['370402-other'] });
  expect(await states()).toEqual(['read']);
  registerAgencies({ id: '370402-office', name });
  expect((await build()).outcomes).toMatchObject([{ failure: { rule: 'agency-contradicted' } }]);
});

test('what is kept of a reading is forgotten when any of the code changes that it takes', () => {
  const rooms = new Set<string>();
  const seen = new Set<string>();
  const walk = (file: string) => {
    const room = relative(join(import.meta.dirname, '..'), file).split(sep)[0] ?? '';
    const text = readFileSync(file, 'utf8');
    const targets = [...text.matchAll(/from '(\.[^']+)'/g)].map(([, path = '']) =>
      join(dirname(file), path),
    );
    rooms.add(room);
    // Words for people are no part of a reading.
    const isTaken = (target: string) => !seen.has(target) && !target.includes(`${sep}i18n${sep}`);
    for (const target of targets.filter(isTaken)) {
      seen.add(target);
      walk(target);
    }
  };
  walk(join(import.meta.dirname, 'buildCollections.ts'));
  expect([...rooms].sort()).toEqual(READER_FOLDERS);
});

test('a collection that was edited by hand is written anew', async () => {
  await build();
  const file = join(content, 'collections', 'reports', '110000-tax', '2023.json');
  writeFileSync(file, readFileSync(file, 'utf8').replace('12', '13'));
  expect((await build(true)).changed).toEqual([file]);
  expect((await build()).changed).toEqual([file]);
  expect((await build(true)).changed).toEqual([]);
});

test('a report taken out of the corpus takes its collection along', async () => {
  write('110000-tax/2022.csv', SAMPLE);
  await build();
  rmSync(join(content, 'reports', '110000-tax', '2022.csv'));
  await build();
  expect(readdirSync(join(content, 'collections', 'reports', '110000-tax'))).toEqual(['2023.json']);
});

test('a file that is no report is told with its cause, and the others are still read', async () => {
  write('110000-tax/2021.txt', '今天天气很好。\n');
  write('110000-tax/2020.docx', 'PK');
  const told = (await build()).outcomes.map((outcome) => [
    outcome.state,
    'failure' in outcome ? outcome.failure.rule : '',
  ]);
  expect(told).toEqual([
    ['unreadable', 'ending-wrong'],
    ['unreadable', 'no-report'],
    ['read', ''],
  ]);
});

test('reports of two folders are not those of one agency where the registry has neither', async () => {
  write('110000-one/2022.csv', `${SAMPLE}requests.carriedOut@total,5,reported\n`);
  write('110000-other/2023.csv', `${SAMPLE}requests.carriedIn@total,6,reported\n`);
  const across = findAcrossReports(content, (await build()).outcomes);
  expect(across.flatMap(({ issues }) => issues)).toEqual([]);
  write('110000-other/2022.csv', `${SAMPLE}requests.carriedOut@total,5,reported\n`);
  const [issue] = findAcrossReports(content, (await build()).outcomes).flatMap(
    ({ issues }) => issues,
  );
  expect(issue?.rule).toBe('carried-a5');
});

test('a second file of a year is told, and does not take the place of the first', async () => {
  write(
    '110000-tax/2023.txt',
    readFileSync('content/reports/370402-government-office/2023.txt', 'utf8'),
  );
  expect((await build()).outcomes).toMatchObject([
    { state: 'read', report: { source: { mediaType: 'text/csv' } } },
    { state: 'unreadable', failure: { facts: { file: 'content/reports/110000-tax/2023.csv' } } },
  ]);
  expect((await build()).changed).toEqual([]);
});

/** The lines of each report that has any. */
function linesById() {
  const all = listCollections(content).map(({ id, file }) => [
    id,
    readSourceLines(content, loadReport(file)),
  ]);
  return Object.fromEntries(all.filter(([, lines]) => lines?.length));
}

test('the lines of a document go by the id of its report; what is no report has none', async () => {
  write('110000-tax/2021.txt', '今天天气很好。\n');
  write('110000-tax/2023.docx', 'PK');
  await build();
  expect(linesById()).toEqual({ '110000-tax/2023': SAMPLE.split('\n') });
});

test.each(['libreoffice.doc', 'libreoffice.docx', 'libreoffice.html', 'pdf/libreoffice-a4.pdf'])(
  'a document that is no text is read, and has no lines: %s',
  async (name) => {
    const bytes = readFileSync(join('src/document/fixtures', name));
    write(`110000-other/2024${extname(name)}`, bytes);
    const { outcomes } = await build();
    expect(outcomes.map(({ state }) => state)).toEqual(['read', 'read']);
    expect(Object.keys(linesById())).toEqual(['110000-tax/2023']);
  },
);

const REAL = readFileSync('content/reports/370402-government-office/2023.txt', 'utf8');

test.each([
  ['0000.csv', 'year-outside'],
  ['2018.csv', 'year-outside'],
  ['2100.csv', 'year-outside'],
  ['2023 (1).txt', 'file-name'],
  ['2023\u0007.txt', 'file-name'],
  ['../stray.txt', 'file-name'],
  ['../%2e%2e/2023.csv', 'agency-id'],
  ['../370405/2023.csv', 'agency-id'],
  ['../370405-Tax/2023.csv', 'agency-id'],
  ['../370405-tax-/2023.csv', 'agency-id'],
])('what is no report by its name costs itself alone: %j', async (name, rule) => {
  write(`110000-tax/${name}`, SAMPLE);
  const { outcomes } = await build();
  expect(outcomes.filter(({ state }) => state === 'read')).toHaveLength(1);
  const [failure, ...others] = outcomes.flatMap((one) => ('failure' in one ? [one.failure] : []));
  expect(others).toEqual([]);
  expect(failure?.rule).toBe(rule);
  expect(failure?.file).not.toMatch(/\p{C}/u);
  expect(readFailures(content)).toEqual([failure]);
});

test('a file that can not be opened is told, and is told no more when it is gone', async () => {
  const folder = join(content, 'reports', '110000-tax');
  mkdirSync(join(folder, '2022.csv'));
  symlinkSync('nowhere', join(folder, '2021.csv'));
  const rules = async () => {
    await build();
    return readFailures(content).map(({ rule }) => rule);
  };
  expect(await rules()).toEqual(['file-absent', 'file-folder']);
  rmSync(join(folder, '2022.csv'), { recursive: true });
  rmSync(join(folder, '2021.csv'));
  expect(await rules()).toEqual([]);
});

test.each(['{"a', '[]', '{"x": 1}', ''])('a cache that is cut is no cache: %j', async (text) => {
  writeFileSync(cacheFile, text);
  expect(await states()).toEqual(['read']);
  expect(await states()).toEqual(['unchanged']);
});

test('what a killed run left among the collections goes, and half a file is written anew', async () => {
  await build();
  const file = join(content, 'collections', 'reports', '110000-tax', '2023.json');
  const whole = readFileSync(file, 'utf8');
  writeFileSync(join(dirname(file), '2022.json.half'), whole.slice(0, 100));
  expect(Object.keys(linesById())).toHaveLength(1);
  writeFileSync(file, whole.slice(0, 100));
  expect((await build()).changed).toEqual([file, join(dirname(file), '2022.json.half')]);
  expect(readFileSync(file, 'utf8')).toBe(whole);
  expect(readdirSync(dirname(file))).toEqual(['2023.json']);
});

test.each([
  ['broken', 'a: [&x *x, {'],
  ['with an alias of nothing', 'remarks: *x'],
])('notes that are %s cost the notes alone', async (_, yaml) => {
  write('110000-tax/2023.notes.yaml', yaml);
  const [outcome] = (await build()).outcomes;
  const rules = outcome && 'report' in outcome ? outcome.report.issues.map(({ rule }) => rule) : [];
  expect(rules).toContain('notes-unreadable');
});

test('notes that can not be opened cost the notes alone', async () => {
  mkdirSync(join(content, 'reports', '110000-tax', '2023.notes.yaml'));
  const [outcome] = (await build()).outcomes;
  const rules = outcome && 'report' in outcome ? outcome.report.issues.map(({ rule }) => rule) : [];
  expect(rules).toContain('notes-unreadable');
});

/** What became of a real report of another year or another agency than its place says. */
async function misfile(
  years: { title: number; period: number },
  agency: string,
  accepted?: string[],
) {
  const [name, head = '', ...rest] = REAL.split('\n');
  const body = rest.join('\n').replaceAll('2023', `${years.period}`);
  rmSync(join(content, 'reports'), { recursive: true });
  write(`${agency}/2023.txt`, [name, head.replace('2023', `${years.title}`), body].join('\n'));
  registerAgencies(
    { id: '370402-office', name: '枣庄市市中区政府办', aliases: ['市中区人民政府办公室'] },
    { id: '370402-tax', name: '市中区税务局' },
  );
  const source = { year: 2023, form: '2021', scope: 'agency', url: null, kind: 'document' };
  const noted = accepted ? { [`${agency}/2023.txt`]: { ...source, accepted } } : {};
  writeFileSync(join(content, 'sources.json'), JSON.stringify(noted));
  const [outcome] = (await build()).outcomes;
  if (!outcome) throw new Error('the report was not found');
  return 'failure' in outcome
    ? outcome.failure.rule
    : outcome.report.issues.map(({ rule }) => rule).filter((rule) => rule.endsWith('-conflict'));
}

test('a report that contradicts its place is published only where that was accepted', async () => {
  const other = { title: 2024, period: 2024 };
  const right = { title: 2023, period: 2023 };
  expect(await misfile(other, '370402-office')).toBe('year-contradicted');
  expect(await misfile(other, '370402-office', ['agency'])).toBe('year-contradicted');
  expect(await misfile(other, '370402-office', ['year'])).toEqual(['year-conflict']);
  expect(await misfile(right, '370402-tax')).toBe('agency-contradicted');
  expect(await misfile(right, '370402-tax', ['agency'])).toEqual(['agency-conflict']);
  expect(await misfile(right, '370402-elsewhere')).toBe('agency-contradicted');
  expect(await misfile(right, '370402-office')).toEqual([]);
});

test.each([
  { title: 2022, period: 2023 },
  { title: 2023, period: 2022 },
])('one slip alone stays a finding: %j', async (years) => {
  expect(await misfile(years, '370402-office')).toEqual(['year-conflict']);
});

test('the committed collections are what the sources give', async () => {
  const { outcomes, changed } = await buildCollections({
    content: 'content',
    cacheFile: null,
    check: true,
  });
  expect(outcomes.length).toBeGreaterThan(0);
  expect(outcomes.every((outcome) => outcome.state === 'read')).toBe(true);
  expect(changed).toEqual([]);
});
