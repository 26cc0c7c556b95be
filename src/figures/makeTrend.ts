import type { Figure, FigureRow } from './figure.ts';
import { facetsOf, type HasAgency, makeFigure } from './makeFigure.ts';

/** A figure of series, a line for each agency. */
export function makeTrend(
  agencies: readonly HasAgency[],
  rows: readonly FigureRow[],
  { id, title, unit, breaks, notes }: Pick<Figure, 'id' | 'title' | 'unit' | 'breaks' | 'notes'>,
): Figure {
  return makeFigure(agencies, {
    id,
    title,
    unit,
    breaks,
    notes,
    kind: 'series',
    rows,
    facets: facetsOf(agencies),
  });
}
