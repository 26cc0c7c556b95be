import type { Piece } from '../document/document.ts';

/** Values under the columns of a table: n pieces in their order. */
export type Fitted = readonly Piece[];

/** A row of values that may have more or fewer pieces than the table has columns. */
interface Values {
  /** Everything behind the label, or all of a row without one. */
  readonly values: readonly Piece[];
  /** Position of the first of them in its row, from 0. */
  readonly start: number;
}

/** A run of pieces that begins and ends with something printed. */
interface Core {
  readonly leading: number;
  readonly pieces: readonly Piece[];
}

export function findCore(values: readonly Piece[]): Core {
  const first = values.findIndex((piece) => piece.text !== '');
  if (first < 0) return { leading: values.length, pieces: [] };
  const last = values.findLastIndex((piece) => piece.text !== '');
  return {
    leading: first,
    pieces: values.slice(first, last + 1),
  };
}

/** How a table sets its values: at fixed positions of the row, right behind the label, or neither. */
type Layout =
  | { readonly kind: 'grid'; readonly start: number }
  | { readonly kind: 'behind' }
  | null;

/**
 * Finds the layout of a table from the rows whose values fill every column. Text dumps add empty
 * cells before and behind the values, so that a position alone tells nothing: it must be the
 * same in nearly every row.
 */
export function findLayout(rows: readonly Values[], columns: number): Layout {
  const full = rows
    .map((row) => ({ row, core: findCore(row.values) }))
    .filter(({ core }) => core.pieces.length === columns);
  if (full.length === 0) return null;
  const starts = full.map(({ row, core }) => row.start + core.leading);
  const start = starts[0] ?? 0;
  if (full.length >= 3 && starts.every((other) => other === start)) return { kind: 'grid', start };
  const behind = full.filter(({ core }) => core.leading === 0).length;
  return behind * 10 >= full.length * 9 ? { kind: 'behind' } : null;
}

/**
 * Sets values under their columns, or gives null where their number or their place leaves a doubt.
 * Blanks are kept only where the layout says that they are places of the form.
 */
export function fitColumns(row: Values, columns: number, layout: Layout): Fitted | null {
  const core = findCore(row.values);
  if (core.pieces.length === columns) return core.pieces;
  if (core.pieces.length > columns) return null;
  if (layout?.kind === 'grid' && layout.start >= row.start) {
    const from = layout.start - row.start;
    const window = row.values.slice(from, from + columns);
    const outside = [...row.values.slice(0, from), ...row.values.slice(from + columns)];
    const fits = window.length === columns && outside.every((piece) => piece.text === '');
    return fits ? window : null;
  }
  const behind = layout?.kind === 'behind' || row.values.length === columns;
  const window = row.values.slice(0, columns);
  const rest = row.values.slice(columns);
  const fits = window.length === columns && rest.every((piece) => piece.text === '');
  return behind && fits ? window : null;
}
