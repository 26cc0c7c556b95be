import { alignLabels, type FoundLabel, type LabelText } from './alignLabels.ts';
import { joinCellLines } from './emptyLines.ts';
import type { FormRow } from './formRows.ts';
import type { CostsOf } from './labelCosts.ts';
import type { Line } from './line.ts';
import { type Event, hasPrinted, listEvents } from './listEvents.ts';
import type { PrintedRow } from './printedRow.ts';
import { resolveSegment } from './resolveSegment.ts';
import { type Segment, splitSegments } from './splitSegments.ts';

/** What a region of a document prints of a table. */
export interface PrintedTable {
  readonly rows: readonly PrintedRow[];
  /** How many lines of values belong to no label: then a label without values is no blank. */
  readonly orphans: number;
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
  if (found.size === 0) return { rows: [], orphans: 0 };
  const joined = joinCellLines(lines, events, found, rows);
  if (joined) return pairValues(joined, rows, costsOf, isCommon);
  const { segments, printed, orphans } = splitSegments(events, found, rows);
  const isOne = ({ labels }: Segment) => labels.length === 1;
  const hasEmpty =
    printed.some(({ candidates }) => candidates.length === 0) ||
    segments.some((segment) => isShort(segment, rows));
  const resolve = (segment: Segment, known: readonly PrintedRow[]) =>
    resolveSegment(segment, rows, { printed: known, hasEmpty });
  const ones = segments.filter(isOne).map((segment) => resolve(segment, printed));
  const known = [...printed, ...ones.flatMap((one) => one.rows)];
  const others = segments.filter((segment) => !isOne(segment));
  const resolved = [...ones, ...others.map((segment) => resolve(segment, known))];
  return {
    rows: [...printed, ...resolved.flatMap((one) => one.rows)],
    orphans: orphans + resolved.reduce((sum, one) => sum + one.orphans, 0),
  };
}

/** Whether a segment has fewer values than its labels have columns. */
function isShort({ labels, runs }: Segment, rows: readonly FormRow[]): boolean {
  const columns = labels.reduce((sum, { row }) => sum + (rows[row]?.cells.length ?? 0), 0);
  return runs.reduce((sum, { pieces }) => sum + pieces.length, 0) < columns;
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
