import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { findNearCopies } from '../check/findNearCopies.ts';
import { hasAgency, hasRest, type Part, WHOLE } from '../corpus/part.ts';
import type { Published } from '../corpus/published.ts';
import { readReleases } from '../corpus/readReleases.ts';
import { listChanges } from '../data/changes.ts';
import type { DataFile, Edition } from '../data/dataFile.ts';
import { toDataPackage } from '../data/dataPackage.ts';
import { toManifest } from '../data/manifest.ts';
import { toParquet } from '../data/parquet.ts';
import { freezeReports, versionOf } from '../data/release.ts';
import type { Corpus, Table } from '../data/table.ts';
import { AGENCY_TABLES, CHANGES, CONTENT_TABLES, TABLES } from '../data/tables.ts';
import { toZip } from '../data/zip.ts';
import type { ReportEntry } from '../report/entry.ts';
import { listBatches, nameBatch } from './batches.ts';
import { writeWeighed } from './fileFacts.ts';
import { forgetOthers } from './keptBatches.ts';
import { hashSiteCode } from './keptPages.ts';
import type { BatchResult, PartFacts } from './publishBatch.ts';
import { runBatches } from './runBatches.ts';
import { openSeries } from './seriesFiles.ts';
import { writeSiteFigures } from './siteFiles.ts';
import { type ClosedTable, dataFile, openTable } from './tableFiles.ts';
import { writeRows } from './tableTexts.ts';

type NearCopies = ReturnType<typeof findNearCopies>;

/** The reports of the corpus, and which are near copies of which. */
interface Content {
  readonly entries: readonly ReportEntry[];
  readonly copies: NearCopies;
}

export interface Place {
  readonly content: string;
  /** The folder of the site. */
  readonly out: string;
  /** The site's root with its base, ending in "/". */
  readonly root: string;
  /** Bytes that a file with a whole table may have; beyond them it lists its parts. */
  readonly most?: number;
  /** The part of the site that is written, the whole where none is given. */
  readonly part?: Part;
  /** The folder where batches are kept for the next build; none are where it is not given. */
  readonly kept?: string;
}

/**
 * Writes every file of data: of figures, of checks, and all under `/data/`.
 * @returns what is under `/data/`; null for a part without it
 */
export async function publishData(
  place: Place,
  { entries, copies }: Content,
): Promise<Published | null> {
  const { part = WHOLE } = place;
  if (hasRest(part)) return publishWhole(entries, copies, place);
  const own = entries.filter(({ agency }) => hasAgency(part, agency.id));
  await Array.fromAsync(runTasks(own, copies, place));
  return null;
}

async function publishWhole(
  entries: readonly ReportEntry[],
  copies: NearCopies,
  place: Place,
): Promise<Published> {
  const releases = readReleases(place.content);
  const [written] = await Promise.all([
    writeAgencies(entries, copies, place),
    // While workers write the first batches.
    writeSiteFigures(entries, place.out, place.root),
  ]);
  const closed = new Map(written);
  closed.set('dictionary', writeAlone(tableOf('dictionary'), corpusOf(entries, place), place));
  const tables = Object.fromEntries(
    CONTENT_TABLES.flatMap(({ id }) => {
      const { rows = 0, sha256 = '' } = closed.get(id) ?? {};
      return [[id, { rows, sha256 }]];
    }),
  );
  const last = releases.at(-1);
  const version = versionOf(tables, last);
  const states =
    version === last?.version
      ? releases
      : [...releases, { version, reports: freezeReports(entries) }];
  const corpus = { ...corpusOf(entries, place), changes: listChanges(states) };
  closed.set(CHANGES.id, writeAlone(CHANGES, corpus, place));
  const edition = { corpus, version, date: last?.date ?? null };
  const files = TABLES.flatMap(({ id }) => closed.get(id)?.files ?? []);
  const all = [...files, ...writeDescriptions(edition, files, place)];
  writeWeighed(
    place.out,
    'data/manifest.json',
    toManifest({ ...edition, files: all, tables, releases }),
  );
  return { version, tables, files: all };
}

const corpusOf = (entries: readonly ReportEntry[], { root }: Place): Corpus => ({
  root,
  entries,
  checked: [],
  changes: [],
});

function tableOf(id: string): Table {
  const table = TABLES.find((one) => one.id === id);
  if (!table) throw new Error(`no table ${id}`);
  return table;
}

/** What workers make of some entries, batch by batch, or the last build made of the same. */
async function* runTasks(
  entries: readonly ReportEntry[],
  copies: NearCopies,
  { content, out, root, part = WHOLE, kept: folder }: Place,
): AsyncGenerator<BatchResult> {
  const batches = listBatches(entries, copies);
  const kept = folder === undefined ? null : { folder, code: hashSiteCode() };
  yield* runBatches(batches.map((batch) => ({ batch, content, out, root, part, kept })));
  if (kept) forgetOthers(kept.folder, batches.map(nameBatch));
}

/** The files of every agency, the series, and the tables whose rows are theirs. */
async function writeAgencies(
  entries: readonly ReportEntry[],
  copies: NearCopies,
  place: Place,
): Promise<readonly [string, ClosedTable][]> {
  const open = AGENCY_TABLES.map((table) => openTable(table, place.out, place.most));
  const series = openSeries(place.out);
  const parts: PartFacts[] = [];
  for await (const result of runTasks(entries, copies, place)) {
    parts.push(...result.parts);
    if (result.series) series.add(result.series);
    for (const { table, add } of open) {
      const texts = result.tables[table.id];
      if (texts) add(texts);
    }
  }
  series.close(entries.reduce((newest, { year }) => Math.max(newest, year), 0));
  return open.map(({ table, close }) => {
    const own = parts.filter((part) => part.table === table.id);
    const ordered = own.toSorted((a, b) => a.year - b.year);
    const closed = close(ordered);
    const files = table.byYear ? [] : [writeParquet(table, corpusOf(entries, place), place)];
    return [table.id, { ...closed, files: [...closed.files, ...files] }];
  });
}

/** A table that has no parts: of the forms, or of what changed. */
function writeAlone(table: Table, corpus: Corpus, place: Place): ClosedTable {
  const open = openTable(table, place.out, Number.POSITIVE_INFINITY);
  open.add(writeRows(table, corpus).texts);
  const closed = open.close([]);
  return { ...closed, files: [...closed.files, writeParquet(table, corpus, place)] };
}

function writeParquet(table: Table, corpus: Corpus, { out }: Place): DataFile {
  const rows = [...table.rows(corpus)];
  const path = `parquet/${table.id}/part-0.parquet`;
  const facts = writeWeighed(out, `data/${path}`, toParquet(table, rows));
  return dataFile(path, 'parquet', facts, { table: table.id, rows: rows.length });
}

/** The Data Package, and the archive with it and every CSV. */
function writeDescriptions(
  edition: Edition,
  files: readonly DataFile[],
  { out }: Place,
): readonly DataFile[] {
  const none = { table: null, rows: null };
  const write = (path: string, content: string | Uint8Array, format: 'datapackage' | 'zip') =>
    dataFile(path, format, writeWeighed(out, `data/${path}`, content), none);
  const description = write('datapackage.json', toDataPackage(edition, files), 'datapackage');
  const archived = files.filter(
    ({ format, isPart }) => !isPart && (format === 'csv' || format === 'list'),
  );
  const contents = [...archived, description].map(({ path }) => ({
    path,
    bytes: new Uint8Array(readFileSync(join(out, 'data', path))),
  }));
  return [description, write('gongkai-youshu.zip', toZip(edition, contents), 'zip')];
}
