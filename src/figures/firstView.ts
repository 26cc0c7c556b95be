import type { Figure, FigureRow } from './figure.ts';
import { NO_SELECTION, selectRows } from './select.ts';
import { selectTrend } from './selectTrend.ts';
import { showRows } from './showRows.ts';

/**
 * The rows of a figure that are drawn, and those in its table, before a reader chooses any: all of
 * them but where they are too many. The files have every row.
 */
export function firstView(figure: Figure): {
  readonly drawn: readonly FigureRow[];
  readonly listed: readonly FigureRow[];
} {
  if (!figure.facets) return { drawn: figure.rows, listed: figure.rows };
  if (figure.kind === 'series') return selectTrend(figure, []);
  const { rows } = selectRows(figure, NO_SELECTION);
  return { drawn: rows, listed: rows };
}

/** A figure with the rows that are drawn before a reader chooses. */
export function drawnFirst(figure: Figure): Figure {
  return showRows(figure, firstView(figure).drawn);
}
