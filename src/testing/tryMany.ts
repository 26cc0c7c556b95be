import type { Dialect } from './dialects.ts';
import { type Treatment, tryReport } from './readSheet.ts';

/** A part of a whole in percent. */
export const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(2)} %`;

/** Reads so many made-up reports, prints what became of their cells, and gives it. */
export function tryMany(
  name: string,
  count: number,
  dialect: Dialect,
  treat: (seed: number) => readonly Treatment[],
) {
  const sum = { right: 0, uncertain: 0, wrong: 0 };
  for (let seed = 0; seed < count; seed += 1) {
    const score = tryReport(seed, treat(seed), dialect);
    sum.right += score.right;
    sum.uncertain += score.uncertain;
    sum.wrong += score.wrong;
  }
  const cells = sum.right + sum.uncertain + sum.wrong;
  console.log(
    `  ${name.padEnd(42)} right ${percent(sum.right, cells)}, uncertain ${percent(sum.uncertain, cells)}, wrong ${sum.wrong} of ${cells}`,
  );
  return { ...sum, cells };
}
