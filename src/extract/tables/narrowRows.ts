import { addUp, type Identity } from '../../statute/identities.ts';
import { indexCells, narrowBySum } from './narrowBySums.ts';
import type { OpenRow } from './tableRows.ts';

/** Numbers by cell; null where none is certain. */
export type Numbers = (cell: string) => number | null;

/**
 * Rules out readings of open rows by the sums of the columns. What one row's only reading makes
 * certain may rule out readings of another, until nothing more is ruled out; and what the rows alone
 * make certain must agree with the columns in the end. `printed` gives the numbers that stand.
 */
export function narrowRows(
  rows: readonly OpenRow[],
  sums: readonly Identity[],
  printed: Numbers,
): OpenRow[] {
  const cells = indexCells(rows);
  let open = rows;
  let known = withSettled(open, printed);
  for (;;) {
    const before = open;
    for (const sum of sums) {
      const admitted = narrowBySum(sum, open, cells, known);
      if (!admitted || countReadings(admitted) === countReadings(open)) continue;
      open = admitted;
      known = withSettled(open, printed);
    }
    if (open === before) return doubtContradicted(open, sums, known);
  }
}

const countReadings = (rows: readonly OpenRow[]) =>
  rows.reduce((count, { readings }) => count + readings.length, 0);

/** The numbers printed and those of the rows that have one reading left. */
function withSettled(rows: readonly OpenRow[], printed: Numbers): Numbers {
  const settled = new Map<string, number | null>();
  for (const { row, readings } of rows) {
    const [only] = readings;
    if (!only || readings.length > 1) continue;
    row.cells.forEach((id, index) => {
      const value = only[index];
      settled.set(id, typeof value === 'number' ? value : null);
    });
  }
  return (cell) => (settled.has(cell) ? (settled.get(cell) ?? null) : printed(cell));
}

/**
 * A row with one reading is in doubt where a sum that it enters fails: the fault may lie in any
 * of the rows that were put right. Its readings are then none.
 */
function doubtContradicted(
  rows: readonly OpenRow[],
  sums: readonly Identity[],
  known: Numbers,
): OpenRow[] {
  if (rows.length === 0) return [];
  const failing = new Set<string>(
    sums.filter((sum) => fails(sum, known)).flatMap(({ left, right }) => [...left, ...right]),
  );
  return rows.map((one) => {
    const isDoubted = one.readings.length === 1 && one.row.cells.some((id) => failing.has(id));
    return isDoubted ? { ...one, readings: [] } : one;
  });
}

/** Whether both sides of a sum are known and differ. */
function fails({ left, right }: Identity, numbers: Numbers): boolean {
  const [a, b] = [addUp(left, numbers), addUp(right, numbers)];
  return a !== null && b !== null && a !== b;
}
