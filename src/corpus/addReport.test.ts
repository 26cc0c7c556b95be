import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { makeAgency } from '../testing/makeReport.ts';
import { NotAdded, type Wish } from './addReport.ts';
import { addReports } from './addReports.ts';
import { buildCollections } from './buildCollections.ts';

const AGENCY = makeAgency({ id: '110000-tax', scope: 'region' });
const SAMPLE = 'cell,value,status\nlicensing.decisions,12,reported\n';
const ADDRESS = 'https://example.org/2023.html';

let content: string;
let file: string;
beforeEach(() => {
  const folder = mkdtempSync(join(tmpdir(), 'add-'));
  content = join(folder, 'content');
  mkdirSync(content);
  writeFileSync(join(content, 'agencies.json'), JSON.stringify([AGENCY]));
  file = join(folder, 'figures.CSV');
  writeFileSync(file, SAMPLE);
});

const add = (more: Partial<Wish> = {}, files = [file]) =>
  addReports(files, { content, agency: AGENCY.id, year: 2023, ...more }, false);
const folder = () => join(content, 'reports', AGENCY.id);
const sources = () => JSON.parse(readFileSync(join(content, 'sources.json'), 'utf8'));

test('a report is copied under its agency and its year, and its source is noted', async () => {
  const [added] = await add({ url: ADDRESS });
  expect(added?.key).toBe('110000-tax/2023.csv');
  expect(readFileSync(join(folder(), '2023.csv'), 'utf8')).toBe(SAMPLE);
  expect(added?.report).toMatchObject({ year: 2023, scope: 'region', source: { url: ADDRESS } });
  expect(sources()).toEqual({
    '110000-tax/2023.csv': {
      year: 2023,
      form: '2021',
      scope: 'region',
      url: ADDRESS,
      kind: 'transcription',
    },
  });
});

test('notes that came before their report do not keep it out; a report of the year does', async () => {
  mkdirSync(folder(), { recursive: true });
  writeFileSync(join(folder(), '2023.notes.yaml'), '');
  await add();
  await expect(add()).rejects.toThrow(NotAdded);
});

const expectNothing = () => {
  expect(existsSync(join(content, 'reports'))).toBe(false);
  expect(existsSync(join(content, 'sources.json'))).toBe(false);
};

test.each<[string, Partial<Wish>]>([
  ['no id of an agency', { agency: 'tax' }],
  ['no id of an agency', { agency: '../110000-tax' }],
  ['no year of a report', { year: 2007 }],
  ['no year of a report', { year: 2100 }],
  ['no address', { url: 'example' }],
  ['no address', { url: 'javascript:alert(1)' }],
  ['no address', { url: 'ftp://example.org/' }],
])('a wish that can not be met changes nothing: %s %j', async (cause, wish) => {
  await expect(add(wish)).rejects.toThrow(cause);
  await expect(add({ ...wish, force: true })).rejects.toThrow(cause);
  expectNothing();
});

test('a year before the forms takes force, and is noted', async () => {
  await expect(add({ year: 2017 })).rejects.toThrow('2017 is no year of a report');
  expectNothing();
  const [added] = await add({ year: 2017, force: true });
  expect(added?.source.accepted).toEqual(['year']);
});

test('a trial changes nothing', async () => {
  const [added] = await addReports([file], { content, agency: AGENCY.id, year: 2023 }, true);
  expect(added?.key).toBe('110000-tax/2023.csv');
  expectNothing();
});

test('where one of several files can not be added, none is', async () => {
  const bad = join(dirname(file), 'bad.csv');
  writeFileSync(bad, 'name,age\n');
  await expect(add({}, [file, bad])).rejects.toThrow('bad.csv: line 1');
  await expect(add({}, [file, join(content, 'absent.csv')])).rejects.toThrow(
    'there is no such file',
  );
  await expect(add({}, [file, file])).rejects.toThrow('110000-tax/2023 is given twice');
  expectNothing();
});

/** A real report, by which the registry knows an agency, with its years as one likes. */
const REAL = readFileSync('content/reports/370402-government-office/2023.txt', 'utf8');
const OWN = '370402-government-office';
const realReport = (title: number, period: number | null) => {
  const [name, head = '', ...rest] = REAL.split('\n');
  const body = rest.join('\n');
  const dated =
    period === null ? body.replaceAll('2023年1月1日', '') : body.replaceAll('2023', `${period}`);
  const text = [name, head.replaceAll('2023', `${title}`), dated].join('\n');
  const path = join(dirname(file), 'real.txt');
  writeFileSync(path, text);
  writeFileSync(
    join(content, 'agencies.json'),
    JSON.stringify([
      AGENCY,
      makeAgency({ id: OWN, name: '市中区政府办', aliases: ['市中区人民政府办公室'] }),
    ]),
  );
  return [path];
};

test.each<[string, number, number | null, Partial<Wish>, readonly string[]]>([
  ['title and period say another year', 2024, 2024, { agency: OWN, year: 2022 }, ['year']],
  ['the title does, and there is no period', 2024, null, { agency: OWN, year: 2022 }, ['year']],
  ['before there was a form', 2024, 2024, { agency: OWN, year: 2017 }, ['year']],
  ['it is of another agency', 2023, 2023, { agency: AGENCY.id, year: 2023 }, ['agency']],
  ['it is of one that the registry knows', 2023, 2023, { agency: '110000-other' }, ['agency']],
  ['both', 2024, 2024, { agency: AGENCY.id, year: 2022 }, ['year', 'agency']],
])(
  'what contradicts the report is refused, and noted where forced: %s',
  async (_, title, period, wish, kinds) => {
    const files = realReport(title, period);
    await expect(add({ year: undefined, ...wish }, files)).rejects.toThrow(
      '--force adds it all the same',
    );
    expectNothing();
    const [added] = await add({ year: undefined, ...wish, force: true }, files);
    expect(added?.source.accepted).toEqual(kinds);
    expect(sources()[added?.key ?? '']).toMatchObject({ accepted: kinds });
    const [outcome] = (await buildCollections({ content, cacheFile: null, check: false })).outcomes;
    const rules =
      outcome && 'report' in outcome ? outcome.report.issues.map(({ rule }) => rule) : [];
    expect(rules).toEqual(expect.arrayContaining(kinds.map((kind) => `${kind}-conflict`)));
  },
);

test.each([
  ['in the title', 2022, 2023],
  ['in the period', 2023, 2022],
])('one slip %s against a year that is right is no reason to refuse', async (_, title, period) => {
  const [added] = await add({ agency: OWN }, realReport(title, period));
  expect(added?.source.accepted).toBeUndefined();
  expect(added?.report.issues.map(({ rule }) => rule)).toContain('year-conflict');
});
