import type { CheckedReport } from '../check/checkReport.ts';
import { COLUMN_WORDS, type ColumnWord } from '../i18n/tables.ts';
import type { ReportEntry } from '../report/entry.ts';
import type { Field } from '../share/writeCsv.ts';
import type { Bilingual } from '../statute/types.ts';
import type { Change } from './changes.ts';

/** All that the tables are made from. */
export interface Corpus {
  /** The site's root with its base, ending in "/": absolute where the site's own address is known. */
  readonly root: string;
  readonly entries: readonly ReportEntry[];
  readonly checked: readonly CheckedReport[];
  readonly changes: readonly Change[];
}

export type ColumnType = 'string' | 'integer' | 'number' | 'boolean' | 'date';

/** What every value of a column satisfies; the words are those of Table Schema. */
interface Constraints {
  readonly required?: true;
  readonly minimum?: number;
  readonly pattern?: string;
  readonly enum?: readonly string[];
}

/** A column as every projection needs it. */
export interface Column {
  readonly name: string;
  readonly type: ColumnType;
  readonly description: Bilingual;
  /** What its numbers count, where that is the same in every row. */
  readonly unit: Bilingual | null;
  readonly constraints: Constraints;
}

export interface ForeignKey {
  readonly fields: readonly string[];
  readonly table: string;
  readonly target: readonly string[];
}

interface TableFacts {
  readonly id: string;
  readonly title: Bilingual;
  readonly description: Bilingual;
  readonly primaryKey: readonly string[];
  readonly foreignKeys: readonly ForeignKey[];
  /** Whether every row belongs to the year of one report: its Parquet is then parted by year. */
  readonly byYear: boolean;
}

/** A table: CSV, JSON Lines, Parquet and every description of them are made from it. */
export interface Table extends TableFacts {
  readonly columns: readonly Column[];
  readonly rows: (corpus: Corpus) => Generator<readonly Field[]>;
}

/** A column with the value that it takes from what a row is made of. */
interface ColumnOf<Item> extends Column {
  readonly value: (item: Item) => Field;
}

interface Definition<Item> extends TableFacts {
  readonly columns: readonly ColumnOf<Item>[];
  readonly items: (corpus: Corpus) => Iterable<Item>;
}

export function defineTable<Item>({ items, ...table }: Definition<Item>): Table {
  return {
    ...table,
    *rows(corpus) {
      for (const item of items(corpus)) yield table.columns.map(({ value }) => value(item));
    },
  };
}

/** A column; its description is found by its name. */
export function column<Item>(
  name: ColumnWord,
  type: ColumnType,
  value: (item: Item) => Field,
  { unit = null, ...constraints }: Constraints & { readonly unit?: Bilingual | null } = {},
): ColumnOf<Item> {
  const short = name.split('/').at(-1) ?? name;
  return { name: short, type, description: COLUMN_WORDS[name], unit, constraints, value };
}
