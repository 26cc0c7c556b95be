import Papa from 'papaparse';
import type { Language } from '../i18n/figures.ts';
import type { Figure, FigureRow } from './figure.ts';
import { unitWords } from './words.ts';

/** Where a figure is published, and in which language its words are given. */
export interface Publication {
  /** The site's absolute address with its base, ending in "/". */
  readonly root: string;
  readonly lang: Language;
}

/** The columns of a figure's CSV, in order. */
export const CSV_COLUMNS = [
  'agencyId',
  'agency',
  'year',
  'series',
  'label',
  'value',
  'unit',
  'status',
  'numerator',
  'denominator',
  'readings',
  'source',
] as const;

const BYTE_ORDER_MARK = '\uFEFF';
/** What a spreadsheet would take for the start of a formula, in half and full width. */
const FORMULA = /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;

/** A text that no spreadsheet takes for a formula. */
export function guardText(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

type Field = string | number | null;

/**
 * Rows as CSV: UTF-8 with a byte order mark, CRLF, a header row, a line a row; numbers plain,
 * null empty, text guarded against spreadsheet formulas.
 */
export function writeCsv<Column extends string>(
  columns: readonly Column[],
  rows: readonly Readonly<Record<Column, Field>>[],
): string {
  const lines = rows.map((row) =>
    columns.map((column) => {
      const field = row[column];
      return typeof field === 'string' ? guardText(field) : field;
    }),
  );
  const csv = Papa.unparse({ fields: [...columns], data: lines }, { newline: '\r\n' });
  return `${BYTE_ORDER_MARK}${csv}\r\n`;
}

/** A figure as CSV. */
export function toCsv(figure: Figure, publication: Publication): string {
  return writeCsv(
    CSV_COLUMNS,
    figure.rows.map((row) => csvFields(row, publication)),
  );
}

function csvFields(
  row: FigureRow,
  { root, lang }: Publication,
): Record<(typeof CSV_COLUMNS)[number], Field> {
  return {
    agencyId: row.agencyId,
    agency: row.agency,
    year: row.year,
    series: row.series,
    label: row.label[lang],
    value: row.value,
    unit: unitWords(row.unit, lang),
    status: row.status,
    numerator: row.numerator,
    denominator: row.denominator,
    readings: row.readings?.map((reading) => reading ?? '').join(' | ') ?? null,
    source: `${root}${lang === 'en' ? 'en/' : ''}${row.source}`,
  };
}
