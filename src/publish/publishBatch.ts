import { type CheckedReport, checkReports } from '../check/checkReport.ts';
import { collectionOf, loadReport } from '../corpus/collectionFiles.ts';
import { hasAgency, hasRest, type Part } from '../corpus/part.ts';
import type { FileFacts } from '../data/dataFile.ts';
import { toParquet } from '../data/parquet.ts';
import type { Corpus, Table } from '../data/table.ts';
import { AGENCY_TABLES } from '../data/tables.ts';
import { csvHeader } from '../data/writeTables.ts';
import { makeEntry, type ReportEntry } from '../report/entry.ts';
import type { Field } from '../share/writeCsv.ts';
import type { Batch } from './batches.ts';
import { writeWeighed } from './fileFacts.ts';
import { reportFiles } from './reportFiles.ts';
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

export interface BatchResult {
  /** The rows of each table, in the order of the entries. */
  readonly tables: Readonly<Record<string, TableTexts>>;
  readonly parts: readonly PartFacts[];
}

/** Writes every file of a batch's agencies and reports, and what is theirs of each table. */
export default function publishBatch({ batch, content, out, root, part }: BatchTask): BatchResult {
  const entries = readBatch(batch, content);
  const copies = new Map(
    entries.flatMap((entry, at) => {
      const known = batch.reports[at]?.copies;
      return known ? [[entry, [...known]] as const] : [];
    }),
  );
  const checked = checkReports(entries, copies);
  const own = checked.filter(({ entry }) => hasAgency(part, entry.agency.id));
  for (const { path, text } of reportFiles(own, root)) writeWeighed(out, path, text);
  if (!hasRest(part)) return { tables: {}, parts: [] };
  const written = AGENCY_TABLES.map((table) => writeTable(table, checked, { batch, out, root }));
  return {
    tables: Object.fromEntries(written.map(({ table, texts }) => [table.id, texts])),
    parts: written.flatMap(({ parts }) => parts),
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

type Place = Pick<BatchTask, 'batch' | 'out' | 'root'>;

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
  { batch, out }: Place,
): readonly PartFacts[] {
  const years = [...Map.groupBy(pieces, ({ year }) => year)].sort(([a], [b]) => a - b);
  const name = `${batch.province}-${batch.number}`;
  return years.flatMap(([year, own]) => {
    const { rows, csv, jsonl } = joinTexts(own.map(({ texts }) => texts));
    if (rows === 0) return [];
    const parquet = toParquet(
      table,
      own.flatMap((piece) => piece.rows),
      ['year'],
    );
    const header = csvHeader(table);
    const contents = { csv: `${header}${csv}`, jsonl, parquet } as const;
    return (['csv', 'jsonl', 'parquet'] as const).map((format): PartFacts => {
      const path = `${format}/${table.id}/year=${year}/${name}.${format}`;
      const facts = writeWeighed(out, `data/${path}`, contents[format]);
      return { table: table.id, format, path, year, rows, ...facts };
    });
  });
}
