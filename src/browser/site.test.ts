import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listViolations } from './axe.ts';
import { listKinds, listPages, listSample } from './builtPages.ts';
import { openSite, readShifts, type Site } from './openSite.ts';

const pages = listSample(listPages());
/** The narrow one is the harder: there every page is looked at, and one of a kind at the wide one. */
const WIDTHS = [
  [390, pages],
  [1280, listKinds(pages)],
] as const;

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.close());

describe.each(WIDTHS)('at %i px', (width, looked) => {
  // A busy machine may paint a page before all of it has come: once more tells that from a fault.
  const again = { retry: 1 };
  test.concurrent.each(looked)('%s: quiet, still, and within its width', again, async (address) => {
    await site.visit(address, { width }, async (page, heard) => {
      await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
      await page.waitForTimeout(50);
      expect(await readShifts(page)).toEqual([]);
      expect(heard).toEqual({ console: [], foreign: [] });
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow).toBe(0);
    });
  });

  test.concurrent.each(looked)('%s: every figure is complete without script', async (address) => {
    await site.visit(address, { width, script: false }, async (page) => {
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

describe.each(['light', 'dark'] as const)('axe, %s', (theme) => {
  test.concurrent.each(listKinds(listPages()))('%s', async (address) => {
    await site.visit(address, { width: 1280, theme }, async (page) => {
      expect(await listViolations(page)).toEqual([]);
    });
  });
});
