import type { Corpus, Table } from '../data/table.ts';
import { jsonField, jsonWriter } from '../data/writeTables.ts';
import { csvLines, type Field } from '../share/writeCsv.ts';

/** Some rows of a table in each of its texts, as UTF-8: between threads and in files bytes cost least. */
export interface TableTexts {
  readonly rows: number;
  readonly csv: Uint8Array;
  readonly jsonl: Uint8Array;
  /** What the table's version is computed from, wherever the site is published. */
  readonly print: Uint8Array;
}

/** Rows of a table with their lines of CSV. */
export interface TableRows {
  readonly rows: readonly (readonly Field[])[];
  readonly csv: Uint8Array;
}

// Bytes of their own, unlike those of a buffer: they can be given to another thread.
const encoder = new TextEncoder();

/** The rows of a table for a part of the corpus: each is made once. */
export function makeRows(table: Table, corpus: Corpus): TableRows {
  const rows = [...table.rows(corpus)];
  return { rows, csv: encoder.encode(csvLines(rows)) };
}

/** The same rows in the other texts as well. */
export function addTexts(table: Table, corpus: Corpus, { rows, csv }: TableRows): TableTexts {
  const line = jsonWriter(table);
  const isAtRoot = corpus.root === '/';
  let [jsonl, print] = ['', ''];
  for (const row of rows) {
    const fields = row.map(jsonField);
    jsonl += line(fields);
    if (isAtRoot) print += `[${fields.join(',')}]\n`;
  }
  if (!isAtRoot) {
    for (const row of table.rows({ ...corpus, root: '/' })) print += `${JSON.stringify(row)}\n`;
  }
  return { rows: rows.length, csv, jsonl: encoder.encode(jsonl), print: encoder.encode(print) };
}
