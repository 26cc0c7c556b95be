import type { LooseCell, LooseRow } from './layOutGrid.ts';

/** Longer than any label of the form. */
const PROSE = 80;
/** A row with so many short cells is one of data, and so many such rows are a table. */
const SHORT_CELLS = 3;
const DATA_ROWS = 3;

/** A sentence, which no cell of the form's tables holds. */
export const isProse = (text: string) => text.length > PROSE && /[。；]/.test(text);

/**
 * Whether a table is there for layout: it holds a page, a column of it or a frame, and what its
 * cells hold is read on as if the table were not there.
 */
export function isLayout(rows: readonly LooseRow[]): boolean {
  const cells = rows.flatMap((row) => row.cells);
  if (cells.length === 1) return true;
  const data = rows.filter((row) => row.cells.filter(isShort).length >= SHORT_CELLS).length;
  return data < DATA_ROWS && cells.some((cell) => cell.holdsBlocks || isProse(cell.text));
}

const isShort = (cell: LooseCell) => !cell.holdsBlocks && cell.text.length < PROSE;
