import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, sep } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { makeAgency } from '../testing/makeReport.ts';
import { buildCollections, findAcrossReports, READER_FOLDERS } from './buildCollections.ts';
import { readSourceTexts } from './readSourceTexts.ts';

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
});

function write(name: string, text: string) {
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
  const agency = makeAgency({ name: '某办公室', aliases: [name] });
  writeFileSync(join(content, 'agencies.json'), JSON.stringify([agency]));
  expect((await build()).outcomes).toMatchObject([
    { state: 'read', report: { agencyName: '某办公室' } },
  ]);
});

test('what is kept of a reading is forgotten when any of the code changes that it takes', async () => {
  const rooms = new Set<string>();
  const seen = new Set<string>();
  const walk = (file: string) => {
    const room = relative(join(import.meta.dirname, '..'), file).split(sep)[0] ?? '';
    const text = readFileSync(file, 'utf8');
    const targets = [...text.matchAll(/from '(\.[^']+)'/g)].map(([, path = '']) =>
      join(dirname(file), path),
    );
    rooms.add(room);
    for (const target of targets.filter((one) => !seen.has(one))) {
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
    'cause' in outcome ? outcome.cause : '',
  ]);
  expect(told).toEqual([
    ['unreadable', expect.stringContaining('.docx')],
    ['unreadable', expect.stringContaining('no annual report')],
    ['read', ''],
  ]);
});

test('reports of two folders are not those of one agency, whatever the folders are called', async () => {
  write('甲/2022.csv', `${SAMPLE}requests.carriedOut@total,5,reported\n`);
  write('乙/2023.csv', `${SAMPLE}requests.carriedIn@total,6,reported\n`);
  const across = findAcrossReports(content, (await build()).outcomes);
  expect(across.flatMap(({ issues }) => issues)).toEqual([]);
  write('乙/2022.csv', `${SAMPLE}requests.carriedOut@total,5,reported\n`);
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
    { state: 'unreadable', cause: expect.stringContaining('content/reports/110000-tax/2023.csv') },
  ]);
  expect((await build()).changed).toEqual([]);
});

test('the lines of a document go by the id of its report; what is no report has none', async () => {
  write('110000-tax/2021.txt', '今天天气很好。\n');
  write('110000-tax/2023.docx', 'PK');
  await build();
  expect(readSourceTexts(content)).toEqual([{ id: '110000-tax/2023', lines: SAMPLE.split('\n') }]);
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
