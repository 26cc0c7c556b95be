import { inBatches } from '../share/inBatches.ts';
import { BYTE_ORDER_MARK, csvLines, type Field } from '../share/writeCsv.ts';
import type { Corpus, Table } from './table.ts';

/** Rows that are written at one go. */
const ROWS_AT_ONCE = 10_000;

/** What a table's CSV begins with: see `writeCsv` for its rules. */
export function csvHeader({ columns }: Pick<Table, 'columns'>): string {
  return `${BYTE_ORDER_MARK}${csvLines([columns.map(({ name }) => name)])}`;
}

/** A table as CSV, in pieces. */
export function* csvPieces(table: Table, corpus: Corpus): Generator<string> {
  yield csvHeader(table);
  for (const rows of inBatches(table.rows(corpus), ROWS_AT_ONCE)) yield csvLines(rows);
}

/** A table as JSON Lines, in pieces. */
export function* jsonLinesPieces(table: Table, corpus: Corpus): Generator<string> {
  const write = jsonWriter(table);
  for (const rows of inBatches(table.rows(corpus), ROWS_AT_ONCE))
    yield rows.map((row) => write(row.map(jsonField))).join('');
}

/** A field as JSON; numbers are finite. */
export const jsonField = (field: Field): string =>
  typeof field === 'string' ? JSON.stringify(field) : String(field);

/** Writes a row, whose fields are JSON, as an object with every column. */
export function jsonWriter({
  columns,
}: Pick<Table, 'columns'>): (fields: readonly string[]) => string {
  const names = columns.map(({ name }, at) => `${at === 0 ? '' : ','}${JSON.stringify(name)}:`);
  return (fields) => {
    let line = '{';
    for (let at = 0; at < names.length; at += 1) line += `${names[at]}${fields[at]}`;
    return `${line}}\n`;
  };
}
