import type { Figure, FigureRow } from '../figures/figure.ts';
import { unitOf } from '../figures/words.ts';
import { inBatches } from './inBatches.ts';
import { csvLines, type Field, writeCsv } from './writeCsv.ts';

/** Where a figure is published. Its files are one set for both languages. */
export interface Publication {
  /** The site's root with its base, ending in "/": absolute where the site's own address is known. */
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
  'basis',
  'scope',
] as const;

/** Stands for a reading that a place is empty, as in the bulk tables. */
const BLANK = 'blank';

/** Rows that are written at one go. */
const ROWS_AT_ONCE = 10_000;

/** A figure as CSV: a line a row. */
export function toCsv(figure: Pick<Figure, 'rows'>, publication: Publication): string {
  return [...figureCsvPieces(figure, publication)].join('');
}

/** The same in pieces: the rows of all agencies may be longer than a text can be. */
export function* figureCsvPieces(
  { rows }: Pick<Figure, 'rows'>,
  publication: Publication,
): Generator<string> {
  yield CSV_HEADER;
  for (const some of inBatches(rows, ROWS_AT_ONCE)) yield rowsAsCsv(some, publication);
}

/** What the CSV of a figure begins with. */
export const CSV_HEADER = writeCsv(CSV_COLUMNS, []);

/** The lines of some rows. */
export function rowsAsCsv(rows: readonly FigureRow[], publication: Publication): string {
  return csvLines(
    rows.map((row) => {
      const fields = csvFields(row, publication);
      return CSV_COLUMNS.map((column) => fields[column]);
    }),
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
    readings: row.readings?.map((reading) => reading ?? BLANK).join(' | ') ?? null,
    source: `${root}${row.source}`,
    agencyEn: row.agencyEn,
    labelEn: row.label.en,
    unitEn: unitOf(row, 'en'),
    basis: row.basis,
    scope: row.scope,
  };
}
