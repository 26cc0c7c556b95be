import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listViolations } from './axe.ts';
import { attribute, listKinds, listPages, readPage } from './builtPages.ts';
import { openSite, readShifts, type Site } from './openSite.ts';

const pages = listKinds(listPages());

const hasFigure = (address: string) =>
  readPage(address).some((element) => attribute(element, 'class')?.split(' ').includes('figure'));

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.close());

describe.each([390, 1280])('at %i px', (width) => {
  test.concurrent.each(pages)('%s: quiet, still, and within its width', async (address) => {
    await site.look(address, { width }, async (page, heard) => {
      await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
      expect(await readShifts(page)).toEqual([]);
      expect(heard).toEqual({ console: [], foreign: [] });
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow).toBe(0);
    });
  });

  const drawing = pages.filter(hasFigure);
  test.concurrent.each(drawing)('%s: every figure is complete without script', async (address) => {
    await site.look(address, { width, script: false }, async (page) => {
      for (const figure of await page.locator('section.figure').all()) {
        const id = await figure.getAttribute('id');
        const charts = figure.locator('svg[role="img"]');
        const drawn = [];
        for (const chart of await charts.all()) {
          const box = await chart.boundingBox();
          if (box && box.width > 0 && box.height > 0) drawn.push(box);
        }
        if ((await charts.count()) > 0) expect(drawn.length, `chart of ${id}`).toBeGreaterThan(0);
        for (const box of drawn) expect(box.x + box.width).toBeLessThanOrEqual(width);
        expect(await figure.locator('table').count(), `table of ${id}`).toBeGreaterThan(0);
      }
    });
  });
});

describe('axe, light and dark', () => {
  test.concurrent.each(listKinds(listPages()))('%s', async (address) => {
    await site.look(address, { width: 1280 }, async (page) => {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await listViolations(page), colorScheme).toEqual([]);
      }
    });
  });
});
