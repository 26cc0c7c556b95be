import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DIST, listKinds, listPages } from './builtPages.ts';
import { launchBrowser } from './launchBrowser.ts';
import { serveFolder } from './serveFolder.ts';

const pages = listPages();
const WIDTHS = [390, 1280];
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let browser: Browser;
let site: Awaited<ReturnType<typeof serveFolder>>;

beforeAll(async () => {
  [browser, site] = await Promise.all([launchBrowser(), serveFolder(DIST)]);
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

interface Visit {
  readonly width: number;
  readonly script?: boolean;
  readonly theme?: 'light' | 'dark';
}

/** Opens a page in a browser of its own, with what it said and asked for; closes it after use. */
async function visit<T>(
  address: string,
  { width, script = true, theme = 'light' }: Visit,
  use: (page: Page, heard: { console: string[]; foreign: string[] }) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    javaScriptEnabled: script,
    colorScheme: theme,
  });
  const heard = { console: [] as string[], foreign: [] as string[] };
  try {
    const page = await context.newPage();
    page.on('console', (message) => heard.console.push(message.text()));
    page.on('pageerror', (error) => heard.console.push(error.message));
    page.on('request', (request) => {
      if (!request.url().startsWith(site.origin)) heard.foreign.push(request.url());
    });
    await page.addInitScript(watchShifts);
    await page.goto(site.origin + address);
    return await use(page, heard);
  } finally {
    await context.close();
  }
}

function watchShifts() {
  const shifts: number[] = [];
  Object.assign(window, { shifts });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      shifts.push((entry as unknown as { value: number }).value);
  }).observe({ type: 'layout-shift', buffered: true });
}
const readShifts = (page: Page) =>
  page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);

describe.each(WIDTHS)('at %i px', (width) => {
  test.concurrent.each(pages)('%s: quiet, still, and within its width', async (address) => {
    await visit(address, { width }, async (page, heard) => {
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

  test.concurrent.each(pages)('%s: every figure is complete without script', async (address) => {
    await visit(address, { width, script: false }, async (page) => {
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
  test.concurrent.each(listKinds(pages))('%s', async (address) => {
    await visit(address, { width: 1280, theme }, async (page) => {
      await page.evaluate(AXE);
      const violations = await page.evaluate(async () => {
        const { axe } = window as unknown as {
          axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
        };
        const result = await axe.run();
        return result.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
      });
      expect(violations).toEqual([]);
    });
  });
});
