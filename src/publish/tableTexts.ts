import type { Corpus, Table } from '../data/table.ts';
import { jsonLine } from '../data/writeTables.ts';
import type { Field } from '../share/writeCsv.ts';
import { csvLines } from '../share/writeCsv.ts';

/** The rows of a table in each of its texts. */
export interface TableTexts {
  readonly rows: number;
  readonly csv: string;
  readonly jsonl: string;
  /** What the table's version is computed from, wherever the site is published. */
  readonly print: string;
}

export const NO_TEXTS: TableTexts = { rows: 0, csv: '', jsonl: '', print: '' };

/** The rows of a table for a part of the corpus, with their texts: each row is made once. */
export function writeRows(
  table: Table,
  corpus: Corpus,
): { readonly rows: readonly (readonly Field[])[]; readonly texts: TableTexts } {
  const rows = [...table.rows(corpus)];
  const atRoot = corpus.root === '/' ? rows : [...table.rows({ ...corpus, root: '/' })];
  const texts = {
    rows: rows.length,
    csv: csvLines(rows),
    jsonl: rows.map((row) => jsonLine(table, row)).join(''),
    print: atRoot.map((row) => `${JSON.stringify(row)}\n`).join(''),
  };
  return { rows, texts };
}

/** Texts one after the other. */
export function joinTexts(all: readonly TableTexts[]): TableTexts {
  const join = (of: 'csv' | 'jsonl' | 'print') => all.map((texts) => texts[of]).join('');
  return {
    rows: all.reduce((sum, { rows }) => sum + rows, 0),
    csv: join('csv'),
    jsonl: join('jsonl'),
    print: join('print'),
  };
}
