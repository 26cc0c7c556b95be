import { COST } from './costs.ts';

/** A text, or several together, taken for the label of a row. */
export interface Step {
  readonly first: number;
  /** One behind its last text. */
  readonly end: number;
  readonly row: number;
  readonly cost: number;
}

/** What is to be aligned: so many texts, and what it costs to take them for labels or to leave them out. */
export interface Table {
  readonly count: number;
  readonly steps: readonly Step[];
  /** For each text what it costs to leave it out; for each row what it costs to lack it. */
  readonly strays: readonly number[];
  readonly lost: readonly number[];
}

/** The same read from behind. */
function mirror({ count, steps, strays, lost }: Table): Table {
  return {
    count,
    steps: steps.map(({ first, end, row, cost }) => ({
      first: count - end,
      end: count - first,
      row: lost.length - 1 - row,
      cost,
    })),
    strays: strays.toReversed(),
    lost: lost.toReversed(),
  };
}

const turn = (costs: readonly (readonly number[])[]) =>
  costs.map((row) => row.toReversed()).toReversed();

/**
 * For each text and row, the least cost of all that comes behind them: steps, texts left out, rows
 * that are lacking, and a jump before a step. What the document lacks at its end costs no more than a
 * jump: a part of a report is a part.
 */
function sweep({ count, steps, strays, lost }: Table): number[][] {
  const rows = lost.length;
  const byFirst = groupBy(steps, ({ first }) => first);
  const costs: number[][] = new Array(count + 1);
  for (let at = count; at >= 0; at -= 1) {
    const next = costs[at + 1];
    const stray = strays[at] ?? 0;
    const here = next?.map((cost) => cost + stray) ?? new Array(rows + 1).fill(COST.jump);
    if (!next) here[rows] = 0;
    let best = Number.POSITIVE_INFINITY;
    for (const { end, row, cost } of byFirst.get(at) ?? []) {
      const whole = cost + (costs[end]?.[row + 1] as number);
      here[row] = Math.min(here[row] as number, whole);
      best = Math.min(best, whole);
    }
    for (let row = rows; row >= 0; row -= 1) {
      const skipped = row < rows ? (here[row + 1] as number) + (lost[row] as number) : Infinity;
      here[row] = Math.min(here[row] as number, skipped, best + COST.jump);
    }
    costs[at] = here;
  }
  return costs;
}

/** For each text and row, the least cost of all before them, and of all behind them. */
export function sweepBothWays(table: Table): { ahead: number[][]; back: number[][] } {
  return { ahead: turn(sweep(mirror(table))), back: sweep(table) };
}

export function groupBy<T>(items: readonly T[], keyOf: (item: T) => number): Map<number, T[]> {
  const groups = new Map<number, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
