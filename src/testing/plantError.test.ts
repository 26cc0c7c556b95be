import { expect, test } from 'vitest';
import { listFailures } from './listFailures.ts';
import { ERROR_KINDS, makeClean, plantError } from './plantError.ts';

const SEEDS = Array.from({ length: 100 }, (_, at) => at + 1);

test('a clean report fails nothing', () => {
  for (const seed of SEEDS) expect(listFailures(makeClean(seed)), `seed ${seed}`).toEqual([]);
});

test.each(ERROR_KINDS)('%s: one number is changed, and what must fail is named', (kind) => {
  let count = 0;
  for (const seed of SEEDS) {
    const planted = plantError(makeClean(seed), kind, seed);
    if (!planted) continue;
    count += 1;
    expect(planted.expected.map(({ id }) => id)).toContain(kind);
    expect(planted.is).not.toBe(planted.was);
  }
  expect(count).toBeGreaterThan(kind === 'A7' ? 3 : 40);
});
