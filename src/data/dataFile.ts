import type { Corpus, Table } from './table.ts';

/** What a file weighs. */
export interface FileFacts {
  readonly bytes: number;
  readonly sha256: string;
}

/** A file under `/data/`, as it was written. */
export interface DataFile extends FileFacts {
  /** From `/data/`. */
  readonly path: string;
  readonly mediaType: string;
  /** The table that it holds or describes; null for what is about all of them. */
  readonly table: string | null;
  readonly format: DataFormat;
  /** The rows in it; null where it holds none. */
  readonly rows: number | null;
  /** Whether it holds a part of a table's rows, of one year and one province. */
  readonly isPart: boolean;
}

/** What stands in a file; `list` is a table's list of its parts, in its place. */
export type DataFormat = 'csv' | 'jsonl' | 'parquet' | 'list' | 'csvw' | 'datapackage' | 'zip';

/** The present data and which version of them it is. */
export interface Edition {
  readonly corpus: Corpus;
  readonly version: string;
  /** The date of the last release; null before the first. */
  readonly date: string | null;
}

/** Where a table's file stands under `/data/`. */
export function pathOf(table: Pick<Table, 'id'>, suffix: string): string {
  return table.id === 'changes' ? `changes/changes.${suffix}` : `${table.id}.${suffix}`;
}
