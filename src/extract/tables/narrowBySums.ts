import type { CellId } from '../../statute/forms.ts';
import type { Identity } from '../../statute/identities.ts';
import type { OpenRow } from './tableRows.ts';

/** More sums than this are not followed: the rows are then too open to be told by this column. */
const MOST_SUMS = 20_000;

/**
 * The readings of several open rows that one sum of a column admits: those with which the other
 * rows can be read so that the sum holds. Null where the sum can't decide: a cell of it has no
 * number, or no readings satisfy it, for then the source may err.
 */
export function narrowBySum(
  { left, right }: Identity,
  rows: readonly OpenRow[],
  known: (cell: string) => number | null,
): OpenRow[] | null {
  const terms: Term[] = [];
  let fixed = 0;
  const sides = [
    ...left.map((cell) => ({ cell, sign: 1 })),
    ...right.map((cell) => ({ cell, sign: -1 })),
  ];
  for (const { cell, sign } of sides) {
    const term = findTerm(rows, cell, sign);
    if (term?.values.includes(null)) return null;
    if (term) terms.push(term);
    else {
      const value = known(cell);
      if (value === null) return null;
      fixed += sign * value;
    }
  }
  const before = accumulate(terms, fixed);
  const after = accumulate([...terms].reverse(), 0);
  if (!before || !after || !before.at(-1)?.has(0)) return null;
  const admitted = [...rows];
  terms.forEach(({ at, values }, index) => {
    const sums = [...(before[index] ?? [])];
    const rest = after[terms.length - 1 - index] ?? new Set();
    const fits = values.map((value) => sums.some((sum) => rest.has(-sum - (value ?? 0))));
    const one = rows[at] as OpenRow;
    admitted[at] = { ...one, readings: one.readings.filter((_, reading) => fits[reading]) };
  });
  return admitted;
}

/** A cell of an open row in a sum, with its number in each of the row's readings. */
interface Term {
  readonly at: number;
  readonly values: readonly (number | null)[];
}

function findTerm(rows: readonly OpenRow[], cell: CellId, sign: number): Term | null {
  for (const [at, { row, readings }] of rows.entries()) {
    const column = readings.length > 1 ? row.cells.indexOf(cell) : -1;
    if (column < 0) continue;
    const values = readings.map((reading) => reading[column] ?? null);
    return { at, values: values.map((value) => (typeof value === 'number' ? sign * value : null)) };
  }
  return null;
}

/** Every sum that the first terms can have: none of them, one, two …; null where there are too many. */
function accumulate(terms: readonly Term[], from: number): Set<number>[] | null {
  const sums = [new Set([from])];
  for (const { values } of terms) {
    const next = new Set<number>();
    const different = new Set(values);
    for (const sum of sums.at(-1) ?? [])
      for (const value of different) next.add(sum + (value ?? 0));
    if (next.size > MOST_SUMS) return null;
    sums.push(next);
  }
  return sums;
}
