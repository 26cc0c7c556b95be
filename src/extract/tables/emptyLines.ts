import type { Piece } from '../../document/document.ts';
import { OTHERWISE_ROW } from '../../statute/requests.ts';
import type { FoundLabel } from './alignLabels.ts';
import { ENOUGH_ROWS } from './blankPatterns.ts';
import type { FormRow } from './formRows.ts';
import type { Line } from './line.ts';
import type { Event } from './listEvents.ts';

/** So many rows may have lost lines or have too many; or a row has no text behind it that says where it ends. */
const MOST_UNFIT = 1;

/** A label on a line of its own, and the lines behind it up to the next text: a value each, or nothing. */
interface SetRow {
  /** The index of the label's line, and of the one behind the last value's. */
  readonly from: number;
  readonly to: number;
  readonly columns: number;
  readonly cells: readonly Piece[];
  /** Whether no text stands behind the row: then nobody sees empty lines at its end. */
  readonly isLast: boolean;
}

/**
 * Where each cell has a line of its own, an empty line is an empty cell, if the lines of the table count so: from
 * label to label there are as many as the row has columns. Gives the lines with each such row as one line of
 * cells; null where empty lines mean nothing.
 */
export function joinCellLines(
  lines: readonly Line[],
  events: readonly Event[],
  found: ReadonlyMap<number, FoundLabel>,
  rows: readonly FormRow[],
): Line[] | null {
  const set = listSetRows(lines, events, found, rows);
  if (!countsEmptyLines(set)) return null;
  // The lines behind two labels may be those of either.
  const near = set.filter(
    ({ cells, columns }, at) =>
      Math.abs(cells.length - columns) <= 1 && set[at - 1]?.cells.length !== 0,
  );
  const byStart = new Map(near.map((row) => [row.from, row]));
  const joined: Line[] = [];
  for (let at = 0; at < lines.length; ) {
    const row = byStart.get(at);
    const line = lines[at] as Line;
    const whole = row && { cells: [...line.cells, ...row.cells], padded: row.isLast };
    joined.push(whole ? { ...line, ...whole } : line);
    at = row ? row.to : at + 1;
  }
  return joined;
}

/**
 * Whether the lines of a table count its empty cells. One empty line at the edge of a row says nothing: it may
 * part rows, or labels from values. Nor do rows whose lines all have an empty one between them.
 */
function countsEmptyLines(rows: readonly SetRow[]): boolean {
  const fitting = rows.filter(({ cells, columns }) => cells.length === columns);
  const gapped = fitting.filter(({ cells }) => cells.some(isEmpty));
  const telling = fitting.filter(({ cells }) => tellsPlaces(cells));
  return (
    gapped.length >= ENOUGH_ROWS &&
    telling.length >= ENOUGH_ROWS &&
    rows.length - fitting.length <= MOST_UNFIT
  );
}

const isEmpty = ({ text }: Piece) => text === '';

/** Whether cells are all filled, or some are empty that can't just part the row from others. */
function tellsPlaces(cells: readonly Piece[]): boolean {
  const pattern = cells.map((cell) => (isEmpty(cell) ? '-' : '0')).join('');
  if (cells.length < 2 || !/^0|00/.test(pattern)) return false;
  return !pattern.includes('-') || /--|0-+0/.test(pattern);
}

function listSetRows(
  lines: readonly Line[],
  events: readonly Event[],
  found: ReadonlyMap<number, FoundLabel>,
  rows: readonly FormRow[],
): SetRow[] {
  return [...found].flatMap(([at, { last, row }]): SetRow[] => {
    const { id = null, cells: form = [] } = rows[row] ?? {};
    const columns = form.length;
    const label = events[at];
    if (at !== last || columns === 0 || label?.kind !== 'text') return [];
    const from = label.line;
    const next = events.findIndex((event, index) => index > at && event.kind === 'text');
    const end = events[next];
    const to = end?.line ?? lines.length;
    const first = lineOf(label.piece);
    const values = lines.slice(from + 1, to);
    const isOwn = lines.slice(from, to).every(({ cells }) => cells.length === 1);
    const pieces = values.flatMap(({ cells }) => cells);
    if (first === null || !isOwn) return [];
    const behind = end?.kind === 'text' ? lineOf(end.piece) : (lineOf(pieces.at(-1)) ?? first) + 1;
    const cells = setOnLines(pieces, first, behind ?? first);
    // （六） is the label of a group where its parts have the values.
    const isGroup = cells.length === 0 && id === OTHERWISE_ROW.id;
    return isGroup ? [] : [{ from, to, columns, cells, isLast: end?.kind !== 'text' }];
  });
}

/** The cells on the lines between two others. */
function setOnLines(pieces: readonly Piece[], first: number, behind: number): Piece[] {
  const byLine = new Map(pieces.map((piece) => [lineOf(piece), piece]));
  return Array.from({ length: Math.max(0, behind - first - 1) }, (_, at) => {
    const line = first + 1 + at;
    return byLine.get(line) ?? { text: '', place: { line, column: 1 } };
  });
}

function lineOf(piece: Piece | undefined): number | null {
  return piece && 'line' in piece.place ? piece.place.line : null;
}
