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
import { type BatchRun, startBatches } from './batchRun.ts';
import type { PartFacts } from './batchTables.ts';
import { writeWeighed } from './fileFacts.ts';
import { openSeries } from './seriesFiles.ts';
import { writeSiteFigures } from './siteFiles.ts';
import { type ClosedTable, dataFile, openTable } from './tableFiles.ts';
import { addTexts, makeRows } from './tableTexts.ts';

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
  /** Where batches are kept for the next build; none are where it is not given. */
  readonly kept?: {
    readonly folder: string;
    /** What the last site has; null where there is none of use. */
    readonly last: MadeData | null;
  };
}

/** Of what data are made, for the next build. */
export interface MadeData {
  /** The key of every batch, by its name. */
  readonly batches: Readonly<Record<string, string>>;
  /** The files that list the parts of a table. */
  readonly parted: readonly string[];
}

/** What was written. */
export interface PublishedData extends MadeData {
  /** What is under `/data/`; null for a part without it. */
  readonly published: Published | null;
  /** Paths of files that were not written: they are those of the last site. */
  readonly keptFiles: readonly string[];
}

/** Writes every file of data: of figures, of checks, and all under `/data/`. */
export async function publishData(place: Place, content: Content): Promise<PublishedData> {
  const data = await publishOnce(place, content);
  const { kept } = place;
  if (!kept?.last || String(kept.last.parted) === String(data.parted)) return data;
  // A table became too large for one file, or small enough: the last site has no parts of it, or too many.
  return publishOnce({ ...place, kept: { ...kept, last: null } }, content);
}

async function publishOnce(place: Place, { entries, copies }: Content): Promise<PublishedData> {
  const { part = WHOLE } = place;
  const own = hasRest(part) ? entries : entries.filter(({ agency }) => hasAgency(part, agency.id));
  const run = startBatches(own, copies, place);
  const published = hasRest(part) ? await publishWhole(entries, run, place) : null;
  if (!published) await Array.fromAsync(run.results);
  const lists = published?.files.filter(({ format }) => format === 'list') ?? [];
  const parted = lists.map(({ path }) => path);
  const keptFiles = run.keptFiles.filter((path) => !isLeftOut(path, parted));
  return { published, batches: run.batches, parted, keptFiles };
}

/** Whether a file is a part of a table that has one file. */
function isLeftOut(path: string, parted: readonly string[]): boolean {
  const [, format, table] = /^data\/(csv|jsonl)\/(\w+)\//.exec(path) ?? [];
  return format !== undefined && !parted.includes(`${table}.${format}`);
}

async function publishWhole(
  entries: readonly ReportEntry[],
  run: BatchRun,
  place: Place,
): Promise<Published> {
  const releases = readReleases(place.content);
  const [written] = await Promise.all([
    writeAgencies(entries, run, place),
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

/** The files of every agency, the series, and the tables whose rows are theirs. */
async function writeAgencies(
  entries: readonly ReportEntry[],
  run: BatchRun,
  place: Place,
): Promise<readonly [string, ClosedTable][]> {
  const open = AGENCY_TABLES.map((table) => openTable(table, place.out, place.most));
  const series = openSeries(place.out);
  const parts: PartFacts[] = [];
  for await (const result of run.results) {
    parts.push(...result.parts);
    if (result.series) series.add(result.series);
    for (const { table, add } of open) {
      for (const texts of result.tables[table.id] ?? []) add(texts);
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
  open.add(addTexts(table, corpus, makeRows(table, corpus)));
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
