import type { CheckResult } from '../check/check.ts';

/** A cell that several sums have in common, with the one number under which all of them hold. */
export interface LikelyCell {
  readonly cell: string;
  readonly value: number;
  readonly instead: number;
  /** How many sums that fail would hold. */
  readonly sums: number;
}

type Sum = CheckResult & { readonly left: NonNullable<CheckResult['left']> };

/**
 * The cell to look at first where sums fail: it stands in two of them at least, one number in its place makes all
 * of these hold, and nothing that holds speaks of it. Null where no cell is such, or two would do as well.
 */
export function findLikelyCell(results: readonly CheckResult[]): LikelyCell | null {
  const agreed = new Set(results.filter(({ outcome }) => outcome === 'holds').flatMap(takenCells));
  const failing = results.filter(isFailingSum);
  const candidates = [...new Set(failing.flatMap(takenCells))]
    .filter((cell) => !agreed.has(cell))
    .flatMap((cell) => suggest(cell, failing) ?? [])
    .sort((a, b) => b.sums - a.sums);
  const [first, second] = candidates;
  return first && first.sums > (second?.sums ?? 1) ? first : null;
}

/** A8 asks of each cell alone whether it is a whole number, which says nothing of a sum. */
function takenCells({ check, left, right }: CheckResult): string[] {
  if (check === 'A8') return [];
  return [left, right].flatMap((side) => side?.terms.flatMap(({ cell }) => cell ?? []) ?? []);
}

function isFailingSum(result: CheckResult): result is Sum {
  const { check, outcome, left } = result;
  return outcome === 'fails' && left !== null && /^A[1-4]$/.test(check);
}

/** @param failing every sum that fails */
function suggest(cell: string, failing: readonly Sum[]): LikelyCell | null {
  const own = failing.filter((sum) => takenCells(sum).includes(cell));
  const wanted = new Set(own.map((sum) => solveFor(cell, sum)));
  const [instead = null] = wanted;
  const value = own.flatMap(termsOf).find((term) => term.cell === cell)?.value ?? null;
  if (wanted.size !== 1 || own.length < 2 || value === null) return null;
  if (instead === null || instead < 0) return null;
  return { cell, value, instead, sums: own.length };
}

const termsOf = ({ left, right }: CheckResult) => [
  ...(left?.terms ?? []).map((term) => ({ ...term, side: 1 })),
  ...(right?.terms ?? []).map((term) => ({ ...term, side: -1 })),
];

/** The number under which a sum holds while its other numbers stay. */
function solveFor(cell: string, sum: Sum): number | null {
  const term = termsOf(sum).find((one) => one.cell === cell);
  const [left, right] = [sum.left.value, sum.right?.value ?? null];
  if (!term || term.value === null || left === null || right === null) return null;
  return term.value - (left - right) * term.side * term.sign;
}
