import { readFileSync } from 'node:fs';
import { type CheckedReport, checkReports } from '../check/checkReport.ts';
import { collectionOf, loadReport } from '../corpus/collectionFiles.ts';
import { hash } from '../corpus/hashes.ts';
import { formatPart, hasAgency, hasRest, type Part } from '../corpus/part.ts';
import type { FileFacts } from '../data/dataFile.ts';
import { toParquet } from '../data/parquet.ts';
import type { Corpus, Table } from '../data/table.ts';
import { AGENCY_TABLES } from '../data/tables.ts';
import { csvHeader } from '../data/writeTables.ts';
import { makeEntry, type ReportEntry } from '../report/entry.ts';
import type { Field } from '../share/writeCsv.ts';
import { type Batch, nameBatch } from './batches.ts';
import { type SiteFile, siteFile, weigh, writeFiles } from './fileFacts.ts';
import { type KeptBatch, keepBatch, readKept } from './keptBatches.ts';
import { reportFiles } from './reportFiles.ts';
import { listSeries, type SeriesTexts, seriesTexts } from './seriesFiles.ts';
import { joinTexts, type TableTexts, writeRows } from './tableTexts.ts';

/** What a worker is asked to do. */
export interface BatchTask {
  readonly batch: Batch;
  readonly content: string;
  /** The folder of the site. */
  readonly out: string;
  /** The site's root with its base, ending in "/". */
  readonly root: string;
  /** Whose files are written; the tables are, with what is of no agency. */
  readonly part: Part;
  /** Where batches are kept for the next build; null keeps none. */
  readonly kept: BatchKeeping | null;
}

interface BatchKeeping {
  readonly folder: string;
  /** The hash of the code. */
  readonly code: string;
  /** The key of the batch whose files the last site has; null where none of them is of use. */
  readonly last: string | null;
}

/** A file that holds some rows of a table. */
export interface PartFacts extends FileFacts {
  readonly table: string;
  readonly format: 'csv' | 'jsonl' | 'parquet';
  /** From `/data/`. */
  readonly path: string;
  readonly year: number;
  readonly rows: number;
}

/** What a batch has of what is made of all batches. */
export interface TableBatch {
  /** The rows of each table, in the order of the entries. */
  readonly tables: Readonly<Record<string, TableTexts>>;
  readonly parts: readonly PartFacts[];
  /** Null for a part of the site without what is of no agency. */
  readonly series: SeriesTexts | null;
}

export interface BatchResult extends TableBatch {
  readonly name: string;
  /** The hash of all that it was made from; null where none is kept. */
  readonly key: string | null;
  /** Paths of its files that were not written: they are those of the last site. */
  readonly keptFiles: readonly string[];
}

/**
 * Writes every file of a batch's agencies and reports, and gives what is theirs of each table. Where the last site has
 * the batch made from the same, its files are left there.
 */
export default function publishBatch(task: BatchTask): BatchResult {
  const { batch, kept, out } = task;
  const name = nameBatch(batch);
  if (kept === null) return { ...writeBatch(task, out).result, name, key: null, keptFiles: [] };
  const key = keyOf(task, kept.code);
  const known = key === kept.last ? readKept(kept.folder, name, key) : null;
  if (known) return { ...known.result, name, key, keptFiles: known.files };
  const written = writeBatch(task, out);
  keepBatch(kept.folder, name, key, written);
  return { ...written.result, name, key, keptFiles: [] };
}

/** The hash of all that a batch is made from. */
function keyOf({ batch, content, root, part }: BatchTask, code: string): string {
  const files = batch.reports.map(({ id }) => readFileSync(collectionOf(content, id)));
  return hash(code, process.version, root, formatPart(part), JSON.stringify(batch), ...files);
}

function writeBatch(task: BatchTask, out: string): KeptBatch {
  const { files, result } = makeBatch(task);
  writeFiles(out, files);
  return { files: files.map(({ path }) => path.replace(/^\//, '')), result };
}

interface MadeBatch {
  readonly files: readonly SiteFile[];
  readonly result: TableBatch;
}

function makeBatch({ batch, content, root, part }: BatchTask): MadeBatch {
  const entries = readBatch(batch, content);
  const copies = new Map(
    entries.flatMap((entry, at) => {
      const known = batch.reports[at]?.copies;
      return known ? [[entry, [...known]] as const] : [];
    }),
  );
  const checked = checkReports(entries, copies);
  const own = checked.filter(({ entry }) => hasAgency(part, entry.agency.id));
  const series = listSeries(entries);
  const ownSeries = series.filter(({ agencyId }) => hasAgency(part, agencyId));
  const texts = [...reportFiles(own, root), ...ownSeries.map(({ file }) => file)];
  const files = texts.map(({ path, text }) => siteFile(path, text));
  if (!hasRest(part)) return { files, result: { tables: {}, parts: [], series: null } };
  const written = AGENCY_TABLES.map((table) => writeTable(table, checked, { batch, root }));
  const parts = written.flatMap(({ parts }) => parts);
  return {
    files: [...files, ...parts.map(({ file }) => file)],
    result: {
      tables: Object.fromEntries(written.map(({ table, texts }) => [table.id, texts])),
      parts: parts.map(({ facts }) => facts),
      series: seriesTexts(series, root),
    },
  };
}

function readBatch({ agencies, reports }: Batch, content: string): readonly ReportEntry[] {
  const known = new Map(agencies.map((agency) => [agency.id, agency]));
  return reports.map(({ id }) => makeEntry(known, id, loadReport(collectionOf(content, id))));
}

/** The rows of one report, or of one agency. */
interface Piece {
  readonly year: number;
  readonly rows: readonly (readonly Field[])[];
  readonly texts: TableTexts;
}

type Place = Pick<BatchTask, 'batch' | 'root'>;

function writeTable(table: Table, checked: readonly CheckedReport[], place: Place) {
  const groups = table.byYear
    ? checked.map((one) => [one])
    : [...Map.groupBy(checked, ({ entry }) => entry.agency.id).values()];
  const pieces = groups.map((own): Piece => {
    const entries = own.map(({ entry }) => entry);
    const corpus: Corpus = { root: place.root, entries, checked: own, changes: [] };
    return { year: entries[0]?.year ?? 0, ...writeRows(table, corpus) };
  });
  const parts = table.byYear ? writeParts(table, pieces, place) : [];
  return { table, texts: joinTexts(pieces.map(({ texts }) => texts)), parts };
}

/** The files of a table that hold one year of this batch. */
function writeParts(
  table: Table,
  pieces: readonly Piece[],
  { batch }: Place,
): readonly { readonly file: SiteFile; readonly facts: PartFacts }[] {
  const years = [...Map.groupBy(pieces, ({ year }) => year)].sort(([a], [b]) => a - b);
  const name = nameBatch(batch);
  return years.flatMap(([year, own]) => {
    const { rows, csv, jsonl } = joinTexts(own.map(({ texts }) => texts));
    if (rows === 0) return [];
    const parquet = toParquet(
      table,
      own.flatMap((piece) => piece.rows),
      ['year'],
    );
    const header = Buffer.from(csvHeader(table));
    const contents = { csv: Buffer.concat([header, csv]), jsonl, parquet } as const;
    return (['csv', 'jsonl', 'parquet'] as const).map((format) => {
      const path = `${format}/${table.id}/year=${year}/${name}.${format}`;
      const file = siteFile(`data/${path}`, contents[format]);
      return { file, facts: { table: table.id, format, path, year, rows, ...weigh(file.bytes) } };
    });
  });
}
