import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listPages } from './builtPages.ts';
import { listCharts, listMarks, listUntold, pointAt } from './chartMarks.ts';
import { listChartPages, listChosen } from './markKinds.ts';
import { openSite, type Site } from './openSite.ts';

const pages = [...listChartPages(listPages()), ...listChosen()];

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.close());

test('there are pages with charts', () => {
  expect(pages.length).toBeGreaterThan(20);
});

describe.each([360, 390, 768, 1280])('at %i px', (width) => {
  test.concurrent.for(pages)(
    '%s: every mark of every chart tells its row, by finger, pointer and keys',
    { timeout: 600_000 },
    async (address, { expect }) => {
      await site.look(address, { width, touch: true }, async (page, log) => {
        page.setDefaultTimeout(10_000);
        for (const chart of await listCharts(page, address)) {
          const marks = await listMarks(chart);
          // From the last: an answer that is always the first would be wrong at once.
          for (const mark of marks.toReversed()) await pointAt(chart, mark, 'touch');
          for (const mark of marks) await pointAt(chart, mark, 'pointer');
          expect(await listUntold(chart, marks)).toEqual([]);
        }
        expect(log).toEqual({ console: [], foreign: [] });
      });
    },
  );
});
