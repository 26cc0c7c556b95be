import { createHash } from 'node:crypto';
import {
  cpSync,
  globSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkReports } from '../check/checkReport.ts';
import { findNearCopies } from '../check/findNearCopies.ts';
import { buildCollections } from '../corpus/buildCollections.ts';
import type { Published } from '../corpus/published.ts';
import { readEntries } from '../corpus/readEntries.ts';
import { fingerprint } from '../data/release.ts';
import type { Corpus } from '../data/table.ts';
import { TABLES } from '../data/tables.ts';
import { csvPieces, jsonLinesPieces } from '../data/writeTables.ts';
import { type AgencySeries, unpackSeries } from '../figures/agencySeries.ts';
import { figuresOfSite } from '../figures/siteFigures.ts';
import { rowsBySeries, SERIES_DEFINITIONS, type SeriesFile } from '../figures/trendSeries.ts';
import { toCsv } from '../share/toCsv.ts';
import { toJson } from '../share/toJson.ts';
import { openDuckDb } from '../testing/duckdb.ts';
import { makeCorpus } from '../testing/makeCorpus.ts';
import { type Place, type PublishedData, publishData } from './publishData.ts';

const ROOT = 'https://data.invalid/base/';
const folder = mkdtempSync(join(tmpdir(), 'publish-'));
const content = join(folder, 'content');
const out = join(folder, 'whole');
const parted = join(folder, 'parted');
const read = (path: string, site = out) => readFileSync(join(site, path), 'utf8');
const byTable = TABLES.filter(({ id }) => ['reports', 'cells', 'checks', 'claims'].includes(id));

async function publishAll(
  place: Pick<Place, 'out' | 'most' | 'kept'>,
  from = content,
): Promise<PublishedData> {
  const entries = readEntries(from);
  const found = { entries, copies: findNearCopies(entries) };
  return publishData({ content: from, root: ROOT, ...place }, found);
}

/** What is under `/data/` of a whole site. */
async function publishWhole(place: Parameters<typeof publishAll>[0]): Promise<Published> {
  const all = (await publishAll(place)).published;
  if (all === null) throw new Error('the whole has its files of data');
  return all;
}

let corpus: Corpus;
let published: Published;
let inParts: Published;
beforeAll(async () => {
  makeCorpus(content, 36);
  await buildCollections({ content, cacheFile: null, check: false });
  const entries = readEntries(content);
  corpus = { root: ROOT, entries, checked: checkReports(entries), changes: [] };
  published = await publishWhole({ out });
  inParts = await publishWhole({ out: parted, most: 2_000 });
});
afterAll(() => rmSync(folder, { recursive: true }));

test('the tables that workers write agency by agency are those of the whole corpus, byte for byte', () => {
  for (const table of TABLES.filter(({ id }) => id !== 'changes')) {
    expect(read(`data/${table.id}.csv`)).toBe([...csvPieces(table, corpus)].join(''));
    expect(read(`data/${table.id}.jsonl`)).toBe([...jsonLinesPieces(table, corpus)].join(''));
  }
  expect(published.tables).toEqual(fingerprint(corpus));
});

test('every figure has its CSV and JSON', () => {
  const pages = [...figuresOfSite(corpus.entries)];
  expect(pages.length).toBeGreaterThan(36);
  for (const { address, figures } of pages) {
    for (const figure of figures) {
      expect(read(`${address}${figure.id}.csv`)).toBe(toCsv(figure, { root: ROOT }));
      expect(read(`${address}${figure.id}.json`)).toBe(toJson(figure, { root: ROOT }));
    }
  }
});

test('every series has a CSV with the rows of all agencies, and every agency a file with all its series', () => {
  const agencies = [...Map.groupBy(corpus.entries, ({ agency }) => agency.id)];
  const all = agencies.map(([id, own]) => {
    const packed: AgencySeries = JSON.parse(read(`agencies/${id}/series.json`));
    return { packed, rows: rowsBySeries(own) };
  });
  for (const { id } of SERIES_DEFINITIONS) {
    const file: SeriesFile = JSON.parse(read(`trends/series/${id}.json`));
    const rows = all.flatMap((one) => one.rows.get(id) ?? []);
    expect(all.flatMap(({ packed }) => unpackSeries(packed, file))).toEqual(rows);
    expect(read(`trends/series/${id}.csv`)).toBe(toCsv({ rows }, { root: ROOT }));
    expect(file.rows).toBe(rows.length);
  }
});

test('each file weighs what is said of it, and nothing else is there', () => {
  for (const [site, { files }] of [
    [out, published],
    [parted, inParts],
  ] as const) {
    for (const { path, bytes, sha256 } of files) {
      const data = readFileSync(join(site, 'data', path));
      const own = createHash('sha256').update(data).digest('hex');
      expect([path, data.length, own]).toEqual([path, bytes, sha256]);
    }
    const there = globSync('**/*.*', { cwd: join(site, 'data') }).sort();
    expect(there).toEqual([...files.map(({ path }) => path), 'manifest.json'].sort());
  }
});

test('a table too large for one file is parted by year and province, and its address lists the parts', () => {
  for (const { id } of byTable) {
    const [header = '', ...lines] = read(`data/${id}.csv`, parted).slice(1).trimEnd().split('\r\n');
    expect(header).toBe('path,year,rows,bytes,sha256');
    const parts = lines.map((line) => line.split(',')[0] ?? '');
    expect(parts.length).toBeGreaterThan(2);
    expect(parts.every((path) => /^csv\/\w+\/year=20\d\d\/\d\d-\d+\.csv$/.test(path))).toBe(true);
    const rows = parts.flatMap((path) => read(`data/${path}`, parted).split('\r\n').slice(1, -1));
    const whole = read(`data/${id}.csv`).split('\r\n').slice(1, -1);
    // A field may hold a line end; the same ends are in both.
    expect(rows.toSorted()).toEqual(whole.toSorted());
  }
  const listed = inParts.files.filter(({ format }) => format === 'list').map(({ path }) => path);
  expect(listed).toEqual(byTable.flatMap(({ id }) => [`${id}.csv`, `${id}.jsonl`]));
});

test('Parquet has every row, a file a year and province', async () => {
  const ask = await openDuckDb();
  for (const { id } of byTable) {
    const files = join(out, 'data/parquet', id, '**/*.parquet');
    const [row] = await ask(
      `SELECT count(*)::INTEGER AS n FROM read_parquet('${files}', hive_partitioning = true)`,
    );
    expect(row).toEqual({ n: published.tables[id]?.rows });
  }
});

test('the Data Package names the parts in the place of the whole', () => {
  const { resources } = JSON.parse(read('data/datapackage.json', parted));
  const cells = resources.find(({ name }: { name: string }) => name === 'cells');
  expect(cells.path.length).toBeGreaterThan(2);
  expect(cells.bytes).toBeUndefined();
  const dictionary = resources.find(({ name }: { name: string }) => name === 'dictionary');
  expect(dictionary.path).toBe('dictionary.csv');
});

/** The path and the content of every file of a folder. */
const filesIn = (site: string) =>
  new Map(
    globSync('**/*.*', { cwd: site })
      .sort()
      .map((path) => [path, readFileSync(join(site, path), 'latin1')]),
  );

/** Two agencies of the corpus, the last in another province, where it makes a batch of its own. */
function copyCorpus(to: string): void {
  const ids = [...new Set(readEntries(content).map(({ agency }) => agency.id))];
  const id = ids.at(-1) ?? '';
  const other = id.replace(/^\d\d/, '37');
  cpSync(content, to, { recursive: true });
  for (const gone of ids.slice(1, -1))
    rmSync(join(to, 'collections/reports', gone), { recursive: true });
  renameSync(join(to, 'collections/reports', id), join(to, 'collections/reports', other));
  for (const file of [
    'agencies.json',
    ...globSync(`collections/reports/${other}/*`, { cwd: to }),
  ]) {
    const path = join(to, file);
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll(id, other));
  }
}

test('files of a batch are left to the last site while nothing of the batch changed, and only then', async () => {
  const own = join(folder, 'own', 'content');
  const kept = join(folder, 'kept');
  copyCorpus(own);
  let last: PublishedData | null = null;
  /** Publishes beside what the last site has, as an update does. */
  const publishTo = async (name: string, most?: number) => {
    const site = join(folder, name);
    const limit = most === undefined ? {} : { most };
    const data = await publishAll({ out: site, kept: { folder: kept, last }, ...limit }, own);
    last = data;
    const { batches } = data;
    return { data, batches, files: filesIn(site), keptFiles: new Set(data.keptFiles) };
  };
  const publishAnew = async (name: string, limit: Pick<Place, 'most'> = {}) => {
    await publishAll({ out: join(folder, name), ...limit }, own);
    return filesIn(join(folder, name));
  };
  const first = await publishTo('first');
  expect(Object.keys(first.batches).sort()).toEqual(['11-0', '37-0']);
  expect(first.keptFiles.size).toBe(0);
  expect(first.files).toEqual(await publishAnew('anew'));

  // Nothing changed: no file of a batch is written, and those of the whole are the same.
  const again = await publishTo('again');
  expect(again.keptFiles.size).toBeGreaterThan(20);
  expect([...again.keptFiles].filter((path) => again.files.has(path))).toEqual([]);
  const together = [...again.files.keys(), ...again.keptFiles].sort();
  expect(together).toEqual([...first.files.keys()]);
  for (const [path, text] of again.files)
    expect([path, first.files.get(path)]).toEqual([path, text]);

  // One number of one report is another.
  const [changed = ''] = globSync('collections/reports/11*/*.json', { cwd: own }).sort();
  const text = readFileSync(join(own, changed), 'utf8');
  writeFileSync(join(own, changed), text.replace(/"value": ?\d+/, '"value": 987654'));
  const after = await publishTo('after');
  expect(after.batches['37-0']).toBe(again.batches['37-0']);
  expect(after.batches['11-0']).not.toBe(again.batches['11-0']);
  expect([...after.keptFiles].every((path) => !path.includes('/11'))).toBe(true);
  const keptOnes = [...after.keptFiles].map((path) => [path, first.files.get(path)] as const);
  const updated = new Map([...keptOnes, ...after.files].sort(([a], [b]) => (a < b ? -1 : 1)));
  expect(updated).toEqual(await publishAnew('changed'));
  expect(updated).not.toEqual(first.files);

  // What is kept of a batch is of no use where the last site has other files of it.
  last = again.data;
  const other = await publishTo('other');
  expect([...other.keptFiles].every((path) => !path.includes('/11'))).toBe(true);

  // Tables become too large for one file: the last site has no parts of them.
  const inParts = await publishTo('inParts', 2_000);
  expect(inParts.files).toEqual(await publishAnew('inPartsAnew', { most: 2_000 }));
  const partsAgain = await publishTo('partsAgain', 2_000);
  expect([...partsAgain.keptFiles].some((path) => path.startsWith('data/csv/'))).toBe(true);

  // An agency is no more.
  for (const gone of globSync('collections/reports/37*', { cwd: own })) {
    rmSync(join(own, gone), { recursive: true });
  }
  const fewer = await publishTo('fewer');
  expect(Object.keys(fewer.batches)).toEqual(['11-0']);
  expect(globSync('*', { cwd: kept })).toEqual(['11-0.batch']);
});
