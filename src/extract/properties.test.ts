import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DIALECTS, type Dialect } from '../testing/dialects.ts';
import {
  DAMAGE_NAMES,
  makeReport,
  QUIRK_NAMES,
  readMade,
  suits,
  type Treatment,
  tryReport,
} from '../testing/readSheet.ts';

/** `npm run test:deep` sets how many reports are made; `npm test` makes a few hundred. */
const RUNS = Number(process.env['RUNS'] ?? 400);
const SEED = Number(process.env['SEED'] ?? Date.now() % 2 ** 31);
console.log(`properties: SEED=${SEED} RUNS=${RUNS}`);

/** Dialects that keep every place of the form apart. */
const WITH_PLACES = DIALECTS.filter(
  (dialect) => !['bare-cell-a-line', 'spaces', 'flattened'].includes(dialect),
);

function check(
  treatments: readonly Treatment[],
  dialects: readonly Dialect[],
  share: number,
  judge: (score: ReturnType<typeof tryReport>) => void,
) {
  const made = fc
    .tuple(fc.integer({ min: 0 }), fc.constantFrom(...treatments), fc.constantFrom(...dialects))
    .filter(([, treatment, dialect]) => suits(treatment, dialect));
  fc.assert(
    fc.property(made, ([seed, treatment, dialect]) => judge(tryReport(seed, treatment, dialect))),
    { numRuns: Math.ceil(RUNS * share), seed: SEED },
  );
}

describe('made-up reports are read as they were printed', () => {
  test('undamaged: every cell, in every dialect with separate values', () => {
    const dialects = DIALECTS.filter((dialect) => dialect !== 'flattened');
    check(['none'], dialects, 0.25, (score) => {
      expect(score.wrongCells).toEqual([]);
      expect(score.uncertain).toBe(0);
    });
  });

  test('printed otherwise, but nothing lost: every cell', () => {
    check(QUIRK_NAMES, WITH_PLACES, 0.25, (score) => {
      expect(score.wrongCells).toEqual([]);
      expect(score.uncertain).toBe(0);
    });
  });

  test('damaged, or in a dialect that loses places: every cell is right or is not claimed', () => {
    check(['none', ...QUIRK_NAMES, ...DAMAGE_NAMES], DIALECTS, 0.5, (score) => {
      expect(score.wrongCells).toEqual([]);
    });
  });

  test('digits run together: every cell is right, or the true number is among its readings', () => {
    const treatments = (['none', ...QUIRK_NAMES] as const).filter((one) => suits(one, 'flattened'));
    const made = fc.tuple(fc.integer({ min: 0 }), fc.constantFrom(...treatments));
    fc.assert(
      fc.property(made, ([seed, treatment]) => {
        const { text, truth } = makeReport(seed, treatment, 'flattened');
        const { cells } = readMade(text);
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
