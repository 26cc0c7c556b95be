import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { makeAgency } from '../testing/makeReport.ts';
import type { AddOptions } from './addReport.ts';
import { addReports } from './addReports.ts';
import { buildCollections } from './buildCollections.ts';
import { NotAdded } from './notAdded.ts';

const AGENCY = makeAgency({ id: '110000-tax', scope: 'region' });
const SAMPLE = 'cell,value,status\nlicensing.decisions,12,reported\n';
const ADDRESS = 'https://example.org/2023.html';
const TODAY = '2026-11-27';

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

const add = (more: Partial<AddOptions> = {}, files = [file]) =>
  addReports(files, { content, agency: AGENCY.id, year: 2023, today: TODAY, ...more }, false);
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

test.each<[string, Partial<AddOptions>]>([
  ['no id of an agency', { agency: 'tax' }],
  ['no id of an agency', { agency: '../110000-tax' }],
  ['no year of a report', { year: 2007 }],
  ['no year of a report', { year: 2100 }],
  ['no address', { url: 'example' }],
  ['no address', { url: 'javascript:alert(1)' }],
  ['no address', { url: 'ftp://example.org/' }],
])('options that can not be met change nothing: %s %j', async (cause, options) => {
  await expect(add(options)).rejects.toThrow(cause);
  await expect(add({ ...options, force: true })).rejects.toThrow(cause);
  expectNothing();
});

test('a year before the forms takes force, and is noted', async () => {
  await expect(add({ year: 2017 })).rejects.toThrow('2017 is no year of a report');
  expectNothing();
  const [added] = await add({ year: 2017, force: true });
  expect(added?.source.accepted).toEqual(['year']);
});

test('a trial changes nothing', async () => {
  const [added] = await addReports(
    [file],
    { content, agency: AGENCY.id, year: 2023, today: TODAY },
    true,
  );
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

test.each<[string, number, number | null, Partial<AddOptions>, readonly string[]]>([
  ['title and period say another year', 2024, 2024, { agency: OWN, year: 2022 }, ['year']],
  ['the title does, and there is no period', 2024, null, { agency: OWN, year: 2022 }, ['year']],
  ['before there was a form', 2024, 2024, { agency: OWN, year: 2017 }, ['year']],
  ['it is of another agency', 2023, 2023, { agency: AGENCY.id, year: 2023 }, ['agency']],
  ['it is of one that the registry knows', 2023, 2023, { agency: '110000-other' }, ['agency']],
  ['both', 2024, 2024, { agency: AGENCY.id, year: 2022 }, ['year', 'agency']],
])(
  'what contradicts the report is refused, and noted where forced: %s',
  async (_, title, period, options, kinds) => {
    const files = realReport(title, period);
    await expect(add({ year: undefined, ...options }, files)).rejects.toThrow(
      '--force adds it all the same',
    );
    expectNothing();
    const [added] = await add({ year: undefined, ...options, force: true }, files);
    expect(added?.source.accepted).toEqual(kinds);
    expect(sources()[added?.key ?? '']).toMatchObject({ accepted: kinds });
    const [outcome] = (await buildCollections({ content, cacheFile: null, check: false })).outcomes;
    const rules =
      outcome && 'report' in outcome ? outcome.report.issues.map(({ rule }) => rule) : [];
    expect(rules).toEqual(expect.arrayContaining(kinds.map((kind) => `${kind}-conflict`)));
  },
);

test('a report of another year is told so, not how to replace the report of the year given', async () => {
  const files = realReport(2023, 2023);
  await add({ agency: OWN, year: undefined }, files);
  await expect(add({ agency: OWN, year: 2023 }, realReport(2024, 2024))).rejects.toThrow(
    /it is a report for 2024, not for 2023/,
  );
});

test.each([
  ['in the title', 2022, 2023],
  ['in the period', 2023, 2022],
])('one slip %s against a year that is right is no reason to refuse', async (_, title, period) => {
  const [added] = await add({ agency: OWN }, realReport(title, period));
  expect(added?.source.accepted).toBeUndefined();
  expect(added?.report.issues.map(({ rule }) => rule)).toContain('year-conflict');
});

/** A report as a county's office prints it, under another name. */
const reportOf = (name: string, file = 'named.txt') => {
  const path = join(dirname(content), file);
  const [, head = '', ...rest] = REAL.split('\n');
  writeFileSync(path, [name, head.replace(/^.*?(?=2023)/, ''), ...rest].join('\n'));
  return path;
};
const ownYear = { agency: undefined, year: undefined };
const registry = () => JSON.parse(readFileSync(join(content, 'agencies.json'), 'utf8'));

test('an agency that the registry lacks is shown, and taken with --yes into its order', async () => {
  const file = reportOf('广州市荔湾区中南街道办事处');
  await expect(add(ownYear, [file])).rejects.toThrow(
    '440103-zhongnan-subdistrict  广州市荔湾区中南街道办事处\n' +
      '      广东省 广州市 荔湾区 440103 · township · subdistrict office · this agency',
  );
  expectNothing();
  expect(registry()).toHaveLength(1);
  const [added] = await add({ ...ownYear, yes: true }, [file]);
  expect(added?.key).toBe('440103-zhongnan-subdistrict/2023.txt');
  expect(added?.report.issues.map(({ rule }) => rule)).not.toContain('agency-unregistered');
  await add({ ...ownYear, yes: true }, [reportOf('洪泽区人民政府')]);
  expect(registry().map(({ id }: { id: string }) => id)).toEqual([
    '110000-tax',
    '320813-government',
    '440103-zhongnan-subdistrict',
  ]);
  const text = readFileSync(join(content, 'agencies.json'), 'utf8');
  expect(text).toContain('\n    "region": ["广东省", "广州市", "荔湾区"],\n');
});

test('a name in traditional characters is known, and noted in simplified ones', async () => {
  const [added] = await add({ ...ownYear, yes: true }, [reportOf('瀋陽市瀋河區財政局')]);
  expect(added?.entry).toMatchObject({ id: '210103-finance', name: '沈阳市沈河区财政局' });
});

test('where places share a name, they are listed, and an id chooses', async () => {
  const file = reportOf('鼓楼区人民政府');
  await expect(add({ ...ownYear, yes: true }, [file])).rejects.toThrow(
    /320106-government[\s\S]*320302-government[\s\S]*350102-government[\s\S]*410204-government/,
  );
  const [added] = await add({ year: undefined, agency: '410204-government', yes: true }, [file]);
  expect(added?.entry).toMatchObject({ region: ['河南省', '开封市', '鼓楼区'] });
  expect(registry()[1]).toMatchObject({ id: '410204-government', level: 'county' });
});

test('an agency is found under its name with and without its city, and asked for under another', async () => {
  await add({ ...ownYear, yes: true }, [reportOf('沭阳县发展和改革局')]);
  const later = reportOf('宿迁市沭阳县发展和改革局');
  writeFileSync(later, readFileSync(later, 'utf8').replaceAll('2023', '2024'));
  expect((await add(ownYear, [later])).map(({ key }) => key)).toEqual([
    '321322-development-reform/2024.txt',
  ]);
  await expect(add(ownYear, [reportOf('沭阳县发展改革和经济委员会')])).rejects.toThrow(
    'would be 321322-development-reform, which is 沭阳县发展和改革局',
  );
});

test('a former name finds its agency, and one name of two agencies asks which', async () => {
  const former = makeAgency({
    id: '370405-tax',
    name: '台儿庄区税务局',
    formerNames: [{ name: '台儿庄区国家税务局', until: '2018-07-05' }],
    aliases: ['区税务局'],
  });
  const other = makeAgency({ id: '370404-tax', name: '峄城区税务局', aliases: ['区税务局'] });
  writeFileSync(join(content, 'agencies.json'), JSON.stringify([other, former]));
  const [added] = await add(ownYear, [reportOf('台儿庄区国家税务局')]);
  expect(added?.key).toBe('370405-tax/2023.txt');
  await expect(add(ownYear, [reportOf('区税务局')])).rejects.toThrow(
    /several agencies[\s\S]*370404-tax[\s\S]*370405-tax/,
  );
});

test.each([
  ['国家发展和改革委员会', 'has no place that the division codes know'],
  ['某单位', 'has no place that the division codes know'],
])('no entry is made up for %s', async (name, cause) => {
  await expect(add({ ...ownYear, yes: true }, [reportOf(name)])).rejects.toThrow(cause);
  expectNothing();
});

test('a report replaces that of its year only where this is asked for, and the earlier one is noted', async () => {
  await add({ url: ADDRESS });
  const first = createHash('sha256').update(SAMPLE).digest('hex');
  await expect(add({ replace: true })).rejects.toThrow('the same file, byte for byte');
  writeFileSync(file, SAMPLE.replace('12', '21'));
  await expect(add()).rejects.toThrow('--replace puts this one in its place');
  const [added] = await add({ replace: true });
  expect(added?.replaces).toEqual(['110000-tax/2023.csv']);
  const noted = { sha256: first, on: TODAY };
  expect(sources()['110000-tax/2023.csv']).toMatchObject({ url: ADDRESS, replaced: [noted] });
  const whole = join(dirname(file), 'whole.txt');
  writeFileSync(whole, REAL);
  await add({ replace: true, force: true, today: '2026-11-28' }, [whole]);
  expect(readdirSync(folder())).toEqual(['2023.txt']);
  expect(Object.keys(sources())).toEqual(['110000-tax/2023.txt']);
  const second = createHash('sha256').update(SAMPLE.replace('12', '21')).digest('hex');
  expect(sources()['110000-tax/2023.txt'].replaced).toEqual([
    noted,
    { sha256: second, on: '2026-11-28' },
  ]);
});

test('what can not be read replaces nothing', async () => {
  await add();
  writeFileSync(file, 'name,age\n');
  await expect(add({ replace: true })).rejects.toThrow('line 1');
  expect(readFileSync(join(folder(), '2023.csv'), 'utf8')).toBe(SAMPLE);
});

test('every file that can not be added is named, each file is told as it is read, and none is added', async () => {
  const told: string[] = [];
  const bad = join(dirname(file), 'bad.csv');
  writeFileSync(bad, 'name,age\n');
  const files = [file, bad, join(content, 'absent.csv')];
  const options = { content, agency: AGENCY.id, year: 2023, today: TODAY };
  const adding = addReports(files, options, false, (tried) =>
    told.push(tried.outcome instanceof NotAdded ? tried.outcome.tell('zh') : tried.outcome.key),
  );
  await expect(adding).rejects.toThrow(/bad\.csv: line 1[^\n]*\n[^\n]*absent\.csv: there is no/);
  expect(told).toEqual([
    '110000-tax/2023.csv',
    '第 1 行：转录文件应以 cell,value,status 开头',
    '没有这个文件',
  ]);
  expectNothing();
});

test('years of one new agency come together, with one entry', async () => {
  const later = reportOf('洪泽区人民政府', 'later.txt');
  writeFileSync(later, readFileSync(later, 'utf8').replaceAll('2023', '2024'));
  const added = await add({ ...ownYear, yes: true }, [reportOf('洪泽区人民政府'), later]);
  expect(added.map(({ key }) => key)).toEqual([
    '320813-government/2023.txt',
    '320813-government/2024.txt',
  ]);
  expect(registry()).toHaveLength(2);
});
