import { expect, test } from 'vitest';
import type { Dialect } from '../testing/dialects.ts';
import { type Treatment, tryReport } from '../testing/readSheet.ts';

/** Made-up reports of which cells were once left open that layout decides. */
const REPORTS: readonly [seed: number, dialect: Dialect, treatment: Treatment][] = [
  // Where rows enough leave the total empty, the last number of a row is no total, though it is the sum of the others.
  [11, 'spaces', 'totals left empty'],
  [38, 'spaces', 'totals left empty'],
  // A label that would do without its last words goes on in the next text.
  [35, 'tabs', 'label split, numbers on the second half'],
  // Lone values that are indented are no columns.
  [41, 'bare-cell-a-line', 'padding'],
  // Lines that count empty cells.
  [3, 'bare-cell-a-line', 'organisations left empty'],
  // A total is lost only where no other reading is left, if other rows have theirs.
  [40, 'bare-cell-a-line', 'two numbers joined'],
  [66, 'bare-cell-a-line', 'two numbers joined'],
];

test('a full row beside a damaged one is certain where no row of the table lacks a value', () => {
  const { wrongCells, uncertain } = tryReport(1, ['number split over two cells'], 'bars-padded');
  // The three cells of the damaged row.
  expect({ wrongCells, uncertain }).toEqual({ wrongCells: [], uncertain: 3 });
});

test.each(REPORTS)('%i, %s, %s', (seed, dialect, treatment) => {
  const { wrongCells, uncertain } = tryReport(seed, [treatment], dialect);
  expect({ wrongCells, uncertain }).toEqual({ wrongCells: [], uncertain: 0 });
});
