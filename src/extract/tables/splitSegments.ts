import type { Piece } from '../../document/document.ts';
import { PRINTED_TEXTS } from '../formText.ts';
import { readLabel } from '../labels.ts';
import type { FoundLabel } from './alignLabels.ts';
import type { FormRow } from './formRows.ts';
import { type Event, hasPrinted, type Values } from './listEvents.ts';
import { type PrintedRow, printRow } from './printedRow.ts';

/** Labels that wait for their values, the values that follow them, and the next label's row. */
export interface Segment {
  readonly labels: readonly Waiting[];
  readonly runs: readonly Values[];
  /** The index of the row behind the last one before them that has its values. */
  readonly from: number;
  /** The index of the next label's row; the number of rows at the end. */
  readonly to: number;
  /** Whether the first line of values stands in the line of the last label. */
  readonly isBeside: boolean;
  /** Whether the values stand below the head of rows none of which has a label: they may be theirs. */
  readonly isBehindHead: boolean;
}

/** A label whose values are still to come. */
interface Waiting {
  readonly row: number;
  readonly label: Piece;
  /** The empty cells behind the label in its own line. */
  readonly empty: Values | null;
  /** Whether a text that is none of the form's stands before the label's values. */
  readonly isDoubtful: boolean;
}

type TextEvent = Event & { readonly kind: 'text' };
type ValuesEvent = Event & { readonly kind: 'values' };

/**
 * Splits the events of a table at its labels. A row whose values stand in the line of its label is
 * done with; a segment is what remains: labels without values, and values without labels.
 */
export function splitSegments(
  events: readonly Event[],
  found: ReadonlyMap<number, FoundLabel>,
  rows: readonly FormRow[],
): Pick<Splitter, 'segments' | 'printed' | 'orphans'> {
  const splitter = new Splitter(events, rows);
  const isGroup = findGroups([...found.values()], rows);
  events.forEach((event, at) => {
    const label = found.get(at);
    if (event.kind === 'values') splitter.takeValues(event, at, found.get(at - 1));
    else if (!label) splitter.takeText(event, at);
    else if (label.first === at && isGroup(label)) splitter.cut(label.row);
    else if (label.first === at) splitter.takeLabel(label, event);
  });
  splitter.finish();
  return splitter;
}

/** Tells the labels of groups, which have no values: those of the form, and rows whose parts are printed. */
function findGroups(found: readonly FoundLabel[], rows: readonly FormRow[]) {
  const groupOf = (id: string) => id.slice(0, Math.max(0, id.lastIndexOf('.')));
  const groups = new Set(found.map(({ row }) => groupOf(rows[row]?.id ?? '')));
  return ({ row }: FoundLabel) => {
    const id = rows[row]?.id ?? null;
    return id === null || groups.has(id);
  };
}

class Splitter {
  readonly segments: Segment[] = [];
  readonly printed: PrintedRow[] = [];
  orphans = 0;
  #waiting: Waiting[] = [];
  #runs: Values[] = [];
  /** Whether the first run stands in the line of the last label that waits. */
  #isBeside = false;
  /** The head above the values to come, until a label of its rows stands below it. */
  #head = '';
  #isBehindHead = false;
  /** The line of a text that is no label, and whose values are nobody's. */
  #foreign = -1;
  #from = 0;
  /** Whether the label that ends the last segment is still to come. */
  #isEndOpen = false;
  readonly #events: readonly Event[];
  readonly #rows: readonly FormRow[];

  constructor(events: readonly Event[], rows: readonly FormRow[]) {
    this.#events = events;
    this.#rows = rows;
  }

  takeLabel({ row, first }: FoundLabel, { piece }: TextEvent): void {
    this.cut(row);
    this.#settleEmpty();
    // A table that begins anew has no values for the labels at the end of the one before.
    if (row < (this.#waiting.at(-1)?.row ?? 0)) this.#settleBare();
    this.#head = '';
    const before = this.#events[first - 1];
    // The values of a text just before that is no label may be this label's.
    const isBehindForeign =
      before?.kind === 'values' && before.line === this.#foreign && hasPrinted(before.values);
    this.#waiting.push({ row, label: piece, empty: null, isDoubtful: isBehindForeign });
  }

  takeText({ piece, line }: TextEvent, at: number): void {
    this.cut(null);
    const next = this.#events[at + 1];
    if (next?.kind === 'values' && next.line === line) this.#foreign = line;
    const { words } = readLabel(piece.text);
    if (this.#isHead(words)) this.#head = words;
    if (this.#waiting.length === 0 || PRINTED_TEXTS.has(words)) return;
    this.#waiting = this.#waiting.map((one) => ({
      ...one,
      isDoubtful: one.isDoubtful || one.empty === null,
    }));
  }

  /** Takes values; `label` is the one that stands just before them, if there is one. */
  takeValues({ values, line }: ValuesEvent, at: number, label: FoundLabel | undefined): void {
    const last = this.#waiting.at(-1);
    const isForeign = line === this.#foreign;
    const isInLine = label !== undefined && this.#events[at - 1]?.line === line;
    const isOwn = isInLine && label.row === last?.row && !this.#isBeside;
    if (isForeign || (isInLine && !isOwn)) {
      if (hasPrinted(values) && (last || !isForeign)) this.orphans += 1;
    } else if (isOwn && !hasPrinted(values)) {
      this.#replaceLast({ ...last, empty: values });
    } else {
      this.#runs.push(values);
      this.#isBehindHead ||= this.#head !== '';
      this.#isBeside ||= isOwn;
    }
  }

  /**
   * Ends a segment where values have followed its labels. `to` is the row of the next label, null where a text that is
   * none comes first.
   */
  cut(to: number | null): void {
    if (to !== null) this.#endBefore(to);
    const [first, ...more] = this.#runs;
    if (!first) return;
    const last = this.#waiting.at(-1);
    const labels = this.#waiting;
    const isDone = this.#isBeside && last && (labels.length === 1 || this.#isAlone(last));
    if (isDone) {
      for (const { row, label } of labels.slice(0, -1)) this.#print(row, label, []);
      this.#print(last.row, last.label, [first]);
      this.orphans += more.filter(({ pieces }) => pieces.length > 1).length;
    } else {
      const layout = { isBeside: this.#isBeside, isBehindHead: this.#isBehindHead };
      const end = to ?? this.#rows.length;
      this.segments.push({ labels, runs: this.#runs, from: this.#from, to: end, ...layout });
      this.#isEndOpen = to === null;
    }
    this.#from = (last?.row ?? this.#from - 1) + 1;
    this.#waiting = [];
    this.#runs = [];
    this.#isBeside = false;
    this.#isBehindHead = false;
  }

  /** Ends the segment before a label, also where texts stand between; a table that begins anew ends none. */
  #endBefore(to: number): void {
    const ended = this.segments.at(-1);
    const isUnderHead = this.#rows[to]?.head === this.#head;
    if (ended && this.#isEndOpen && to >= this.#from) {
      const isBehindHead = ended.isBehindHead && !isUnderHead;
      this.segments[this.segments.length - 1] = { ...ended, to, isBehindHead };
    }
    this.#isEndOpen = false;
    if (isUnderHead) this.#isBehindHead = false;
  }

  finish(): void {
    this.cut(this.#rows.length);
    this.#settleEmpty();
    this.#settleBare();
  }

  #settleBare(): void {
    for (const { row, label } of this.#waiting) this.#print(row, label, []);
    this.#waiting = [];
  }

  #isHead(words: string): boolean {
    return words !== '' && this.#rows.some(({ head }) => head === words);
  }

  /** Whether the only values are in the line of the last label, and are those of one row. */
  #isAlone({ row }: Waiting): boolean {
    const [only, ...others] = this.#runs;
    const columns = this.#rows[row]?.cells.length ?? 0;
    return (
      others.length === 0 &&
      (only?.placed !== undefined || (only?.pieces.length ?? 0) < 2 * columns)
    );
  }

  /** Labels with empty cells of their own are those of empty rows, but for the last. */
  #settleEmpty(): void {
    for (const { row, label, empty, isDoubtful } of this.#waiting) {
      if (empty) this.#print(row, label, [empty], isDoubtful);
    }
    this.#waiting = this.#waiting.filter(({ empty }) => empty === null);
  }

  #print(row: number, label: Piece, candidates: readonly Values[], mayLack = false): void {
    this.printed.push(printRow(this.#rows, row, label, candidates, mayLack));
  }

  #replaceLast(label: Waiting): void {
    this.#waiting[this.#waiting.length - 1] = label;
  }
}
