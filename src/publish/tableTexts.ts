import type { Corpus, Table } from '../data/table.ts';
import { jsonField, jsonWriter } from '../data/writeTables.ts';
import { csvLines, type Field } from '../share/writeCsv.ts';

/** The rows of a table in each of its texts, as UTF-8: between threads and in files bytes cost least. */
export interface TableTexts {
  readonly rows: number;
  readonly csv: Uint8Array;
  readonly jsonl: Uint8Array;
  /** What the table's version is computed from, wherever the site is published. */
  readonly print: Uint8Array;
}

/** The rows of a table for a part of the corpus, with their texts: each row is made once. */
export function writeRows(
  table: Table,
  corpus: Corpus,
): { readonly rows: readonly (readonly Field[])[]; readonly texts: TableTexts } {
  const rows = [...table.rows(corpus)];
  const fields = rows.map((row) => row.map(jsonField));
  const texts = {
    rows: rows.length,
    csv: Buffer.from(csvLines(rows)),
    jsonl: Buffer.from(fields.map(jsonWriter(table)).join('')),
    print: Buffer.from(fieldsAtRoot(table, corpus, fields).map(asArray).join('')),
  };
  return { rows, texts };
}

const asArray = (fields: readonly string[]) => `[${fields.join(',')}]\n`;

function fieldsAtRoot(table: Table, corpus: Corpus, fields: readonly (readonly string[])[]) {
  if (corpus.root === '/') return fields;
  return Array.from(table.rows({ ...corpus, root: '/' }), (row) => row.map(jsonField));
}

/** Texts one after the other. */
export function joinTexts(all: readonly TableTexts[]): TableTexts {
  const join = (of: 'csv' | 'jsonl' | 'print') => Buffer.concat(all.map((texts) => texts[of]));
  return {
    rows: all.reduce((sum, { rows }) => sum + rows, 0),
    csv: join('csv'),
    jsonl: join('jsonl'),
    print: join('print'),
  };
}
