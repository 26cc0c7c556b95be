import type { Piece } from '../../document/document.ts';
import type { CellId } from '../../statute/forms.ts';
import { readNumber } from '../readNumber.ts';
import { type BlankPattern, ENOUGH_ROWS, patternOf } from './blankPatterns.ts';
import type { Values } from './listEvents.ts';
import { numbersOf, type Reading, type RowSum } from './rowReadings.ts';

/** A row as it stands: its values under their columns. */
export interface Stand {
  readonly pieces: readonly Piece[];
  readonly pattern: BlankPattern;
  readonly numbers: readonly (number | null)[];
}

/** A row of the form as a document prints it, before it is set under its columns. */
export interface UnplacedRow {
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
}

/** A row of the form with its values under its columns. */
export interface TableRow extends UnplacedRow {
  /** Its values that are not empty. */
  readonly printed: readonly Piece[];
  /** Null where the number or the place of the values leaves a doubt. */
  readonly stands: Stand | null;
}

export function placeRow(row: UnplacedRow, stands: readonly Piece[] | null): TableRow {
  const printed = row.values.pieces.filter((piece) => piece.text !== '');
  if (!stands) return { ...row, printed, stands };
  const stand = { pieces: stands, pattern: patternOf(stands), numbers: numbersOf(stands) };
  return { ...row, printed, stands: stand };
}

/** What is to be known of a whole table to read one of its rows. */
export interface TableContext {
  readonly rows: readonly TableRow[];
  /** Whether an empty place leaves no trace: every cell has a line of its own and none is empty. */
  readonly hidesBlanks: boolean;
  /** Whether every row prints just one value for each of its columns: then none has lost or gained any. */
  readonly isWhole: boolean;
  /** How many lines of values belong to no label. */
  readonly orphans: number;
}

export function describeTable(rows: readonly TableRow[], orphans: number): TableContext {
  const hasNoEmpty = rows.every(({ printed, values }) => printed.length === values.pieces.length);
  const isWhole =
    hasNoEmpty &&
    rows.every(({ stands, values }) => stands?.pieces.length === values.pieces.length);
  const hidesBlanks = hasNoEmpty && rows.some(({ values }) => values.isApart);
  return { rows, orphans, hidesBlanks, isWhole };
}

/** The other rows of the same kind. */
export const peersOf = (row: TableRow, { rows }: TableContext): TableRow[] =>
  rows.filter((other) => other !== row && other.kind === row.kind);

/** Whether rows enough of a row's kind print one value fewer than there are columns, and no empty place. */
export function lackColumn(row: TableRow, table: TableContext): boolean {
  const short = peersOf(row, table).filter(
    (peer) => !peer.stands && peer.printed.length === row.cells.length - 1,
  );
  return short.length >= ENOUGH_ROWS;
}

export const standing = (rows: readonly TableRow[]): Stand[] =>
  rows.flatMap(({ stands }) => (stands ? [stands] : []));

export const patternsOf = (rows: readonly TableRow[]): BlankPattern[] =>
  standing(rows).map(({ pattern }) => pattern);

/** Whether some of a row's columns have a value and some have none. */
export function isShort(row: TableRow): boolean {
  const printed = row.printed.length;
  return printed > 0 && printed < row.cells.length;
}

/** Whether all of a row is one run of digits under several columns. */
export const isRunTogether = (row: TableRow) => row.printed.length === 1 && row.cells.length > 1;

export const isEmpty = ({ printed }: TableRow) => printed.length === 0;

/** Whether every number of a row is 0. */
export const isZero = (row: TableRow) =>
  row.values.pieces.every((piece) => (readNumber(piece.text).value ?? 0) === 0);

/** A row with every reading that its own sums admit. */
export interface OpenRow {
  readonly row: TableRow;
  readonly readings: readonly Reading[];
}
