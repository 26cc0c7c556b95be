import { readFileSync } from 'node:fs';
import type { NearCopy } from '../check/check.ts';
import { checkReports } from '../check/checkReport.ts';
import { collectionOf, loadReport } from '../corpus/collectionFiles.ts';
import { hash } from '../corpus/hashes.ts';
import { formatPart, hasAgency, hasRest, type Part } from '../corpus/part.ts';
import { CHECK_TABLE } from '../data/checkRows.ts';
import { AGENCY_TABLES } from '../data/tables.ts';
import { makeEntry, type ReportEntry } from '../report/entry.ts';
import { type Batch, nameBatch } from './batches.ts';
import { makePieces, openBatchTable, type PartFacts } from './batchTables.ts';
import { fileWriter, type SiteFile } from './fileFacts.ts';
import { type KeptBatch, keepBatch, readKept } from './keptBatches.ts';
import { checksFile, figureFiles } from './reportFiles.ts';
import { moveBytes } from './runBatches.ts';
import { openTexts, type SeriesTexts, seriesOfAgency } from './seriesFiles.ts';
import type { TableTexts } from './tableTexts.ts';

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

/** What a batch has of what is made of all batches. */
export interface TableBatch {
  /** The rows of each table piece by piece, in the order of the entries. */
  readonly tables: Readonly<Record<string, readonly TableTexts[]>>;
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
export default function publishBatch(task: BatchTask): object {
  const result = makeResult(task);
  const texts = Object.values(result.tables).flat();
  const series = Object.values(result.series?.series ?? {});
  return moveBytes(result, [
    ...texts.flatMap(({ csv, jsonl, print }) => [csv, jsonl, print]),
    ...series.map(({ csv }) => csv),
  ]);
}

function makeResult(task: BatchTask): BatchResult {
  const { batch, kept } = task;
  const name = nameBatch(batch);
  const texts = readTexts(task);
  if (kept === null) return { ...writeBatch(task, texts).result, name, key: null, keptFiles: [] };
  const key = keyOf(task, kept.code, texts);
  const known = key === kept.last ? readKept(kept.folder, name, key) : null;
  if (known) return { ...known.result, name, key, keptFiles: known.files };
  const written = writeBatch(task, texts);
  keepBatch(kept.folder, name, key, written);
  return { ...written.result, name, key, keptFiles: [] };
}

/** The collection of each report of a batch, by its id. */
type Texts = ReadonlyMap<string, string>;

const readTexts = ({ batch, content }: BatchTask): Texts =>
  new Map(batch.reports.map(({ id }) => [id, readFileSync(collectionOf(content, id), 'utf8')]));

/** The hash of all that a batch is made from. */
function keyOf({ batch, root, part }: BatchTask, code: string, texts: Texts): string {
  const made = [process.version, root, formatPart(part), JSON.stringify(batch)];
  return hash(code, ...made, ...texts.values());
}

/** Agency by agency: what is made of one is written before the next is begun, and takes no memory then. */
function writeBatch(task: BatchTask, texts: Texts): KeptBatch {
  const { batch, out, root, part } = task;
  const isWhole = hasRest(part);
  const tables = AGENCY_TABLES.map(openBatchTable);
  const series = openTexts(root);
  const { files, write } = openFiles(out);
  for (const { agencyId, entries, copies } of readAgencies(task, texts)) {
    const checked = checkReports(entries, copies);
    const checks = makePieces(CHECK_TABLE, checked, root);
    const own = seriesOfAgency(agencyId, entries);
    if (hasAgency(part, agencyId)) {
      for (const file of figureFiles(entries, root)) write(file);
      for (const { corpus, csv } of checks)
        for (const entry of corpus.entries) write(checksFile(entry, csv));
      write(own.file);
    }
    if (!isWhole) continue;
    series.add(own);
    for (const { table, add } of tables) {
      add(table === CHECK_TABLE ? checks : makePieces(table, checked, root));
    }
  }
  if (!isWhole) return { files, result: { tables: {}, parts: [], series: null } };
  const parts = tables.flatMap(({ partFiles }) => [...partFiles(nameBatch(batch))]);
  for (const { file } of parts) write(file);
  return {
    files,
    result: {
      tables: Object.fromEntries(tables.map(({ table, texts }) => [table.id, texts])),
      parts: parts.map(({ facts }) => facts),
      series: series.close(),
    },
  };
}

/** Writes files of the site and tells their paths, from the site's root. */
function openFiles(out: string) {
  const files: string[] = [];
  const writeFile = fileWriter(out);
  const write = (file: SiteFile) => {
    writeFile(file);
    files.push(file.path.replace(/^\//, ''));
  };
  return { files, write };
}

interface AgencyReports {
  readonly agencyId: string;
  readonly entries: readonly ReportEntry[];
  readonly copies: ReadonlyMap<ReportEntry, readonly NearCopy[]>;
}

/** The reports of each agency of a batch, with what is known of near copies. */
function* readAgencies({ batch, content }: BatchTask, texts: Texts): Generator<AgencyReports> {
  const { agencies, reports } = batch;
  const known = new Map(agencies.map((agency) => [agency.id, agency]));
  const byAgency = Map.groupBy(reports, ({ id }) => id.split('/')[0] ?? '');
  for (const [agencyId, own] of byAgency) {
    const copies = new Map<ReportEntry, readonly NearCopy[]>();
    const entries = own.map(({ id, copies: near }) => {
      const entry = makeEntry(known, id, loadReport(collectionOf(content, id), texts.get(id)));
      if (near) copies.set(entry, near);
      return entry;
    });
    yield { agencyId, entries, copies };
  }
}
