import { rememberOf } from '../../report/rememberOf.ts';
import { readLabel } from '../labels.ts';
import { COST, MARGIN } from './costs.ts';
import type { FormRow } from './formRows.ts';
import type { CostsOf, LabelCosts } from './labelCosts.ts';
import { groupBy, type Step, sweepBothWays, type Table } from './sweepTable.ts';

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
  const all = listSteps(texts, alone, costsOf, findLonger(rows));
  // What is no label nor a piece of one has no part in it.
  const isKept = texts.map(() => false);
  for (const { first, end } of all) isKept.fill(true, first, end);
  const kept = texts.flatMap((_, at) => (isKept[at] ? [at] : []));
  if (kept.length === 0) return [];
  const places = new Map(kept.map((at, index) => [at, index]));
  const steps = all.map((step) => ({
    ...step,
    first: places.get(step.first) ?? 0,
    end: (places.get(step.end - 1) ?? 0) + 1,
  }));
  const strays = kept.map((at) => costOfStray(texts[at] as LabelText, alone[at] ?? NONE));
  const lost = rows.map(({ isOptional }) => (isOptional ? 0 : COST.lostRow));
  const table = { count: kept.length, steps, strays, lost };
  const { ahead, back } = sweepBothWays(table);
  const through = steps.map(
    ({ first, end, row, cost }) =>
      (ahead[first]?.[row] as number) + cost + (back[end]?.[row + 1] as number),
  );
  const found = trace(table, { ahead, back, through });
  return found.map((label) => ({
    ...label,
    first: kept[label.first] as number,
    last: kept[label.last] as number,
  }));
}

const NONE: LabelCosts = new Map();

/** The rows whose label has a wording that begins with another one of it. */
const findLonger = rememberOf((rows: readonly FormRow[]): ReadonlySet<number> => {
  const hasLonger = (texts: readonly string[]) => {
    const words = texts.map((text) => readLabel(text).words);
    return words.some((one) => words.some((other) => other !== one && other.startsWith(one)));
  };
  return new Set(rows.flatMap(({ texts }, row) => (hasLonger(texts) ? [row] : [])));
});

/**
 * Every text, and every run of neighbouring texts, as the label of each row that it may stand for. A
 * whole label goes on in another text only where the two are the longer wording of the same label.
 */
function listSteps(
  texts: readonly LabelText[],
  alone: readonly LabelCosts[],
  costsOf: CostsOf,
  longer: ReadonlySet<number>,
): readonly Step[] {
  const whole = alone.map((costs) =>
    [...costs].flatMap(([row, cost]) => (cost === 0 ? [row] : [])),
  );
  return texts.flatMap((_, first) => {
    const found: Step[] = [];
    const own = whole[first] ?? [];
    const isWhole = own.length > 0;
    const most = isWhole && !own.some((row) => longer.has(row)) ? 1 : MOST_PIECES;
    for (let end = first + 1; end <= Math.min(first + most, texts.length); end += 1) {
      const isJoined = end - first > 1;
      const pieces = texts.slice(first, end);
      const [begin, ...more] = pieces.map(({ text }) => text);
      const costs = isJoined && begin !== undefined ? costsOf(begin, ...more) : alone[first];
      if (!costs || costs.size === 0) continue;
      const isBare = !pieces.some(({ hasValues }) => hasValues);
      const goesOn = isJoined && isWhole;
      const extra = (isJoined && !goesOn ? COST.pieces : 0) + (isBare ? COST.bare : 0);
      for (const [row, cost] of costs) {
        if (goesOn && (cost > 0 || alone[first]?.get(row) !== 0)) continue;
        found.push({ first, end, row, cost: cost + extra });
      }
    }
    return found;
  });
}

/** What it costs to leave a text out: the more, the nearer it is to a label. */
function costOfStray({ isCommon }: LabelText, costs: LabelCosts): number {
  if (isCommon || costs.size === 0) return 0;
  return Math.max(0, COST.stray - Math.min(...costs.values()));
}

interface Sweeps {
  /** For each text and row the least cost of all before them, and of all behind them. */
  readonly ahead: readonly (readonly number[])[];
  readonly back: readonly (readonly number[])[];
  /** For each step the least cost of an alignment that takes it. */
  readonly through: readonly number[];
}

/** Follows the alignment of least cost, and tells how much dearer the others of each label are. */
function trace(
  { count, steps, strays, lost }: Table,
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
