import type { Piece } from '../../document/document.ts';
import { readNumber } from '../readNumber.ts';
import { isZero, type TableContext, type TableRow } from './tableRows.ts';

/**
 * Whether a row of zeros that fills its columns stands beside no fewer rows of zeros that lack
 * one value, and nobody sees an empty place: one of its values may be too many.
 */
export function isBesideZeros(row: TableRow, table: TableContext): boolean {
  if (row.sums.length === 0 || !(table.hidesBlanks || isFilledUp(row))) return false;
  const { full, short } = listZeros(table);
  return full.includes(row) && short.length >= full.length;
}

/** Whether rows that are filled up show no row of zeros which is full: then zeros may lack a total. */
export function lacksZeros(table: TableContext): boolean {
  const { full, short } = listZeros(table);
  return short.some(isFilledUp) && short.length >= full.length;
}

/** The rows of zeros that fill their columns, but for one value, and those that lack one. */
function listZeros({ rows }: TableContext) {
  const isFullOfZeros = (row: TableRow) => {
    const { printed } = row;
    return (
      printed.length === row.cells.length &&
      printed.filter((piece) => readNumber(piece.text).value !== 0).length <= 1
    );
  };
  const full = rows.filter(isFullOfZeros);
  const short = rows.filter(
    (other) => other.printed.length === other.cells.length - 1 && isZero(other),
  );
  return { full, short };
}

/** Whether an empty place at the end of a row may be none, or be there unseen. */
const isFilledUp = ({ values, label }: TableRow) =>
  values.padded || values.aligned || isApart(values.pieces, label);

/** Whether values stand on one line, with spaces between them, and their label on another. */
function isApart(pieces: readonly Piece[], { place }: Piece): boolean {
  if (!('line' in place) || pieces.length < 2) return false;
  const lines = new Set(pieces.map((piece) => ('line' in piece.place ? piece.place.line : 0)));
  return lines.size === 1 && !lines.has(place.line) && pieces.every(({ text }) => text !== '');
}
