import type { Bilingual } from '../statute/types.ts';
import type { Figure, FigureRow } from './figure.ts';
import { rowAgency } from './words.ts';

/** A series of a figure: one cell or measure of one agency over the years. */
export interface Series {
  readonly id: string;
  readonly label: Bilingual;
  readonly rows: readonly FigureRow[];
}

/** Whether a figure shows several agencies: then a series is named for its agency. */
export function hasManyAgencies({ rows }: Figure): boolean {
  return rows.some(({ agencyId }) => agencyId !== rows[0]?.agencyId);
}

/** Whether a figure has one agency and one year: then numbers stand for lines, and nothing is left to explore. */
export function isOneYear(figure: Figure): boolean {
  return !hasManyAgencies(figure) && yearsOf(figure).length === 1;
}

/** The series of a figure, in the order of its rows. */
export function seriesOf(figure: Figure): readonly Series[] {
  const many = hasManyAgencies(figure);
  const groups = Map.groupBy(figure.rows, ({ agencyId, series }) => `${agencyId}/${series}`);
  return [...groups].flatMap(([id, rows]) => {
    const [first] = rows;
    if (!first) return [];
    return [{ id, label: many ? rowAgency(first) : first.label, rows }];
  });
}

/** The years from the first to the last of a figure's rows, with those between. */
export function yearsOf({ rows }: Figure): readonly number[] {
  const years = rows.map(({ year }) => year);
  const first = Math.min(...years);
  return rows.length === 0
    ? []
    : Array.from({ length: Math.max(...years) - first + 1 }, (_, index) => first + index);
}
