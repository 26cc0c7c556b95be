import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Cell } from '../report/report.ts';
import { DIALECTS, type Dialect } from '../testing/dialects.ts';
import {
  DAMAGE_NAMES,
  HABIT_NAMES,
  makeReport,
  QUIRK_NAMES,
  readMade,
  suits,
  type Treatment,
  tryReport,
} from '../testing/readSheet.ts';

/**
 * `npm run test:deep` sets how many reports are made, others each time. `npm test` makes a few
 * hundred, always the same: what it says of a change is said of that change.
 */
const RUNS = Number(process.env['RUNS'] ?? 40);
const SEED = Number(process.env['SEED'] ?? (RUNS > 1000 ? Date.now() % 2 ** 31 : 20_261_121));
console.log(`properties: SEED=${SEED} RUNS=${RUNS}`);

const FLATTENED = DIALECTS.filter((dialect) => dialect.startsWith('flattened'));

/** Dialects that keep every place of the form apart. */
const WITH_PLACES = DIALECTS.filter(
  (dialect) => !['spaces', 'bars-padded', 'bars-cell-a-line', ...FLATTENED].includes(dialect),
);

type Treatments = readonly Treatment[];

function check(
  treatments: readonly Treatments[],
  dialects: readonly Dialect[],
  share: number,
  judge: (score: ReturnType<typeof tryReport>) => void,
) {
  const made = fc
    .tuple(fc.integer({ min: 0 }), fc.constantFrom(...treatments), fc.constantFrom(...dialects))
    .filter(([, list, dialect]) => list.every((treatment) => suits(treatment, dialect)));
  fc.assert(
    fc.property(made, ([seed, list, dialect]) => judge(tryReport(seed, list, dialect))),
    { numRuns: Math.ceil(RUNS * share), seed: SEED },
  );
}

const NONE: Treatments = [];
const QUIRK_LISTS = QUIRK_NAMES.map((one): Treatments => [one]);
const DAMAGE_LISTS = DAMAGE_NAMES.map((one): Treatments => [one]);
const PAIRS = [...QUIRK_NAMES, ...HABIT_NAMES].flatMap((quirk) =>
  DAMAGE_NAMES.map((damage): Treatments => [quirk, damage]),
);

describe('made-up reports are read as they were printed', () => {
  test('undamaged: every cell, in every dialect with separate values', () => {
    const dialects = DIALECTS.filter((dialect) => !dialect.startsWith('flattened'));
    check([NONE], dialects, 0.25, (score) => {
      expect(score.wrongCells).toEqual([]);
      expect(score.uncertain).toBe(0);
    });
  });

  test('printed otherwise, but nothing lost: every cell', () => {
    check(QUIRK_LISTS, WITH_PLACES, 0.25, (score) => {
      expect(score.wrongCells).toEqual([]);
      expect(score.uncertain).toBe(0);
    });
  });

  test('damaged, or in a dialect that loses places: every cell is right or is not claimed', () => {
    check([NONE, ...QUIRK_LISTS, ...DAMAGE_LISTS], DIALECTS, 0.5, (score) => {
      expect(score.wrongCells).toEqual([]);
    });
  });

  test('a quirk and a damage together: every cell is right or is not claimed', () => {
    check(PAIRS, DIALECTS, 1, (score) => {
      expect(score.wrongCells).toEqual([]);
    });
  });

  test('digits run together: every cell is right, or the true number is among its readings', () => {
    const quirks = QUIRK_NAMES.filter((one) => suits(one, 'flattened'));
    const treatments = [NONE, ...quirks.map((one): Treatments => [one])];
    const made = fc.tuple(fc.integer({ min: 0 }), fc.constantFrom(...treatments));
    fc.assert(
      fc.property(made, ([seed, list]) => {
        const { text, truth } = makeReport(seed, list, 'flattened');
        const cells: Partial<Record<string, Cell>> = readMade(text).cells;
        for (const [id, number] of truth) {
          const { status, value = null, readings } = cells[id] ?? {};
          const allowed = status === 'ambiguous' ? readings : [value];
          if (status === 'unreadable' || status === 'missing') continue;
          expect({ id, allowed }).toEqual({ id, allowed: expect.arrayContaining([number]) });
        }
      }),
      { numRuns: Math.ceil(RUNS * 0.25), seed: SEED },
    );
  });
});
