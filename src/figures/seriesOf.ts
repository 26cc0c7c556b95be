import { fill } from '../i18n/both.ts';
import { CHART_WORDS as WORDS } from '../i18n/figures.ts';
import type { Bilingual } from '../statute/types.ts';
import { type Figure, type FigureRow, isHollow } from './figure.ts';
import { rowAgency, scopeWords } from './words.ts';

/** A series of a figure: one cell or measure of one agency over the years. */
export interface Series {
  readonly id: string;
  readonly label: Bilingual;
  readonly rows: readonly FigureRow[];
}

/**
 * Whether a figure is of several agencies: then what it shows is named for its agency. Where a
 * reader chooses among them, one that is left alone keeps its name.
 */
export function hasManyAgencies({ rows, facets }: Figure): boolean {
  return facets !== undefined || rows.some(({ agencyId }) => agencyId !== rows[0]?.agencyId);
}

/** Whether a figure has one agency and one year: then numbers are drawn in place of lines. */
export function isOneYear(figure: Figure): boolean {
  return !hasManyAgencies(figure) && yearsOf(figure).length === 1;
}

const EMPTY = new Set<FigureRow['status']>(['blank', 'mark', 'missing', 'not-on-form']);

/** Whether rows are all 0 or plainly empty: a scale would be drawn for nothing. */
export function isFlat(rows: readonly FigureRow[]): boolean {
  return rows.every(({ value, status }) => value === 0 || (value === null && EMPTY.has(status)));
}

/**
 * The series of a figure, in the order of its rows. Among several agencies one whose reports differ in
 * scope has a series for each, and each is named for it.
 */
export function seriesOf(figure: Figure): readonly Series[] {
  const many = hasManyAgencies(figure);
  const groups = Map.groupBy(figure.rows, ({ agencyId, series, scope }) =>
    many ? `${agencyId}/${series}/${scope}` : `${agencyId}/${series}`,
  );
  const scopes = Map.groupBy(groups.values(), ([first]) => first?.agencyId);
  return [...groups].flatMap(([id, rows]) => {
    const [first] = rows;
    if (!first) return [];
    if (!many) return [{ id, label: first.label, rows }];
    const hasOneScope = scopes.get(first.agencyId)?.length === 1;
    return [{ id, label: hasOneScope ? rowAgency(first) : inScope(first), rows }];
  });
}

const inScope = (row: FigureRow): Bilingual =>
  fill(WORDS.panelOfPeers, { group: rowAgency(row), scope: scopeWords(row.scope) });

/** The years from the first to the last of a figure's rows, with those between. */
export function yearsOf({ rows }: Figure): readonly number[] {
  const years = rows.map(({ year }) => year);
  const first = Math.min(...years);
  return rows.length === 0
    ? []
    : Array.from({ length: Math.max(...years) - first + 1 }, (_, index) => first + index);
}

/** The printed numbers of a series, parted where a break lies between them or the scope changes. */
export function stretches({ rows }: Series, { breaks }: Figure): readonly (readonly FigureRow[])[] {
  const printed = rows.filter((row) => row.value !== null && !isHollow(row));
  const sideOf = ({ year, scope }: FigureRow) =>
    `${breaks.filter(({ after }) => year >= after).length} ${scope}`;
  return [...Map.groupBy(printed, sideOf).values()];
}
