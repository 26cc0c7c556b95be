import { isDeepStrictEqual } from 'node:util';
import { expect, test } from 'vitest';
import { readClaims } from '../extract/claims/readClaims.ts';
import { listFailures } from './listFailures.ts';
import { ERROR_KINDS, makeClean, plantError } from './plantError.ts';
import { renderProse } from './prose.ts';

const RUNS = Math.min(Number(process.env['RUNS'] ?? 60), 1000);
const SEEDS = Array.from({ length: RUNS }, (_, at) => at + 1);

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
  expect(count).toBeGreaterThan((RUNS * (kind === 'A7' ? 3 : 40)) / 150);
});

test.each(['N1', 'N2', 'N3'] as const)(
  '%s: what was changed in the prose is read as it stands',
  (kind) => {
    for (const seed of SEEDS) {
      const planted = plantError(makeClean(seed), kind, seed);
      if (!planted) continue;
      const { report, prose, expected } = planted;
      const paragraphs = renderProse(prose).map(({ text }, at) => ({
        text,
        place: { line: at + 1, column: 1 },
      }));
      const { year, form } = report;
      const claims = readClaims(paragraphs, {
        year,
        form,
        scope: 'agency',
        agencyName: '某某市某某局',
      });
      for (const { id, statement } of expected) {
        const said = prose.statements[statement ?? 0];
        const { parts, ...rest } = said ?? { value: null };
        const claim = claims.find(
          (one) =>
            Object.entries(rest).every(([key, value]) =>
              isDeepStrictEqual(one[key as 'value'], value),
            ) &&
            (id !== 'N3' || one.parts),
        );
        expect(claim, `seed ${seed}, ${JSON.stringify(said)}`).toBeDefined();
        if (id === 'N3') expect(claim?.parts?.map((part) => part.value)).toEqual(parts);
      }
    }
  },
);
