import Papa from 'papaparse';
import type { Figure, FigureRow } from './figure.ts';
import { unitOf } from './words.ts';

/** Where a figure is published. Its files are one set for both languages. */
export interface Publication {
  /** The site's absolute address with its base, ending in "/". */
  readonly root: string;
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
  'agencyEn',
  'labelEn',
  'unitEn',
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
  { root }: Publication,
): Record<(typeof CSV_COLUMNS)[number], Field> {
  return {
    agencyId: row.agencyId,
    agency: row.agency,
    year: row.year,
    series: row.series,
    label: row.label.zh,
    value: row.value,
    unit: unitOf(row, 'zh'),
    status: row.status,
    numerator: row.numerator,
    denominator: row.denominator,
    readings: row.readings?.map((reading) => reading ?? '').join(' | ') ?? null,
    source: `${root}${row.source}`,
    agencyEn: row.agencyEn,
    labelEn: row.label.en,
    unitEn: unitOf(row, 'en'),
  };
}
