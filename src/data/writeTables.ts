import { BYTE_ORDER_MARK, csvLines } from '../share/writeCsv.ts';
import type { Corpus, Table } from './table.ts';

/** Rows that are written at one go: a table may be larger than one text can be. */
const ROWS_AT_ONCE = 10_000;

/** A table as CSV, in pieces: see `writeCsv` for its rules. */
export function* csvPieces(table: Table, corpus: Corpus): Generator<string> {
  yield `${BYTE_ORDER_MARK}${csvLines([table.columns.map(({ name }) => name)])}`;
  for (const rows of inBatches(table.rows(corpus))) yield csvLines(rows);
}

/** A table as JSON Lines, in pieces: an object a line with every column, text as it is, unguarded. */
export function* jsonLinesPieces(table: Table, corpus: Corpus): Generator<string> {
  const keys = table.columns.map(({ name }) => `${JSON.stringify(name)}:`);
  for (const rows of inBatches(table.rows(corpus))) {
    yield rows
      .map((row) => `{${row.map((field, at) => keys[at] + JSON.stringify(field)).join(',')}}\n`)
      .join('');
  }
}

export function* inBatches<Row>(rows: Iterable<Row>, size = ROWS_AT_ONCE): Generator<Row[]> {
  let batch: Row[] = [];
  for (const row of rows) {
    batch.push(row);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
