import { COST, MARGIN } from './costs.ts';
import type { FormRow } from './formRows.ts';
import type { CostsOf, LabelCosts } from './labelCosts.ts';

/** A text of a document that may be a label or a piece of one. */
export interface LabelText {
  readonly text: string;
  /** Whether values stand behind it. */
  readonly hasValues: boolean;
  /** Whether the text stands elsewhere on the form too, as a column's header or as a group's label. */
  readonly isCommon: boolean;
}

/** A label found: the texts that make it up, in their order, and the row that it stands for. */
export interface FoundLabel {
  readonly first: number;
  readonly last: number;
  /** The index of the row in the form. */
  readonly row: number;
  /** Whether every other assignment of these texts costs at least `MARGIN` more. */
  readonly isCertain: boolean;
}

/** A label is printed in at most so many pieces. */
const MOST_PIECES = 3;

interface Step {
  readonly first: number;
  /** One behind its last text. */
  readonly end: number;
  readonly row: number;
  readonly cost: number;
}

/**
 * Aligns the texts of a document with the rows of the form, each in its order, at the least cost.
 * `costsOf` says which rows a text may be the label of. A table that is printed twice is aligned
 * twice. Texts that stand for no row are left out.
 */
export function alignLabels(
  texts: readonly LabelText[],
  rows: readonly FormRow[],
  costsOf: CostsOf,
): FoundLabel[] {
  const alone = texts.map(({ text }) => costsOf(text));
  const all = listSteps(texts, alone, costsOf);
  // What is no label nor a piece of one has no part in it.
  const kept = texts.flatMap((_, at) =>
    all.some(({ first, end }) => first <= at && at < end) ? [at] : [],
  );
  if (kept.length === 0) return [];
  const places = new Map(kept.map((at, index) => [at, index]));
  const steps = all.map((step) => ({
    ...step,
    first: places.get(step.first) ?? 0,
    end: (places.get(step.end - 1) ?? 0) + 1,
  }));
  const strays = kept.map((at) => costOfStray(texts[at] as LabelText, alone[at] ?? NONE));
  const lost = rows.map(({ isOptional }) => (isOptional ? 0 : COST.lostRow));
  const ahead = sweep(kept.length, steps, strays, lost);
  const back = sweepBack(kept.length, steps, strays, lost);
  const through = steps.map(
    (step) =>
      arrive(ahead[step.first] ?? [], step.row) +
      step.cost +
      (back[step.end]?.[step.row + 1] ?? Number.POSITIVE_INFINITY),
  );
  const found = trace(kept.length, steps, strays, lost, { ahead, back, through });
  return found.map((label) => ({
    ...label,
    first: kept[label.first] as number,
    last: kept[label.last] as number,
  }));
}

const NONE: LabelCosts = new Map();

/**
 * Every text, and every run of neighbouring texts, as the label of each row that it may stand for. A
 * whole label goes on in no other text.
 */
function listSteps(
  texts: readonly LabelText[],
  alone: readonly LabelCosts[],
  costsOf: CostsOf,
): readonly Step[] {
  const isWhole = alone.map((costs) => [...costs.values()].some((cost) => cost === 0));
  return texts.flatMap((_, first) => {
    const found: Step[] = [];
    for (let end = first + 1; end <= Math.min(first + MOST_PIECES, texts.length); end += 1) {
      const isJoined = end - first > 1;
      if (isJoined && isWhole[first]) break;
      const pieces = texts.slice(first, end);
      const costs = isJoined ? costsOf(...pieces.map(({ text }) => text)) : alone[first];
      if (!costs || costs.size === 0) continue;
      const isBare = !pieces.some(({ hasValues }) => hasValues);
      const extra = (isJoined ? COST.pieces : 0) + (isBare ? COST.bare : 0);
      for (const [row, cost] of costs) found.push({ first, end, row, cost: cost + extra });
    }
    return found;
  });
}

/** What it costs to leave a text out: the more, the nearer it is to a label. */
function costOfStray({ isCommon }: LabelText, costs: LabelCosts): number {
  if (isCommon || costs.size === 0) return 0;
  return Math.max(0, COST.stray - Math.min(...costs.values()));
}

/** The least cost of standing at a row, where rows before it may be left out or gone back to. */
function arrive(costs: readonly number[], row: number): number {
  return Math.min(costs[row] ?? Number.POSITIVE_INFINITY, leastOf(costs) + COST.jump);
}

const leastOf = (costs: readonly number[]) => Math.min(...costs);

/** For each text and row, the least cost of all that comes before them. */
function sweep(
  count: number,
  steps: readonly Step[],
  strays: readonly number[],
  lost: readonly number[],
): number[][] {
  const costs = emptyCosts(count, lost.length);
  const start = costs[0] as number[];
  start[0] = 0;
  const byFirst = groupBy(steps, ({ first }) => first);
  for (let at = 0; at <= count; at += 1) {
    const here = costs[at] as number[];
    for (const [row, cost] of lost.entries()) lower(here, row + 1, (here[row] as number) + cost);
    const next = costs[at + 1];
    for (const [row, cost] of here.entries()) {
      if (next) lower(next, row, cost + (strays[at] ?? 0));
    }
    for (const { end, row, cost } of byFirst.get(at) ?? []) {
      lower(costs[end] as number[], row + 1, arrive(here, row) + cost);
    }
  }
  return costs;
}

/** For each text and row, the least cost of all that comes behind them. */
function sweepBack(
  count: number,
  steps: readonly Step[],
  strays: readonly number[],
  lost: readonly number[],
): number[][] {
  const costs = emptyCosts(count, lost.length);
  const byFirst = groupBy(steps, ({ first }) => first);
  for (let at = count; at >= 0; at -= 1) {
    const here = costs[at] as number[];
    const next = costs[at + 1];
    // What the document lacks at its end costs no more than a jump: a part of a report is a part.
    for (let row = 0; row <= lost.length; row += 1) {
      const end = row === lost.length ? 0 : COST.jump;
      lower(here, row, next ? (next[row] as number) + (strays[at] ?? 0) : end);
    }
    const stepsHere = byFirst.get(at) ?? [];
    let best = Number.POSITIVE_INFINITY;
    for (const { end, row, cost } of stepsHere) {
      const whole = cost + (costs[end]?.[row + 1] as number);
      lower(here, row, whole);
      best = Math.min(best, whole);
    }
    for (let row = lost.length; row >= 0; row -= 1) {
      if (row < lost.length) lower(here, row, (here[row + 1] as number) + (lost[row] as number));
      lower(here, row, best + COST.jump);
    }
  }
  return costs;
}

interface Sweeps {
  readonly ahead: readonly (readonly number[])[];
  readonly back: readonly (readonly number[])[];
  /** For each step the least cost of an alignment that takes it. */
  readonly through: readonly number[];
}

/** Follows the alignment of least cost, and tells how much dearer the others of each label are. */
function trace(
  count: number,
  steps: readonly Step[],
  strays: readonly number[],
  lost: readonly number[],
  { ahead, back, through }: Sweeps,
): FoundLabel[] {
  const best = back[0]?.[0] ?? 0;
  const byFirst = groupBy(
    steps.map((step, index) => ({ ...step, through: through[index] as number })),
    ({ first }) => first,
  );
  const found: FoundLabel[] = [];
  let at = 0;
  let row = 0;
  while (at < count) {
    const left = back[at]?.[row] as number;
    const taken = (byFirst.get(at) ?? []).find(
      (step) => isBest(step.through, best) && isOnPath(step, at, row, left, back, lost),
    );
    if (taken) {
      const others = otherCost(taken, at, { ahead, back }, byFirst, strays);
      found.push({
        first: at,
        last: taken.end - 1,
        row: taken.row,
        isCertain: others - best >= MARGIN,
      });
      at = taken.end;
      row = taken.row + 1;
    } else at += 1;
  }
  return found;
}

const isBest = (cost: number, best: number) => cost <= best + 1e-9;

/** Whether the rest of the best alignment begins with this step. */
function isOnPath(
  step: Step,
  at: number,
  row: number,
  left: number,
  back: Sweeps['back'],
  lost: readonly number[],
): boolean {
  if (step.first !== at) return false;
  let skipped = step.row >= row ? 0 : Number.POSITIVE_INFINITY;
  for (let one = row; one < step.row; one += 1) skipped += lost[one] as number;
  const reach = Math.min(skipped, COST.jump);
  return isBest(reach + step.cost + (back[step.end]?.[step.row + 1] as number), left);
}

/** The least cost of an alignment in which the first text of a label is not of its row. */
function otherCost(
  taken: Step,
  at: number,
  { ahead, back }: Pick<Sweeps, 'ahead' | 'back'>,
  byFirst: ReadonlyMap<number, readonly (Step & { readonly through: number })[]>,
  strays: readonly number[],
): number {
  let least = Number.POSITIVE_INFINITY;
  for (let row = 0; row < (ahead[at]?.length ?? 0); row += 1) {
    const before = ahead[at]?.[row] as number;
    least = Math.min(least, before + (strays[at] as number) + (back[at + 1]?.[row] as number));
  }
  for (let first = Math.max(0, at - MOST_PIECES + 1); first <= at; first += 1) {
    for (const step of byFirst.get(first) ?? []) {
      if (step.end > at && step.row !== taken.row) least = Math.min(least, step.through);
    }
  }
  return least;
}

function emptyCosts(count: number, rows: number): number[][] {
  return Array.from({ length: count + 1 }, () =>
    new Array<number>(rows + 1).fill(Number.POSITIVE_INFINITY),
  );
}

function lower(costs: number[], at: number, cost: number): void {
  if (cost < (costs[at] ?? Number.NEGATIVE_INFINITY)) costs[at] = cost;
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => number): Map<number, T[]> {
  const groups = new Map<number, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
