import type { Identity } from '../../statute/identities.ts';
import type { OpenRow } from './tableRows.ts';

/** More sums than this are not followed: the rows are then too open to be told by this column. */
const MOST_SUMS = 20_000;

/** Where each cell of the open rows stands: which row it is of, and its column. */
export type OpenCells = ReadonlyMap<string, { readonly at: number; readonly column: number }>;

export function indexCells(rows: readonly OpenRow[]): OpenCells {
  return new Map(
    rows.flatMap(({ row }, at) => row.cells.map((cell, column) => [cell, { at, column }] as const)),
  );
}

/**
 * The readings of several open rows that one sum of a column admits: those with which the other
 * rows can be read so that the sum holds. Null where the sum can't decide: a cell of it has no
 * number, or no readings satisfy it, for then the source may err.
 */
export function narrowBySum(
  { left, right }: Identity,
  rows: readonly OpenRow[],
  cells: OpenCells,
  known: (cell: string) => number | null,
): OpenRow[] | null {
  const terms: Term[] = [];
  let fixed = 0;
  const sides = [
    { side: left, sign: 1 },
    { side: right, sign: -1 },
  ];
  for (const { side, sign } of sides) {
    for (const cell of side) {
      const { at = -1, column = -1 } = cells.get(cell) ?? {};
      const readings = rows[at]?.readings ?? [];
      if (readings.length > 1) {
        const values = new Set(readings.map((reading) => signed(reading[column], sign)));
        if (values.has(null)) return null;
        terms.push({ at, column, sign, values });
      } else {
        const value = known(cell);
        if (value === null) return null;
        fixed += sign * value;
      }
    }
  }
  if (terms.length === 0) return null;
  const before = accumulate(terms, fixed);
  const after = accumulate([...terms].reverse(), 0);
  if (!before || !after || !before.at(-1)?.has(0)) return null;
  const admitted = [...rows];
  terms.forEach(({ at, column, sign, values }, index) => {
    const sums = [...(before[index] ?? [])];
    const rest = after[terms.length - 1 - index] ?? new Set();
    const fits = new Set(
      [...values].filter((value) => sums.some((sum) => rest.has(-sum - (value ?? 0)))),
    );
    const one = rows[at] as OpenRow;
    const readings = one.readings.filter((reading) => fits.has(signed(reading[column], sign)));
    admitted[at] = { ...one, readings };
  });
  return admitted;
}

/** A cell of an open row in a sum, with its different numbers in the row's readings. */
interface Term {
  readonly at: number;
  readonly column: number;
  readonly sign: number;
  readonly values: ReadonlySet<number | null>;
}

const signed = (value: number | 'lost' | null | undefined, sign: number) =>
  typeof value === 'number' ? sign * value : null;

/** Every sum that the first terms can have: none of them, one, two …; null where there are too many. */
function accumulate(terms: readonly Term[], from: number): Set<number>[] | null {
  const sums = [new Set([from])];
  for (const { values } of terms) {
    const next = new Set<number>();
    for (const sum of sums.at(-1) ?? []) for (const value of values) next.add(sum + (value ?? 0));
    if (next.size > MOST_SUMS) return null;
    sums.push(next);
  }
  return sums;
}
