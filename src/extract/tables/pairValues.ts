import type { Piece } from '../../document/document.ts';
import { PRINTED_TEXTS } from '../formText.ts';
import { readLabel } from '../labels.ts';
import { isValue } from '../readNumber.ts';
import { alignLabels, type FoundLabel, type LabelText } from './alignLabels.ts';
import type { Line } from './events.ts';
import type { FormRow } from './formRows.ts';
import type { CostsOf } from './labelCosts.ts';

/** Values that stand together in a document, with the line that they are of. */
export interface Values {
  /** Everything behind the label, empty cells included. */
  readonly pieces: readonly Piece[];
  /** Position of the first of them in its line, from 0. */
  readonly start: number;
  readonly aligned: boolean;
  readonly named: boolean;
  readonly padded: boolean;
  /** The values by the form's columns, where the document says which is which. */
  readonly placed?: readonly (Piece | null)[];
}

/** A row of the form that a document prints, with all the values that may be its own. */
export interface PrintedRow {
  readonly row: FormRow;
  readonly label: Piece;
  /** One where it is certain which values are the row's; none where nothing stands behind it. */
  readonly candidates: readonly Values[];
  /** Whether the row may have no values in the document: then none of the candidates is certain. */
  readonly mayLack: boolean;
}

/** What a region of a document prints of a table. */
export interface PrintedTable {
  readonly rows: readonly PrintedRow[];
  /** How many lines of values belong to no label: then a label without values is no blank. */
  readonly orphans: number;
}

/** A text or a line of values, in the order of the document. */
type Event =
  | { readonly kind: 'text'; readonly piece: Piece; readonly line: number }
  | { readonly kind: 'values'; readonly values: Values; readonly line: number };

/** Labels that wait for their values, the values that follow them, and the next label's row. */
interface Segment {
  readonly labels: readonly Waiting[];
  readonly runs: readonly Values[];
  /** The index of the row behind the last one before them that has its values. */
  readonly from: number;
  /** The index of the next label's row; the number of rows at the end. */
  readonly to: number;
}

/** A label whose values are still to come. */
interface Waiting {
  readonly row: number;
  readonly label: Piece;
  /** The empty cells behind the label in its own line. */
  readonly empty: Values | null;
  /** Whether a text that is none of the form's stands between the label and its values. */
  readonly isDoubtful: boolean;
}

/** Finds the rows of the form in the lines of a region, and the values of each. */
export function pairValues(
  lines: readonly Line[],
  rows: readonly FormRow[],
  costsOf: CostsOf,
  isCommon: (text: string) => boolean,
): PrintedTable {
  const events = lines.flatMap((line, at) => listEvents(line, at, costsOf));
  const found = findLabels(events, rows, costsOf, isCommon);
  const { segments, printed, orphans } = splitSegments(events, found, rows);
  const resolved = segments.map((segment) => resolve(segment, rows));
  return {
    rows: [...printed, ...resolved.flatMap((one) => one.rows)],
    orphans: orphans + resolved.reduce((sum, one) => sum + one.orphans, 0),
  };
}

const hasPrinted = ({ pieces }: Values) => pieces.some(({ text }) => text !== '');

/** Values whose columns the document names, as a line's only ones. */
function placedValues({ placed = [], ...layout }: Line, start: number): Values {
  return { ...layout, placed, start, pieces: placed.filter((piece) => piece !== null) };
}

/**
 * The events of a line. Behind a text that may be a label stand its values, be they numbers or
 * a text that is none.
 */
function listEvents(row: Line, line: number, costsOf: CostsOf): Event[] {
  const { cells, placed, ...layout } = row;
  const isText = cells.map(({ text }) => !isValue(text));
  const isLabel = cells.map(({ text }, at) => isText[at] && costsOf(text).size > 0);
  const lastText = isText.lastIndexOf(true);
  const events: Event[] = [];
  let pieces: Piece[] = [];
  let start = 0;
  let isBehindLabel = false;
  const close = (at: number) => {
    const values = { ...layout, pieces, start };
    // Empty cells before a text are those of merged labels.
    const isPadding = at <= lastText && !hasPrinted(values);
    if (pieces.length > 0 && !isPadding) events.push({ kind: 'values', line, values });
    pieces = [];
    start = at + 1;
  };
  cells.forEach((piece, at) => {
    if (isLabel[at] || (isText[at] && !isBehindLabel)) {
      close(at);
      events.push({ kind: 'text', piece, line });
      isBehindLabel = isLabel[at] ?? false;
    } else pieces.push(piece);
  });
  close(cells.length);
  if (placed) events.push({ kind: 'values', line, values: placedValues(row, cells.length) });
  return events;
}

/** The labels among the events, by the index of each event that is a piece of one. */
function findLabels(
  events: readonly Event[],
  rows: readonly FormRow[],
  costsOf: CostsOf,
  isCommon: (text: string) => boolean,
): ReadonlyMap<number, FoundLabel> {
  const places = events.flatMap((event, at) => (event.kind === 'text' ? [at] : []));
  const texts = places.map((place, index): LabelText => {
    const event = events[place] as Event & { kind: 'text' };
    const between = events.slice(place + 1, places[index + 1]);
    return {
      text: event.piece.text,
      isCommon: isCommon(event.piece.text),
      hasValues: between.some((one) => one.kind === 'values' && hasPrinted(one.values)),
    };
  });
  const pieces = new Map<number, FoundLabel>();
  for (const label of alignLabels(texts, rows, costsOf)) {
    if (!label.isCertain) continue;
    for (let at = label.first; at <= label.last; at += 1) {
      const place = (index: number) => places[index] as number;
      pieces.set(place(at), { ...label, first: place(label.first), last: place(label.last) });
    }
  }
  return pieces;
}

/**
 * Splits the events of a table at its labels. A row whose values stand in the line of its label is
 * done with; a segment is what remains: labels without values, and values without labels.
 */
function splitSegments(
  events: readonly Event[],
  found: ReadonlyMap<number, FoundLabel>,
  rows: readonly FormRow[],
) {
  const labels = new Set([...found.values()].map(({ row }) => rows[row]?.id));
  const isGroup = ({ row }: FoundLabel) => {
    const id = rows[row]?.id ?? null;
    return id === null || [...labels].some((other) => other?.startsWith(`${id}.`));
  };
  const segments: Segment[] = [];
  const printed: PrintedRow[] = [];
  let orphans = 0;
  let waiting: Waiting[] = [];
  let runs: Values[] = [];
  /** The line of a text that is no label, and whose values are nobody's. */
  let foreign = -1;
  let from = 0;
  const cut = (to: number) => {
    if (runs.length === 0) return;
    segments.push({ labels: waiting, runs, from, to });
    from = (waiting.at(-1)?.row ?? from - 1) + 1;
    waiting = [];
    runs = [];
  };
  /** Labels with empty cells of their own are those of empty rows, but for the last. */
  const settleEmpty = () => {
    for (const { row, label, empty } of waiting) {
      if (empty) printed.push(printRow(rows, row, label, [empty]));
    }
    waiting = waiting.filter(({ empty }) => empty === null);
  };
  events.forEach((event, at) => {
    const label = found.get(at);
    if (event.kind === 'values') {
      const last = waiting.at(-1);
      const own = found.get(at - 1);
      const before = events[at - 1];
      const isOwn = own !== undefined && before?.line === event.line && last?.row === own.row;
      const isRest = own !== undefined && before?.line === event.line && !isOwn;
      const isNobodys = event.line === foreign ? last !== undefined : isRest;
      if (isNobodys && hasPrinted(event.values)) orphans += 1;
      if (event.line === foreign || isRest) return;
      if (!isOwn) runs.push(event.values);
      else if (hasPrinted(event.values)) {
        printed.push(printRow(rows, last.row, last.label, [event.values]));
        from = last.row + 1;
        waiting = waiting.slice(0, -1);
      } else waiting = [...waiting.slice(0, -1), { ...last, empty: event.values }];
      return;
    }
    if (label && (label.first !== at || isGroup(label))) {
      if (label.first === at) cut(label.row);
      return;
    }
    cut(label?.row ?? rows.length);
    if (label) {
      settleEmpty();
      waiting.push({ row: label.row, label: event.piece, empty: null, isDoubtful: false });
      return;
    }
    if (events[at + 1]?.kind === 'values' && events[at + 1]?.line === event.line) {
      foreign = event.line;
    }
    const last = waiting.at(-1);
    if (last && !PRINTED_TEXTS.has(readLabel(event.piece.text).words)) {
      waiting[waiting.length - 1] = { ...last, isDoubtful: true };
    }
  });
  cut(rows.length);
  settleEmpty();
  for (const { row, label } of waiting) printed.push(printRow(rows, row, label, []));
  return { segments, printed, orphans };
}

function printRow(
  rows: readonly FormRow[],
  row: number,
  label: Piece,
  candidates: readonly Values[],
  mayLack = false,
): PrintedRow {
  return { row: rows[row] as FormRow, label, candidates, mayLack };
}

const isSingle = ({ pieces }: Values) => pieces.length === 1;

interface Resolved {
  readonly rows: readonly PrintedRow[];
  readonly orphans: number;
}

/** Gives the labels of a segment their values: as many lines as labels in order, else what may be. */
function resolve(segment: Segment, rows: readonly FormRow[]): Resolved {
  const { labels, runs } = segment;
  if (labels.length === 0) {
    return { rows: [], orphans: runs.filter((run) => !isSingle(run)).length };
  }
  const lines = runs.every(isSingle) ? chop(segment, rows) : runs;
  const long = lines.length === labels.length ? lines : lines.filter((run) => !isSingle(run));
  const own = long.length === 0 ? lines : long;
  if (own.length === labels.length) {
    return {
      rows: labels.map(({ row, label, isDoubtful }, at) =>
        printRow(rows, row, label, own.slice(at, at + 1), isDoubtful),
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
function chop({ labels, runs }: Segment, rows: readonly FormRow[]): Values[] {
  const widths = labels.map(({ row }) => rows[row]?.cells.length ?? 0);
  const pieces = runs.flatMap((run) => run.pieces);
  const total = widths.reduce((sum, width) => sum + width, 0);
  const [run] = runs;
  if (!run) return [];
  const row = (from: number, to: number) => ({ ...run, start: 0, pieces: pieces.slice(from, to) });
  if (pieces.length !== total) return [row(0, MOST_VALUES)];
  let at = 0;
  return widths.map((width) => {
    at += width;
    return row(at - width, at);
  });
}

/** No row of the form has more values; what goes on longer is another table. */
const MOST_VALUES = 20;

/**
 * Every way to give lines of values to the rows of the form between two rows that have theirs, in
 * their order: as many lines as there are rows, or fewer, or more.
 */
function listPairings(
  { labels, from, to }: Segment,
  lines: readonly Values[],
  rows: readonly FormRow[],
): PrintedRow[] {
  const end = Math.max(to, (labels.at(-1)?.row ?? from) + 1);
  const begin = Math.min(from, labels[0]?.row ?? from);
  const places = rows.flatMap(({ id }, at) => (id !== null && at >= begin && at < end ? [at] : []));
  const surplus = lines.length - places.length;
  return labels.map(({ row, label }) => {
    const at = places.indexOf(row);
    const [first, last] = surplus >= 0 ? [at, at + surplus] : [Math.max(0, at + surplus), at];
    return printRow(rows, row, label, lines.slice(first, last + 1), surplus < 0);
  });
}
