import type { Piece } from '../document/document.ts';
import { readLabel } from './labels.ts';
import type { Match } from './matchLabel.ts';
import { isValue } from './readNumber.ts';

/** A row of a document: a table's row, or a paragraph as a row of one cell. */
export interface DocumentRow {
  readonly cells: readonly Piece[];
  /** Whether its empty cells were told from where the others stand on the line. */
  readonly aligned: boolean;
  /** Whether the header's names say which column each of its values stands under. */
  readonly named?: boolean;
}

/** A label and all that stands behind it. */
export interface LabelledRow<Id> {
  readonly id: Id;
  readonly label: Piece;
  /** Everything behind the label, empty cells included. */
  readonly values: readonly Piece[];
  /** Position of the first of the values in its row, from 0. */
  readonly start: number;
  readonly aligned: boolean;
  readonly named: boolean;
  /** Characters in which the label differs from the form's. */
  readonly errors: number;
  /** Whether the label is only the beginning of the form's. */
  readonly isCut: boolean;
}

/** Tells which row of the form a label is, given its numbering and the row read last. */
export type RowFinder<Id> = (words: string, number: string, last: Id | null) => Match<Id> | null;

/** The labelled rows of a table, and what stands between them without a label. */
interface LabelledRows<Id> {
  readonly rows: readonly LabelledRow<Id>[];
  /** How many rows have values that belong to no label: then a label without values is no blank. */
  readonly orphans: number;
}

/** No row of the form has more values; what goes on longer is another table. */
const MOST_VALUES = 20;

/**
 * Reads rows by their labels. A label without values takes them from the rows below that have
 * values and no label; a label cut by a line or a page is put together again.
 */
export function readLabelledRows<Id>(
  rows: readonly DocumentRow[],
  find: RowFinder<Id>,
): LabelledRows<Id> {
  const found: LabelledRow<Id>[] = [];
  let orphans = 0;
  /** The text of label-only rows that are no label by themselves. */
  let pending = '';
  /** Whether the last label still waits for its values. */
  let open = false;

  for (const { cells, aligned, named = false } of rows) {
    const labels = cells.flatMap((cell, at) => (isValue(cell.text) ? [] : [at]));
    if (labels.length === 0) {
      const last = found.at(-1);
      // A bare number below a row with an empty place of its own is a page's, or another table's.
      const takes = open && last && (!hasEmptyPlace(last) || cells.length > 1);
      if (takes && cells.some((cell) => cell.text !== '')) {
        const values = isEmpty(last.values) ? cells : [...last.values, ...cells];
        found[found.length - 1] = { ...last, values, start: 0, aligned, named };
        open = cells.length === 1 && values.length < MOST_VALUES;
      } else if (last && cells.length > 1 && cells.some((cell) => cell.text !== '')) orphans += 1;
      continue;
    }
    const last = found.at(-1);
    const hits = findHits(cells, labels, last?.id ?? null, pending, find);
    const rest = hits.every((hit) => hit.errors > 0)
      ? restOfLabel(cells, labels, last, find)
      : null;
    // The rest of a label that was cut may look like another label, but is nearer to the whole one.
    if (last && rest && (open || last.isCut)) {
      if (isEmpty(last.values)) found[found.length - 1] = { ...rest, aligned, named };
      open = isEmpty(found.at(-1)?.values ?? []);
      continue;
    }
    if (hits.length > 0) {
      found.push(...hits.map((hit) => ({ ...hit, aligned, named })));
      pending = '';
      open = isEmpty(hits.at(-1)?.values ?? []);
      continue;
    }
    // Values behind words that are no label may be those of a label nearby that has none.
    if (last && cells.length - labels.length > 1 && !isEmpty(dropAt(cells, labels))) orphans += 1;
    open = false;
    pending = labels.map((at) => cells[at]?.text ?? '').join('');
  }
  return { rows: found, orphans };
}

type Hit<Id> = Omit<LabelledRow<Id>, 'aligned' | 'named'>;

/** Whether places without anything in them stood behind the label. */
const hasEmptyPlace = <Id>({ values }: LabelledRow<Id>) => values.length > 0 && isEmpty(values);

const dropAt = (cells: readonly Piece[], places: readonly number[]) =>
  cells.filter((_, at) => !places.includes(at));

const isEmpty = (cells: readonly Piece[]) => cells.every((cell) => cell.text === '');

/** The labels of one row that stand on the form. One without values before the next is a group. */
function findHits<Id>(
  cells: readonly Piece[],
  labels: readonly number[],
  last: Id | null,
  pending: string,
  find: RowFinder<Id>,
): Hit<Id>[] {
  const matches: { at: number; match: Match<Id> }[] = [];
  labels.forEach((at, index) => {
    const text = cells[at]?.text ?? '';
    const before = matches.at(-1)?.match.id ?? last;
    const match =
      matchText(text, before, find) ??
      (index === 0 && pending !== '' ? matchText(pending + text, before, find) : null);
    if (match) matches.push({ at, match });
  });
  const hits = matches.flatMap(({ at, match }, index): Hit<Id>[] => {
    const next = matches[index + 1]?.at ?? cells.length;
    // What stands behind a label is its value, be it a number or a text that is none.
    const values = cells.slice(at + 1, next);
    const isGroup = next < cells.length && isEmpty(values);
    const label = cells[at];
    if (isGroup || !label) return [];
    const { id, errors, kind } = match;
    return [{ id, label, values, start: at + 1, errors, isCut: kind === 'beginning' }];
  });
  return hits;
}

function matchText<Id>(text: string, last: Id | null, find: RowFinder<Id>): Match<Id> | null {
  const { words, number } = readLabel(text);
  return find(words, number, last);
}

/** The last row with the values of this one, where this row's text is the rest of its label. */
function restOfLabel<Id>(
  cells: readonly Piece[],
  labels: readonly number[],
  last: LabelledRow<Id> | undefined,
  find: RowFinder<Id>,
): LabelledRow<Id> | null {
  const at = labels[0];
  if (!last || at === undefined || labels.length > 1) return null;
  const whole = matchText(last.label.text + (cells[at]?.text ?? ''), null, find);
  if (whole?.id !== last.id) return null;
  const label = { ...last.label, text: last.label.text + (cells[at]?.text ?? '') };
  return { ...last, label, values: cells.slice(at + 1), start: at + 1 };
}
