import type { Dialect } from './dialects.ts';
import {
  DAMAGE_NAMES,
  pickPair,
  QUIRK_NAMES,
  suits,
  type Treatment,
  tryReport,
} from './readSheet.ts';

/** So many cells of made-up reports, and what became of them. */
export interface Tally {
  cells: number;
  uncertain: number;
  wrong: number;
}

/** A part of a whole in percent. */
export const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(2)} %`;

/** A dialect's cells under one kind of damage each, and a line on each kind. */
export interface Tried extends Tally {
  readonly dialect: Dialect;
  readonly lines: readonly string[];
}

/** What a worker of `npm run bench` is asked. */
export interface TryTask {
  readonly dialect: Dialect;
  readonly reports: number;
}

/**
 * Reads so many made-up reports of each kind in a dialect, and so many of two kinds together for each kind of
 * damage.
 */
export default function tryDialect({ dialect, reports }: TryTask): Tried {
  const lines: string[] = [];
  const all = emptyTally();
  const tell = (name: string, { cells, uncertain, wrong }: Tally) =>
    lines.push(
      `  ${name.padEnd(42)} uncertain ${percent(uncertain, cells)}, wrong ${wrong} of ${cells}`,
    );
  tell(
    'none',
    tryMany(reports, dialect, () => []),
  );
  const damages = DAMAGE_NAMES.filter((one) => suits(one, dialect));
  for (const treatment of [...QUIRK_NAMES.filter((one) => suits(one, dialect)), ...damages]) {
    const one = tryMany(reports, dialect, () => [treatment]);
    tell(treatment, one);
    addTo(all, one);
  }
  tell('all but none', all);
  tell(
    'quirk and damage together',
    tryMany(reports * damages.length, dialect, (seed) => pickPair(seed, dialect)),
  );
  return { ...all, dialect, lines };
}

export const emptyTally = (): Tally => ({ cells: 0, uncertain: 0, wrong: 0 });

export function addTo(sum: Tally, { cells, uncertain, wrong }: Tally): void {
  sum.cells += cells;
  sum.uncertain += uncertain;
  sum.wrong += wrong;
}

function tryMany(
  count: number,
  dialect: Dialect,
  treat: (seed: number) => readonly Treatment[],
): Tally {
  const sum = emptyTally();
  for (let seed = 0; seed < count; seed += 1) {
    const { right, uncertain, wrong } = tryReport(seed, treat(seed), dialect);
    addTo(sum, { cells: right + uncertain + wrong, uncertain, wrong });
  }
  return sum;
}
