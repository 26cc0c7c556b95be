import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listPages, listSample } from './builtPages.ts';
import { listCharts, listMarks, listUntold, pointAt } from './chartMarks.ts';
import { chartKinds, listChartPages, listChosen, listMarkKinds } from './markKinds.ts';
import { openSite, readShifts, type Site } from './openSite.ts';

/** One mark of a kind; `liveChart.deep.test.ts` asks them all. */
const pages = listChartPages(listPages());
const marks = listMarkKinds(pages);

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.close());

test('there are marks of every kind of chart', () => {
  const kinds = marks.map(({ kind }) => kind.split(':')[0]);
  expect([...new Set(kinds)].sort()).toEqual(['dots', 'outcomes', 'series']);
});

describe.each(listSample([390, 1280], () => 'width'))('at %i px', (width) => {
  test.concurrent.for([...Map.groupBy(marks, ({ page }) => page)])(
    '%s: a mark of each kind tells its row, at the first tap, by pointer and by keys',
    async ([address, kinds], { expect }) => {
      await site.look(address, { width, touch: true }, async (page, log) => {
        page.setDefaultTimeout(10_000);
        for (const chart of await listCharts(page, address)) {
          const own = kinds
            .filter(({ figure }) => figure === chart.figure?.id)
            .map(({ mark }) => mark);
          if (own.length === 0) continue;
          // From the last: an answer that is always the first would be wrong at once.
          for (const mark of own.toReversed()) await pointAt(chart, mark, 'touch');
          expect(await page.locator(':focus-visible').count(), 'rings around charts').toBe(0);
          for (const mark of own) await pointAt(chart, mark, 'pointer');
          expect(await listUntold(chart, own)).toEqual([]);
          await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
        }
        expect(log).toEqual({ console: [], foreign: [] });
      });
    },
  );
});

/** A chosen series, chosen agencies, and a chosen year of each kind of chart. */
const chosen = listSample(listChosen(), (address) => address.replace(/=[^&]*/g, ''));

test.concurrent.for(chosen)(
  '%s: the marks of a chosen chart tell their rows',
  async (address, { expect }) => {
    await site.look(address, { width: 390, touch: true }, async (page) => {
      page.setDefaultTimeout(10_000);
      for (const chart of await listCharts(page, address)) {
        const all = await listMarks(chart);
        // The first, one in the middle and the last.
        const own = listSample(all, (mark) => {
          const at = all.indexOf(mark);
          return at === 0 ? 'first' : at === all.length - 1 ? 'last' : 'between';
        });
        for (const mark of own) await pointAt(chart, mark, 'touch');
        expect(await listUntold(chart, own)).toEqual([]);
      }
    });
  },
);

const WAYS = {
  pointer: (chart: Locator) => chart.hover(),
  keyboard: (chart: Locator) => chart.focus(),
} as const;

/** Pages on which there is a chart of every kind; under `WHOLE` all. */
const looked = listSample(
  [...new Set(marks.map(({ kind }) => kind.replace(/:.*/, '')))].flatMap((kind) =>
    pages
      .filter((page) => chartKinds(page).split(',').includes(kind))
      .map((page) => ({ page, kind })),
  ),
  ({ kind }) => kind,
).map(({ page }) => page);

describe.each([
  [390, 'pointer'],
  [1280, 'keyboard'],
] as const)('at %i px by %s', (width, way) => {
  test.concurrent.for([...new Set(looked)])(
    '%s: charts come to life in their place',
    async (address, { expect }) => {
      await site.look(address, { width }, async (page, log) => {
        page.setDefaultTimeout(10_000);
        for (const host of await page.locator('.figure [data-explore]').all()) {
          const box = host.locator('.chart-box');
          await box.scrollIntoViewIfNeeded();
          const before = await placeOf(box);
          const drawn = await rowsIn(box.locator('.chart-drawn'));
          await WAYS[way](host);
          await host.locator('.chart-box.is-live').waitFor();
          expect(await placeOf(box)).toEqual(before);
          expect(await rowsIn(box.locator('.chart-live'))).toEqual(drawn);
          expect(await box.evaluate(listMoved)).toEqual([]);
          await host.locator('.chart-tip').waitFor();
        }
        expect(await readShifts(page)).toEqual([]);
        expect(log).toEqual({ console: [], foreign: [] });
      });
    },
  );
});

test('a tip stays within the window, does not cover its mark, and goes with Escape or a tap elsewhere', async () => {
  await site.look('/compare/licensing/', { width: 360, touch: true }, async (page) => {
    const [chart] = await listCharts(page, '/compare/licensing/');
    if (!chart) throw new Error('no chart');
    const tip = chart.element.locator('.chart-tip');
    for (const mark of await listMarks(chart)) {
      await pointAt(chart, mark, 'touch');
      const [told, ring] = [
        await tip.boundingBox(),
        await page.locator('.chart-ring').boundingBox(),
      ];
      if (!told || !ring) throw new Error('nothing is told');
      expect(told.x).toBeGreaterThanOrEqual(0);
      expect(told.x + told.width).toBeLessThanOrEqual(360);
      expect(told.y + told.height <= ring.y || told.y >= ring.y + ring.height).toBe(true);
    }
    await page.keyboard.press('Escape');
    await expect.poll(() => tip.count()).toBe(0);
    const [mark] = await listMarks(chart);
    if (mark) await pointAt(chart, mark, 'touch');
    await page.locator('.figure-notes').first().tap();
    await expect.poll(() => tip.count()).toBe(0);
  });
});

/** Where an element lies on the page and how large it is, whatever is scrolled. */
function placeOf(element: Locator): Promise<object> {
  return element.evaluate((node) => {
    const { left, top, width, height } = node.getBoundingClientRect();
    return { left: left + scrollX, top: top + scrollY, width, height };
  });
}

/** The rows whose mark in the live chart lies elsewhere than in the drawing, or is not as large. */
function listMoved(box: Element): readonly string[] {
  const marksIn = (drawing: string) =>
    [...box.querySelectorAll<SVGElement>(`${drawing} [data-row]`)].filter(
      (mark) => (mark.closest('svg')?.getBoundingClientRect().width ?? 0) > 0,
    );
  const live = new Map(marksIn('.chart-live').map((mark) => [mark.dataset['row'], mark]));
  return marksIn('.chart-drawn').flatMap((mark) => {
    const [from, to] = [mark, live.get(mark.dataset['row'])].map((one) =>
      one?.getBoundingClientRect(),
    );
    const edges = ['left', 'top', 'right', 'bottom'] as const;
    const isThere = from && to && edges.every((edge) => Math.abs(from[edge] - to[edge]) < 0.1);
    return isThere ? [] : [mark.dataset['row'] ?? ''];
  });
}

/** The keys of all rows that marks stand for in the drawing that has a size here. */
async function rowsIn(element: Locator): Promise<readonly string[]> {
  const keys = await element
    .locator('[data-row]')
    .evaluateAll((all) =>
      all
        .filter((mark) => (mark.closest('svg')?.getBoundingClientRect().width ?? 0) > 0)
        .map((mark) => mark.getAttribute('data-row') ?? ''),
    );
  return keys.flatMap((key) => key.split(' ')).sort();
}
