import { createHash } from 'node:crypto';
import {
  cpSync,
  globSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
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
import { type Place, publishData } from './publishData.ts';

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
): Promise<Published> {
  const entries = readEntries(from);
  const found = { entries, copies: findNearCopies(entries) };
  const all = await publishData({ content: from, root: ROOT, ...place }, found);
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
  published = await publishAll({ out });
  inParts = await publishAll({ out: parted, most: 2_000 });
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

test('what the last build kept of a batch is used while nothing of the batch changed, and only then', async () => {
  const own = join(folder, 'own', 'content');
  const kept = join(folder, 'kept');
  copyCorpus(own);
  const publishTo = async (name: string, keeps: boolean) => {
    await publishAll({ out: join(folder, name), ...(keeps ? { kept } : {}) }, own);
    return filesIn(join(folder, name));
  };
  const times = () =>
    new Map(globSync('*', { cwd: kept }).map((name) => [name, statSync(join(kept, name)).mtimeMs]));
  const first = await publishTo('first', true);
  const before = times();
  expect([...before.keys()].sort()).toEqual(['11-0.batch', '37-0.batch']);
  expect(await publishTo('again', true)).toEqual(first);
  expect(times()).toEqual(before);
  expect(await publishTo('anew', false)).toEqual(first);

  // One number of one report is another.
  const [changed = ''] = globSync('collections/reports/11*/*.json', { cwd: own }).sort();
  const text = readFileSync(join(own, changed), 'utf8');
  writeFileSync(join(own, changed), text.replace(/"value": ?\d+/, '"value": 987654'));
  const after = await publishTo('after', true);
  expect(after).toEqual(await publishTo('changed', false));
  expect(after).not.toEqual(first);
  expect(times().get('37-0.batch')).toBe(before.get('37-0.batch'));
  expect(times().get('11-0.batch')).not.toBe(before.get('11-0.batch'));

  // An agency is no more.
  for (const gone of globSync('collections/reports/37*', { cwd: own })) {
    rmSync(join(own, gone), { recursive: true });
  }
  await publishTo('fewer', true);
  expect([...times().keys()]).toEqual(['11-0.batch']);
});
