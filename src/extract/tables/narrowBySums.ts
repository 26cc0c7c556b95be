import type { Identity } from '../../statute/identities.ts';

/** A row with several readings, each a number by cell; null where a reading has none. */
export interface Choice<R> {
  readonly readings: readonly R[];
  readonly has: (cell: string) => boolean;
  readonly valueOf: (reading: R, cell: string) => number | null;
}

/** More sums than this are not followed: the rows are then too open to be told by this column. */
const MOST_SUMS = 20_000;

/**
 * The readings of several open rows that one sum of a column admits: those with which the other
 * rows can be read so that the sum holds. Null where the sum can't decide: a cell of it has no
 * number, or no readings satisfy it, for then the source may err.
 */
export function narrowBySum<R>(
  { left, right }: Identity,
  rows: readonly Choice<R>[],
  known: (cell: string) => number | null,
): (readonly R[])[] | null {
  const terms: { at: number; cell: string; sign: number; values: Set<number> }[] = [];
  let fixed = 0;
  for (const [cells, sign] of [
    [left, 1],
    [right, -1],
  ] as const) {
    for (const cell of cells) {
      const at = rows.findIndex((row) => row.readings.length > 1 && row.has(cell));
      const row = rows[at];
      if (!row) {
        const value = known(cell);
        if (value === null) return null;
        fixed += sign * value;
        continue;
      }
      const values = new Set<number>();
      for (const reading of row.readings) {
        const value = row.valueOf(reading, cell);
        if (value === null) return null;
        values.add(sign * value);
      }
      terms.push({ at, cell, sign, values });
    }
  }
  const before = accumulate(terms, fixed);
  const after = accumulate([...terms].reverse(), 0);
  if (!before || !after || !before.at(-1)?.has(0)) return null;
  const admitted = rows.map((row) => row.readings);
  terms.forEach(({ at, cell, sign }, index) => {
    const sums = [...(before[index] ?? [])];
    const rest = after[terms.length - 1 - index] ?? new Set();
    const row = rows[at] as Choice<R>;
    admitted[at] = row.readings.filter((reading) => {
      const value = sign * (row.valueOf(reading, cell) ?? 0);
      return sums.some((sum) => rest.has(-sum - value));
    });
  });
  return admitted;
}

/** Every sum that the first terms can have: none of them, one, two …; null where there are too many. */
function accumulate(
  terms: readonly { readonly values: ReadonlySet<number> }[],
  from: number,
): Set<number>[] | null {
  const sums = [new Set([from])];
  for (const { values } of terms) {
    const next = new Set<number>();
    for (const sum of sums.at(-1) ?? []) for (const value of values) next.add(sum + value);
    if (next.size > MOST_SUMS) return null;
    sums.push(next);
  }
  return sums;
}
