import type { Language } from '../i18n/figures.ts';
import type { Figure, FigureRow } from './figure.ts';
import { unitWords } from './words.ts';
import { type Field, writeCsv } from './writeCsv.ts';

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

/** A figure as CSV: a line a row. */
export function toCsv(figure: Figure, publication: Publication): string {
  const rows = figure.rows.map((row) => {
    const fields = csvFields(row, publication);
    return CSV_COLUMNS.map((column) => fields[column]);
  });
  return writeCsv(CSV_COLUMNS, rows);
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
