import { describe, expect, test } from 'vitest';
import { FILE_LAYOUTS } from '../testing/printFile.ts';
import { FILE_LOSSES, FILE_QUIRKS, suitsLayout, tryFile } from '../testing/readFile.ts';
import { addScores } from '../testing/score.ts';

/** `npm test` and `npm run test:deep` set how many reports are made in each layout. */
const RUNS = Math.ceil(Number(process.env['RUNS'] ?? 60) / 60);

/** How much of what a layout prints whole may be uncertain. */
const shareOf = (layout: string) => (layout.startsWith('pdf') ? 0.01 : 0.005);

describe.each(FILE_LAYOUTS)('made-up reports as %s, from their bytes to their cells', (layout) => {
  test('every number is right, and next to none is uncertain', async () => {
    const quirks = FILE_QUIRKS.filter((one) => suitsLayout(one, layout));
    const scores = [];
    for (let seed = 0; seed < RUNS; seed += 1) {
      scores.push(await tryFile(seed, layout, quirks[(seed * 7) % quirks.length] ?? 'none'));
    }
    const { right, uncertain, wrong, wrongCells } = addScores(scores);
    console.log(
      `${layout}: ${RUNS} reports, ${right} right, ${uncertain} uncertain (${((100 * uncertain) / (right + uncertain + wrong)).toFixed(3)} %), ${wrong} wrong`,
    );
    expect(wrongCells).toEqual([]);
    expect(right).toBeGreaterThan(RUNS * 190);
    expect(uncertain / (right + uncertain)).toBeLessThan(shareOf(layout));
  });

  test('where something is lost, every number is right or is not claimed', async () => {
    const losses = FILE_LOSSES.filter((one) => suitsLayout(one, layout));
    for (let seed = 0; seed < RUNS; seed += 1) {
      const loss = losses[(seed * 7) % losses.length] ?? 'none';
      expect((await tryFile(seed, layout, loss)).wrongCells, `${loss}, seed ${seed}`).toEqual([]);
    }
  });
});
