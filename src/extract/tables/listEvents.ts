import type { Piece } from '../../document/document.ts';
import { isValue } from '../readNumber.ts';
import type { CostsOf } from './labelCosts.ts';
import type { Line } from './line.ts';

/** Values that stand together in a document, with the line that they are of. */
export interface Values {
  /** Everything behind the label, empty cells included. */
  readonly pieces: readonly Piece[];
  /** Position of the first of them in its line, from 0. */
  readonly start: number;
  readonly aligned: boolean;
  readonly named: boolean;
  readonly padded: boolean;
  /** Whether each of them is a line of its own, so that an empty place leaves no trace. */
  readonly isApart?: true;
  readonly isJoined?: true;
  readonly isSpaced?: true;
  /** The values by the form's columns, where the document says which is which. */
  readonly placed?: readonly (Piece | null)[];
}

/** A text or a line of values, in the order of the document. */
export type Event =
  | { readonly kind: 'text'; readonly piece: Piece; readonly line: number }
  | { readonly kind: 'values'; readonly values: Values; readonly line: number };

export const hasPrinted = ({ pieces }: Values) => pieces.some(({ text }) => text !== '');

/** Values whose columns the document names, as a line's only ones. */
function placedValues(line: Line, start: number): Values {
  const { placed = [] } = line;
  return { ...layoutOf(line), placed, start, pieces: placed.filter((piece) => piece !== null) };
}

/** How a line's values were told apart. */
function layoutOf({ aligned, named, padded, isSpaced, isJoined }: Line) {
  return {
    ...{ aligned, named, padded },
    ...(isSpaced && { isSpaced }),
    ...(isJoined && { isJoined }),
  };
}

/**
 * The events of a line. Behind a text that may be a label stand its values, be they numbers or
 * a text that is none.
 */
export function listEvents(row: Line, line: number, costsOf: CostsOf): Event[] {
  const { cells, placed } = row;
  const layout = layoutOf(row);
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
