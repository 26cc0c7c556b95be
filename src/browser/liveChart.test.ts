import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Figure } from '../figures/figure.ts';
import { valueText } from '../figures/valueText.ts';
import { rowAgency } from '../figures/words.ts';
import type { Lang } from '../i18n/dictionary.ts';
import { attribute, DIST, listKinds, listPages, listSample, readPage } from './builtPages.ts';
import { openSite, readShift, type Site } from './openSite.ts';

const pages = listSample(listPages()).filter((page) =>
  readPage(page).some((element) => attribute(element, 'data-explore') !== null),
);

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.close());

const WITHIN = { timeout: 10_000 };

/** Each way in which a reader comes to a chart. */
const WAYS = {
  pointer: (chart: Locator) => chart.hover(),
  keyboard: (chart: Locator) => chart.focus(),
} as const;

test('there are pages with charts', () => {
  expect(pages.length).toBeGreaterThan(0);
});

/** Every page by pointer on a phone; else one page of a kind, since the same components draw them. */
const kinds = listKinds(pages);
const CASES = [
  [390, 'pointer', pages],
  [390, 'keyboard', kinds],
  [1280, 'pointer', kinds],
  [1280, 'keyboard', kinds],
] as const;

describe.each(CASES)('at %i px by %s', (width, way, looked) => {
  test.concurrent.for(looked)(
    '%s: charts come to life in their place',
    async (address, { expect }) => {
      await site.visit(address, { width }, async (page, heard) => {
        page.setDefaultTimeout(10_000);
        for (const figure of await page.locator('.figure:has([data-explore])').all()) {
          const box = figure.locator('.chart-box');
          await box.scrollIntoViewIfNeeded();
          const before = await placeOf(box);
          const drawn = await rowsIn(box.locator('.chart-drawn'));

          await WAYS[way](figure.locator('[data-explore]'));
          await figure.locator('.chart-box.is-live').waitFor();
          expect(await placeOf(box)).toEqual(before);
          expect(await rowsIn(box.locator('.chart-live'))).toEqual(drawn);

          const data = readFigure(address, await figure.getAttribute('id'));
          await expect
            .poll(
              async () => rowsTold(await askForTip(page, figure, way), data, langOf(address)),
              WITHIN,
            )
            .not.toEqual([]);
        }
        expect(await readShift(page)).toBe(0);
        expect(heard).toEqual({ console: [], foreign: [] });
      });
    },
  );
});

/** Where an element lies on the page and how large it is, whatever is scrolled. */
function placeOf(element: Locator): Promise<object> {
  return element.evaluate((node) => {
    const { left, top, width, height } = node.getBoundingClientRect();
    return { left: left + scrollX, top: top + scrollY, width, height };
  });
}

/** The keys of all rows that marks stand for in the drawing that has a size here. */
async function rowsIn(element: Locator): Promise<readonly string[]> {
  const keys = await element
    .locator('[data-row]')
    .evaluateAll((marks) =>
      marks
        .filter((mark) => (mark.closest('svg')?.getBoundingClientRect().width ?? 0) > 0)
        .map((mark) => mark.getAttribute('data-row') ?? ''),
    );
  return keys.flatMap((key) => key.split(' ')).sort();
}

/** Points at a mark of the live chart, or goes on by keyboard; answers what the tooltip tells then. */
async function askForTip(page: Page, figure: Locator, way: keyof typeof WAYS): Promise<string> {
  if (way === 'keyboard') await page.keyboard.press('ArrowRight');
  else await pointAt(page, figure.locator('.chart-live .mark').first());
  return (await figure.locator('.chart-tip').allInnerTexts()).join();
}

/** Moves the pointer to the middle of a mark; a tick has no width, so it can't be hovered. */
async function pointAt(page: Page, mark: Locator): Promise<void> {
  const { x, y } = await mark.evaluate((node) => {
    node.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { left, top, width, height } = node.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  });
  await page.mouse.move(x, y);
}

const langOf = (address: string): Lang => (address.startsWith('/en/') ? 'en' : 'zh');

/** The rows of a figure whose agency, year and value a text tells. */
function rowsTold(text: string, figure: Figure, lang: Lang): readonly string[] {
  return figure.rows
    .filter((row) =>
      [rowAgency(row)[lang], String(row.year), valueText(row, lang)].every((part) =>
        text.includes(part),
      ),
    )
    .map(({ key }) => key);
}

/** The files of a figure stand once, beside the Chinese page. */
function readFigure(page: string, id: string | null): Figure {
  return JSON.parse(readFileSync(join(DIST, page.replace(/^\/en\//, '/'), `${id}.json`), 'utf8'));
}
