import { readDigits, readNumber } from '../readNumber.ts';
import { ENOUGH_ROWS, isFull, isOpenAtEdge } from './blankPatterns.ts';
import { listDamaged } from './damagedReadings.ts';
import { listMoved } from './movedReadings.ts';
import { listByPlaces, listSolved } from './placedReadings.ts';
import { isRun, listDifferent, type Reading, satisfies, unknownReading } from './rowReadings.ts';
import {
  isEmpty,
  isZero,
  peersOf,
  type Stand,
  standing,
  type TableContext,
  type TableRow,
} from './tableRows.ts';

/**
 * What a row is read as: as it stands; as a row of empty places; as nothing that is certain to be
 * there; or as one of several readings, of which the sums may leave one.
 */
export type RowVerdict =
  | { readonly kind: 'stands' | 'blank' | 'nothing' }
  | { readonly kind: 'open'; readonly readings: readonly Reading[] };

/**
 * Judges a row by its own layout and by what the rows of its table leave empty. Layout comes before
 * arithmetic: a row that fills its columns, or leaves the places empty that others do, stands as it
 * is printed, whatever its sums say.
 */
export function judgeRow(row: TableRow, table: TableContext): RowVerdict {
  if (isEmpty(row)) return { kind: isBlank(row, table) ? 'blank' : 'nothing' };
  const { stands } = row;
  const moved = stands && row.labelled && !table.isWhole ? listMoved(row, stands, table) : null;
  if (moved) return { kind: 'open', readings: moved };
  const joined = stands ? listJoined(row, stands) : [];
  if (stands && isPlain(row, stands, table)) {
    return joined.length === 0
      ? { kind: 'stands' }
      : { kind: 'open', readings: [stands.numbers, ...joined] };
  }
  if (stands && mayHaveSlipped(row, stands)) {
    const others = [...listSolved(row), ...listByPlaces(row, table)];
    // Where numbers ran together, the row does not stand as it is.
    const isSound = !stands.pieces.some(({ text }) => isRun(text));
    const holds = isSound && satisfies(stands.numbers, row.sums);
    const all = holds || others.length === 0 ? [stands.numbers, ...others] : others;
    // Nothing says which column it is that no row of the table has.
    const isVague = isSound && hasMoved(row, stands) && !showsColumns(row, table);
    const unknown = isVague ? [unknownReading(row)] : [];
    return { kind: 'open', readings: listDifferent([...all, ...unknown, ...joined]) };
  }
  return { kind: 'open', readings: listDamaged(row, table) };
}

/**
 * Of a row set by where its values stand, with a text that is no number and an empty place: the text may be two
 * cells, and one of them that of the empty place, which is lost then.
 */
function listJoined({ values }: TableRow, { pattern, pieces, numbers }: Stand): Reading[] {
  if (!values.aligned || isFull(pattern)) return [];
  // Digits that ran together are taken apart by the sums.
  const isJoined = (text: string) =>
    readNumber(text).status === 'unreadable' && readDigits(text) === null;
  if (!pieces.some(({ text }) => isJoined(text))) return [];
  return [numbers.map((value, at) => (pieces[at]?.text === '' ? 'lost' : value))];
}

/** Whether the places of a row without any value are certain to be empty. */
function isBlank(row: TableRow, table: TableContext): boolean {
  const { pieces } = row.values;
  const whole = peersOf(row, table).filter(
    (peer) => peer.values.pieces.length === row.cells.length,
  ).length;
  // What stood in the one place that the row lacks may be its only value.
  const lacksPlace = row.values.padded
    ? peersOf(row, table).filter((peer) => peer.printed.length === 1).length >= ENOUGH_ROWS
    : pieces.length === row.cells.length - 1 && whole >= ENOUGH_ROWS;
  return table.orphans === 0 && pieces.length > 0 && !lacksPlace;
}

/**
 * Whether a row is certain as it stands: it is filled from first to last, or its empty places
 * are those of other rows too. Else a place may be empty because a cell was lost before it.
 */
function isPlain(row: TableRow, stands: Stand, table: TableContext): boolean {
  const { named, aligned, pieces } = row.values;
  const { pattern } = stands;
  if (aligned && closes(stands.numbers)) return true;
  // Where the header tells the columns, an empty place between others may have lost its cell.
  const isOpen = named ? !isFull(pattern) : isOpenAtEdge(pattern);
  if (!isOpen) return row.labelled || isFull(pattern) || pieces.length === row.cells.length;
  if (hasMoved(row, stands)) return isLeftEmpty(row, stands, table);
  // Where nobody sees an empty place, zeros without a total say nothing of numbers without one.
  const isVague = aligned && pattern.endsWith('-');
  const alike = [row, ...peersOf(row, table)].filter(
    (other) => !isVague || isZero(other) === isZero(row),
  );
  return standing(alike).filter((other) => other.pattern === pattern).length >= ENOUGH_ROWS;
}

/** Whether a row set by where its values stand may have moved: its last part is the sum of the others. */
function hasMoved({ values }: TableRow, { pattern, pieces, numbers }: Stand): boolean {
  const printed = numbers.filter((_, at) => pieces[at]?.text !== '');
  return values.aligned && pattern.endsWith('-') && closes(printed);
}

/** Whether another row fills every column. */
const showsColumns = (row: TableRow, { rows }: TableContext) =>
  rows.some(
    (other) => other.kind === row.kind && other.stands !== null && isFull(other.stands.pattern),
  );

/**
 * Whether rows enough with numbers leave the same places empty and have no sum that may have moved: then the last
 * column is empty also where there is something to add up.
 */
function isLeftEmpty(row: TableRow, { pattern }: Stand, table: TableContext): boolean {
  const alike = peersOf(row, table).filter(
    (other) =>
      other.stands?.pattern === pattern && !isZero(other) && !hasMoved(other, other.stands),
  );
  return alike.length >= ENOUGH_ROWS;
}

/** Whether the last place has a number above 0, and the others add up to it. */
function closes(places: readonly (number | null)[]): boolean {
  const numbers = places.map((value) => value ?? 0);
  const total = numbers.pop() ?? 0;
  return total > 0 && numbers.reduce((sum, value) => sum + value, 0) === total;
}

/**
 * Whether one lost cell may have left the row as it is. Where the columns were told from where
 * the values stand, and more places are empty, nothing says which of them a slip moved.
 */
function mayHaveSlipped({ values }: TableRow, stands: Stand): boolean {
  const empty = [...stands.pattern].filter((one) => one === '-').length;
  return !values.aligned || empty === 1;
}
