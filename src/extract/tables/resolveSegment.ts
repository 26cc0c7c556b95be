import type { Piece } from '../../document/document.ts';
import type { FormRow } from './formRows.ts';
import type { Values } from './listEvents.ts';
import { type PrintedRow, printRow } from './printedRow.ts';
import type { Segment } from './splitSegments.ts';

const isSingle = ({ pieces }: Values) => pieces.length === 1;

interface Resolved {
  readonly rows: readonly PrintedRow[];
  readonly orphans: number;
}

/**
 * Gives the labels of a segment their values: as many lines as labels in order, else what may be.
 * `printed` are the rows of the table that have their values beside them; `hasEmpty` says whether rows print
 * nothing at all.
 */
export function resolveSegment(
  segment: Segment,
  rows: readonly FormRow[],
  table: { readonly printed: readonly PrintedRow[]; readonly hasEmpty: boolean },
): Resolved {
  const { labels, runs } = segment;
  if (labels.length === 0) {
    return { rows: [], orphans: runs.filter((run) => !isSingle(run)).length };
  }
  const isCellALine = runs.filter(isSingle).length * 2 > runs.length;
  const lines = isCellALine ? chop(segment, rows, table.printed) : runs;
  // A lone number among rows of several is a page's, not a row's.
  const isNarrow = labels.some(({ row }) => rows[row]?.cells.length === 1);
  const isWhole = isNarrow || lines.length === labels.length;
  const long = isWhole ? lines : lines.filter((run) => !isSingle(run));
  const own = long.length === 0 ? lines : long;
  // The last label has places of its own, all empty: the values may be those of a label that is lost.
  const last = labels.at(-1);
  const hasPlaces = (last?.empty?.pieces.length ?? 0) >= (rows[last?.row ?? 0]?.cells.length ?? 0);
  // Where rows print nothing at all, as many lines as labels may be those of other rows between them,
  // or two cells of a number.
  const isOther =
    labels.length > 1 &&
    ((isCellALine && isNarrow && table.hasEmpty) || placesOf(segment, rows).length > labels.length);
  const isPaired = own.length === labels.length;
  if (segment.isBeside || segment.isBehindHead || (isPaired && isOther)) {
    // Values in the line of the last label, and more without one: nothing says which are whose either.
    return {
      rows: labels.map(({ row, label }) => printRow(rows, row, label, own, true)),
      orphans: 1,
    };
  }
  if (isPaired) {
    return {
      rows: labels.map(({ row, label, isDoubtful }, at) =>
        printRow(rows, row, label, own.slice(at, at + 1), isDoubtful || hasPlaces),
      ),
      orphans: 0,
    };
  }
  return {
    rows: listPairings(segment, own, rows),
    orphans: Math.abs(own.length - labels.length),
  };
}

/** Cells that stand a line each, as the rows of the labels before them where their number is right. */
function chop(
  { labels, runs }: Segment,
  rows: readonly FormRow[],
  printed: readonly PrintedRow[],
): Values[] {
  const widths = labels.map(({ row }) => rows[row]?.cells.length ?? 0);
  const pieces = runs.flatMap((run) => run.pieces);
  const [run] = runs;
  if (!run) return [];
  const row = (from: number, to: number) => ({
    ...run,
    isApart: true as const,
    start: 0,
    pieces: pieces.slice(from, to),
  });
  const pad = mayBeNarrower(pieces, printed) ? null : findPad(pieces, widths);
  if (pad === null) return [row(0, MOST_VALUES)];
  let at = 0;
  return widths.map((width) => {
    at += width + pad;
    return row(at - width - pad, at - pad);
  });
}

/**
 * Whether cells may be more rows than they have labels, each without a column that the table does
 * not print: that many cells divide so, and no row beside its label prints all its columns.
 */
function mayBeNarrower(pieces: readonly Piece[], printed: readonly PrintedRow[]): boolean {
  const wide = printed.filter(({ row }) => row.cells.length > 1);
  const lacks = ({ row, candidates: [values] }: PrintedRow) =>
    values?.pieces.length === row.cells.length - 1;
  return (
    wide.some((row) => lacks(row) && pieces.length % (row.row.cells.length - 1) === 0) &&
    !wide.some(({ row, candidates: [values] }) => values?.pieces.length === row.cells.length)
  );
}

/**
 * How many empty cells fill up each row, where that many labels have as many cells. Null where the
 * number is another, or where as many cells could as well be more rows or fewer.
 */
function findPad(pieces: readonly Piece[], widths: readonly number[]): number | null {
  const [width = 0] = widths;
  const total = widths.reduce((sum, one) => sum + one, 0);
  if (pieces.every(({ text }) => text !== '')) return pieces.length === total ? 0 : null;
  if (widths.some((one) => one !== width)) return null;
  const isPadded = (pad: number) =>
    pieces.length % (width + pad) === 0 &&
    pieces.every(({ text }, at) => at % (width + pad) < width || text === '');
  const pads = Array.from({ length: MOST_VALUES - width }, (_, pad) => pad).filter(isPadded);
  const [only] = pads;
  const isRight = pads.length === 1 && only !== undefined;
  return isRight && pieces.length === (width + only) * widths.length ? only : null;
}

/** No row of the form has more values; what goes on longer is another table. */
const MOST_VALUES = 20;

/** The rows of the form between two rows that have their values; those that may be left out where they are found. */
function placesOf({ labels, from, to }: Segment, rows: readonly FormRow[]): number[] {
  const end = Math.max(to, (labels.at(-1)?.row ?? from) + 1);
  const begin = Math.min(from, labels[0]?.row ?? from);
  const isFound = new Set(labels.map(({ row }) => row));
  return rows.flatMap(({ id, isOptional }, at) =>
    id !== null && at >= begin && at < end && (!isOptional || isFound.has(at)) ? [at] : [],
  );
}

/**
 * Every way to give lines of values to the rows of the form between two rows that have theirs, in
 * their order: as many lines as there are rows, or fewer, or more.
 */
function listPairings(
  segment: Segment,
  lines: readonly Values[],
  rows: readonly FormRow[],
): PrintedRow[] {
  const places = placesOf(segment, rows);
  const surplus = lines.length - places.length;
  return segment.labels.map(({ row, label }) => {
    const at = places.indexOf(row);
    const [first, last] = surplus >= 0 ? [at, at + surplus] : [Math.max(0, at + surplus), at];
    return printRow(rows, row, label, lines.slice(first, last + 1), surplus < 0);
  });
}
