import type { Piece } from '../../document/document.ts';

/** A row of values that may have more or fewer pieces than the table has columns. */
interface Row {
  /** Everything behind the label, or all of a row without one. */
  readonly pieces: readonly Piece[];
  /** Position of the first of them in its line, from 0. */
  readonly start: number;
  /** Whether empty pieces at the end may only fill a row up. */
  readonly padded: boolean;
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
export type Layout =
  | { readonly kind: 'grid'; readonly start: number }
  | { readonly kind: 'behind' }
  | null;

/**
 * Finds the layout of a table from the rows whose values fill every column. Text dumps add empty
 * cells before and behind the values, so that a position alone tells nothing: it must be the
 * same in nearly every row.
 */
export function findLayout(rows: readonly Row[], columns: number): Layout {
  const full = rows
    .map((row) => ({ row, core: findCore(row.pieces) }))
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
export function setUnderColumns(
  row: Row,
  columns: number,
  layout: Layout,
): readonly Piece[] | null {
  const core = findCore(row.pieces);
  if (core.pieces.length === columns) return isMoved(row, core, layout) ? null : core.pieces;
  if (core.pieces.length > columns) return null;
  if (layout?.kind === 'grid' && layout.start >= row.start) {
    const from = layout.start - row.start;
    const window = row.pieces.slice(from, from + columns);
    const outside = [...row.pieces.slice(0, from), ...row.pieces.slice(from + columns)];
    const fits = window.length === columns && outside.every((piece) => piece.text === '');
    return fits ? window : null;
  }
  // Of a row that is filled up, what is empty behind its last value may be no place of the form.
  const isWhole = core.pieces.length > 0 && core.leading + core.pieces.length === columns;
  const behind = row.padded ? isWhole : layout?.kind === 'behind' || row.pieces.length === columns;
  const window = row.pieces.slice(0, columns);
  const rest = row.pieces.slice(columns);
  const fits = window.length === columns && rest.every((piece) => piece.text === '');
  return behind && fits ? window : null;
}

/**
 * Whether as many pieces as columns begin elsewhere than the table's rows do, and some are empty: the
 * place before the first of them may be one of the form, and one of the others too many.
 */
function isMoved(row: Row, { leading, pieces }: Core, layout: Layout): boolean {
  if (!layout || pieces.every((piece) => piece.text !== '')) return false;
  return row.start + leading !== (layout.kind === 'grid' ? layout.start : row.start);
}
