import { createHash } from 'node:crypto';
import type { Corpus, Table } from './table.ts';

/** A file under `/data/`. Its bytes are made when they are asked for, and are not kept. */
export interface DataFile {
  /** From `/data/`. */
  readonly path: string;
  readonly mediaType: string;
  /** The table that it holds or describes; null for what is about all of them. */
  readonly table: string | null;
  readonly format: 'csv' | 'jsonl' | 'parquet' | 'csvw' | 'datapackage' | 'zip';
  /** The rows in it; null where it holds none. */
  readonly rows: () => number | null;
  readonly pieces: () => Iterable<string | Uint8Array>;
}

/** The present data and which version of them it is. */
export interface Edition {
  readonly corpus: Corpus;
  readonly version: string;
  /** The date of the last release; null before the first. */
  readonly date: string | null;
}

/** What a file weighs. */
export interface FileFacts {
  readonly bytes: number;
  readonly sha256: string;
}

/** Where a table's file stands under `/data/`. */
export function pathOf(table: Pick<Table, 'id'>, suffix: string): string {
  return table.id === 'changes' ? `changes/changes.${suffix}` : `${table.id}.${suffix}`;
}

const weighed = new WeakMap<DataFile, FileFacts>();

/** A file's size and hash. */
export function weigh(file: DataFile): FileFacts {
  const known = weighed.get(file);
  if (known) return known;
  const hash = createHash('sha256');
  let bytes = 0;
  for (const piece of file.pieces()) {
    const some = typeof piece === 'string' ? Buffer.from(piece) : piece;
    hash.update(some);
    bytes += some.length;
  }
  const facts = { bytes, sha256: hash.digest('hex') };
  weighed.set(file, facts);
  return facts;
}

/** A file's bytes, held once: they may be gigabytes. */
export function bytesOf(file: DataFile): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(weigh(file).bytes);
  let at = 0;
  for (const piece of file.pieces()) {
    const some = typeof piece === 'string' ? Buffer.from(piece) : piece;
    bytes.set(some, at);
    at += some.length;
  }
  return bytes;
}

/** How many rows a table has. */
export function countRows(table: Table, corpus: Corpus): number {
  let rows = 0;
  for (const _row of table.rows(corpus)) rows += 1;
  return rows;
}
