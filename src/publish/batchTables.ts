import type { CheckedReport } from '../check/checkReport.ts';
import type { FileFacts } from '../data/dataFile.ts';
import { toParquet } from '../data/parquet.ts';
import type { Corpus, Table } from '../data/table.ts';
import { csvHeader } from '../data/writeTables.ts';
import { type SiteFile, weigh } from './fileFacts.ts';
import { addTexts, makeRows, type TableRows, type TableTexts } from './tableTexts.ts';

/** A file that holds some rows of a table. */
export interface PartFacts extends FileFacts {
  readonly table: string;
  readonly format: 'csv' | 'jsonl' | 'parquet';
  /** From `/data/`. */
  readonly path: string;
  readonly year: number;
  readonly rows: number;
}

/** The rows of one report, or of one agency, and what they are made from. */
export interface Piece extends TableRows {
  readonly corpus: Corpus;
}

/** The rows of a table that an agency has: a piece for each of its reports, or one. */
export function makePieces(
  table: Table,
  checked: readonly CheckedReport[],
  root: string,
): readonly Piece[] {
  const groups = table.byYear ? checked.map((one) => [one]) : [checked];
  return groups.map((own) => {
    const entries = own.map(({ entry }) => entry);
    const corpus: Corpus = { root, entries, checked: own, changes: [] };
    return { corpus, ...makeRows(table, corpus) };
  });
}

/** What a batch has of a table. */
export interface BatchTable {
  readonly table: Table;
  readonly add: (pieces: readonly Piece[]) => void;
  readonly texts: readonly TableTexts[];
  /** The files that hold one year of the batch. @param name of the batch */
  readonly partFiles: (name: string) => Generator<PartFile>;
}

interface PartFile {
  readonly file: SiteFile;
  readonly facts: PartFacts;
}

/** The pieces of one year. */
interface Year {
  readonly rows: TableRows['rows'][number][];
  readonly texts: TableTexts[];
}

/** Begins what a batch has of a table. */
export function openBatchTable(table: Table): BatchTable {
  const texts: TableTexts[] = [];
  const years = new Map<number, Year>();
  return {
    table,
    texts,
    add: (pieces) => {
      for (const piece of pieces) {
        const own = addTexts(table, piece.corpus, piece);
        texts.push(own);
        const { year = 0 } = piece.corpus.entries[0] ?? {};
        const beside = years.get(year) ?? { rows: [], texts: [] };
        years.set(year, beside);
        beside.rows.push(...piece.rows);
        beside.texts.push(own);
      }
    },
    *partFiles(name) {
      if (!table.byYear) return;
      for (const [year, own] of [...years].sort(([a], [b]) => a - b)) {
        if (own.rows.length > 0) yield* filesOfYear(table, name, year, own);
      }
    },
  };
}

function* filesOfYear(table: Table, name: string, year: number, { rows, texts }: Year) {
  const contents = {
    csv: [Buffer.from(csvHeader(table)), ...texts.map(({ csv }) => csv)],
    jsonl: texts.map(({ jsonl }) => jsonl),
    parquet: [toParquet(table, rows, ['year'])],
  } as const;
  for (const format of ['csv', 'jsonl', 'parquet'] as const) {
    const path = `${format}/${table.id}/year=${year}/${name}.${format}`;
    const content = contents[format];
    const of = { table: table.id, format, path, year, rows: rows.length };
    yield { file: { path: `data/${path}`, content }, facts: { ...of, ...weigh(content) } };
  }
}
