import type { Piece } from '../../document/document.ts';
import { rememberOf } from '../../report/rememberOf.ts';
import { readNumber } from '../readNumber.ts';
import { isZero, peersOf, type TableContext, type TableRow } from './tableRows.ts';

/**
 * Whether a row of zeros that fills its columns stands beside no fewer rows of zeros that lack
 * one value, and nobody sees an empty place: one of its values may be too many.
 */
export function isBesideZeros(row: TableRow, table: TableContext): boolean {
  if (row.sums.length === 0 || !isFullOfZeros(row)) return false;
  if (!(table.hidesBlanks || isFilledUp(row))) return false;
  const ofKind = listZeros([row, ...peersOf(row, table)]);
  // Where rows with numbers lack one as well, or several rows of zeros of its kind are full and none
  // is short, it is another kind of rows that leaves a column empty.
  const isOfOthers =
    table.rows.some((other) => lacksOne(other) && !isZero(other)) ||
    (ofKind.full.length >= 2 && ofKind.short.length === 0);
  const { full, short } = isOfOthers ? ofKind : listZeros(table.rows);
  return full.includes(row) && short.length >= full.length;
}

/** Whether rows that are filled up show no row of zeros which is full: then zeros may lack a total. */
export function lacksZeros(table: TableContext): boolean {
  const { full, short } = listZeros(table.rows);
  return short.some(isFilledUp) && short.length >= full.length;
}

/** The rows of zeros that fill their columns, but for one value, and those that lack one. */
function listZeros(rows: readonly TableRow[]) {
  const full = rows.filter(isFullOfZeros);
  return { full, short: rows.filter((other) => lacksOne(other) && isZero(other)) };
}

/** Whether a row fills its columns, with zeros but for one of them. */
const isFullOfZeros = rememberOf(
  ({ printed, cells }: TableRow) =>
    printed.length === cells.length &&
    printed.filter((piece) => readNumber(piece.text).value !== 0).length <= 1,
);

const lacksOne = ({ printed, cells }: TableRow) => printed.length === cells.length - 1;

/** Whether an empty place at the end of a row may be none, or be there unseen. */
const isFilledUp = ({ values, label }: TableRow) =>
  values.padded ||
  (values.isSpaced && values.pieces.every(({ text }) => text !== '')) ||
  isApart(values.pieces, label);

/** Whether values stand on one line, with spaces between them, and their label on another. */
function isApart(pieces: readonly Piece[], { place }: Piece): boolean {
  if (!('line' in place) || pieces.length < 2) return false;
  const lines = new Set(pieces.map((piece) => ('line' in piece.place ? piece.place.line : 0)));
  return lines.size === 1 && !lines.has(place.line) && pieces.every(({ text }) => text !== '');
}
