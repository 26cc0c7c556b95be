import type { Piece } from '../../document/document.ts';
import type { CellId } from '../../statute/forms.ts';
import { readNumber } from '../readNumber.ts';
import type { Values } from './listEvents.ts';
import type { Reading, RowSum } from './rowReadings.ts';
import { findCore } from './window.ts';

/** A row of the form as a document prints it. */
export interface TableRow {
  /** The form's row, as an issue names it. */
  readonly id: string;
  readonly cells: readonly CellId[];
  /** Where the row's label stands; the first of its values where it has none. */
  readonly label: Piece;
  readonly values: Values;
  /** Rows of one kind leave the same columns empty. */
  readonly kind: string;
  /** Whether a label says where the values begin. */
  readonly labelled: boolean;
  readonly sums: readonly RowSum[];
  /** The values under their columns, where their number and their place leave no doubt. */
  readonly stands: readonly Piece[] | null;
}

/** What is to be known of a whole table to read one of its rows. */
export interface TableContext {
  readonly rows: readonly TableRow[];
  /** Whether an empty place leaves no trace: every cell has a line of its own and none is empty. */
  readonly hidesBlanks: boolean;
  /** How many lines of values belong to no label. */
  readonly orphans: number;
}

export function describeTable(rows: readonly TableRow[], orphans: number): TableContext {
  const pieces = rows.flatMap((row) => row.values.pieces);
  const lines = new Set(pieces.map(({ place }) => ('line' in place ? place.line : 0)));
  const hidesBlanks =
    pieces.length > 1 && lines.size === pieces.length && pieces.every(({ text }) => text !== '');
  return { rows, orphans, hidesBlanks };
}

export const printedIn = ({ values }: TableRow): readonly Piece[] =>
  values.pieces.filter((piece) => piece.text !== '');

/** Whether some of a row's columns have a value and some have none. */
export function isShort(row: TableRow): boolean {
  const printed = printedIn(row).length;
  return printed > 0 && printed < row.cells.length;
}

/** Whether all of a row is one run of digits under several columns. */
export const isRunTogether = (row: TableRow) => printedIn(row).length === 1 && row.cells.length > 1;

export const isEmpty = (row: TableRow) => findCore(row.values.pieces).pieces.length === 0;

/** Whether every number of a row is 0. */
export const isZero = (row: TableRow) =>
  row.values.pieces.every((piece) => (readNumber(piece.text).value ?? 0) === 0);

/** A row with every reading that its own sums admit. */
export interface OpenRow {
  readonly row: TableRow;
  readonly readings: readonly Reading[];
}
