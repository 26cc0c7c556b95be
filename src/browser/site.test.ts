import type { DefaultTreeAdapterTypes } from 'parse5';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listViolations } from './axe.ts';
import {
  attribute,
  listElements,
  listKinds,
  listPages,
  listSample,
  readPage,
} from './builtPages.ts';
import { openSite, readShifts, type Site } from './openSite.ts';
import { waitForFiles } from './waitForFiles.ts';
import { weighFiles } from './weigh.ts';

const pages = listKinds(listPages());
/** The same components draw both languages: what longer words do tells on a phone. */
const onDesk = listSample(pages, (page) => page.replace(/^\/en\//, '/'));

/** What is said of sums that fail in a transcription is longest in English. */
const onPhone = [...new Set([...pages, '/en/quality/350128-experimental-zone/2020/'])];

const isFigure = (one: DefaultTreeAdapterTypes.Element) =>
  one.tagName === 'section' && attribute(one, 'class')?.split(' ').includes('figure') === true;
/** The kinds of figure on a page, in order. */
const kindsOn = (address: string) => {
  const kinds = readPage(address)
    .filter(isFigure)
    .map((one) => attribute(one, 'data-kind') ?? 'none');
  return [...new Set(kinds)].sort();
};
const drawing = pages.filter((address) => kindsOn(address).length > 0);

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.close());

async function expectStill(page: Page): Promise<void> {
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
  expect(await readShifts(page), 'what moved').toEqual([]);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBe(0);
}

test.concurrent.each(onPhone)(
  '%s on a phone: quiet, still, and within its width',
  async (address) => {
    await site.look(address, { width: 390 }, async (page, log) => {
      await expectStill(page);
      expect(log).toEqual({ console: [], foreign: [] });
    });
  },
);

const KB = 1000;

test.concurrent.each(onDesk)(
  '%s on a desk: quiet, still, light at load, and nothing that axe finds, light or dark',
  async (address) => {
    await site.look(address, { width: 1280 }, async (page, log, asked) => {
      await waitForFiles(page);
      const most = /\/\d{4}\/$/.test(address) ? 60 : 80;
      expect(weighFiles(asked)).toBeLessThan(most * KB);
      await expectStill(page);
      expect(log).toEqual({ console: [], foreign: [] });
      expect(await listViolations(page), 'light').toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await listViolations(page, ['color-contrast']), 'dark').toEqual([]);
    });
  },
);

test.each(drawing)('%s: every figure has its table, and its chart if it is one', (address) => {
  for (const figure of readPage(address).filter(isFigure)) {
    const inner = listElements(figure);
    const id = attribute(figure, 'id');
    const tables = inner.filter(({ tagName }) => tagName === 'table');
    expect(tables.length, `table of ${id}`).toBeGreaterThan(0);
    const charts = inner.filter((one) => one.tagName === 'svg' && attribute(one, 'role') === 'img');
    const isChart = attribute(figure, 'data-kind') !== 'cells';
    if (isChart) expect(charts.length, `chart of ${id}`).toBeGreaterThan(0);
  }
});

const ofEachKind = listSample(drawing, (address) => kindsOn(address).join());

test.concurrent.for(ofEachKind)(
  '%s without script, on a phone and on a desk: every chart is seen, and whole',
  async (address, { expect }) => {
    await site.look(address, { width: 390, script: false }, async (page) => {
      for (const width of [390, 1280]) {
        await page.setViewportSize({ width, height: 900 });
        const drawn = await page.locator('section.figure:has(svg[role="img"])').evaluateAll((all) =>
          all.map((figure) =>
            [...figure.querySelectorAll('svg[role="img"]')]
              .map((chart) => chart.getBoundingClientRect())
              .filter((box) => box.width > 0 && box.height > 0)
              .map(({ right }) => right),
          ),
        );
        for (const rights of drawn) expect(rights.length).toBeGreaterThan(0);
        expect(Math.max(0, ...drawn.flat()), `${width} px`).toBeLessThanOrEqual(width);
      }
    });
  },
);
