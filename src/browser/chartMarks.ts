import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { readEntries } from '../corpus/readEntries.ts';
import type { Figure } from '../figures/figure.ts';
import { makeTrend } from '../figures/makeTrend.ts';
import { rowsBySeries, SERIES_DEFINITIONS } from '../figures/trendSeries.ts';
import { valueText } from '../figures/valueText.ts';
import { capitalise, rowAgency } from '../figures/words.ts';
import { unpackFigure } from '../share/figureFile.ts';
import type { Lang } from '../statute/types.ts';
import { DIST } from './builtPages.ts';

/** A mark of a chart: the rows that it shows, or what it says of itself. */
export interface Mark {
  readonly keys: readonly string[];
  readonly note: string | null;
}

/** A chart on an open page, with the rows that are published for it. */
export interface Chart {
  readonly element: Locator;
  /** Null for one that is no figure: its marks carry their words. */
  readonly figure: Figure | null;
  readonly lang: Lang;
}

/** What a tip must say: all these words, in so many lines. */
interface Expected {
  readonly words: readonly string[];
  readonly lines: number;
}

/** More than any chart has. */
const MOST_STOPS = 1000;
const WITHIN = { polling: 'raf', timeout: 10_000 } as const;

/** The visible charts of a page: as drawn at build, or of a choice. */
export async function listCharts(page: Page, address: string): Promise<readonly Chart[]> {
  if (address.includes('?')) await page.locator('.chart-asked').first().waitFor();
  const lang = address.startsWith('/en/') ? 'en' : 'zh';
  const charts = page.locator('[data-explore], .chart:has(.chart-asked):not([data-explore])');
  return Promise.all(
    (await charts.filter({ visible: true }).all()).map(async (element) => ({
      element,
      figure: await figureOf(element, address),
      lang,
    })),
  );
}

/** The files of a figure stand once, beside the Chinese page; those of a chosen series together. */
async function figureOf(element: Locator, address: string): Promise<Figure | null> {
  const id = await element.evaluate((chart) => {
    const figure = chart.closest('.figure');
    return figure?.id || figure?.getAttribute('aria-labelledby')?.replace('chosen-', '') || null;
  });
  if (id === null) return null;
  const { pathname, searchParams } = new URL(address.replace(/^\/en\//, '/'), 'http://localhost');
  if (searchParams.has('series')) return seriesOf(id);
  return unpackFigure(JSON.parse(readFileSync(join(DIST, pathname, `${id}.json`), 'utf8')), '/');
}

/** A series of all agencies, from their reports. */
function seriesOf(id: string): Figure | null {
  const definition = SERIES_DEFINITIONS.find((one) => one.id === id);
  const entries = readEntries('content');
  const own = [...Map.groupBy(entries, ({ agency }) => agency.id).values()];
  const rows = own.flatMap((reports) => rowsBySeries(reports).get(id) ?? []);
  return definition ? makeTrend(entries, rows, definition) : null;
}

/** The marks of a chart in the drawing that is seen, each once, in the order of the drawing. */
export async function listMarks({ element }: Chart): Promise<readonly Mark[]> {
  const marks = await element.locator('[data-row], [data-note]').evaluateAll((all) =>
    all
      .filter((mark) => mark.closest('svg')?.checkVisibility({ visibilityProperty: true }))
      .map((mark) => ({
        keys: mark.getAttribute('data-row') ?? mark.getAttribute('data-about') ?? '',
        note: mark.getAttribute('data-note'),
      })),
  );
  const once = new Map(marks.map((mark) => [`${mark.keys} ${mark.note}`, mark]));
  return [...once.values()].map(({ keys, note }) => ({
    keys: keys.split(' ').filter(Boolean),
    note,
  }));
}

/** Points at the middle of a mark and waits until the tip names its rows; marks that lie there too may be named with it. */
export async function pointAt(chart: Chart, mark: Mark, way: 'touch' | 'pointer'): Promise<void> {
  const { x, y, there } = await chart.element.evaluate(findMark, mark);
  const page = chart.element.page();
  if (way === 'touch') await page.touchscreen.tap(x, y);
  else await page.mouse.move(x, y);
  await waitForTip(chart, there);
}

/** Brings a mark into view; answers its middle, and all marks that are there to the pixel. */
function findMark(chart: Element, { keys, note }: Mark) {
  const seen = [...chart.querySelectorAll<SVGElement>('[data-row], [data-note]')]
    .filter((mark) => mark.closest('svg')?.checkVisibility({ visibilityProperty: true }))
    .map((element) => ({
      element,
      keys: (element.dataset['row'] ?? element.dataset['about'] ?? '').split(' ').filter(Boolean),
      note: element.dataset['note'] ?? null,
    }));
  const own = seen.find((mark) => mark.keys.join() === keys.join() && mark.note === note);
  if (!own) throw new Error(`no mark ${keys.join()} ${note}`);
  own.element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const box = own.element.getBoundingClientRect();
  const x = box.left + box.width / 2;
  const y = box.top + box.height / 2;
  const there = seen.filter(({ element }) => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom)) <= 1;
  });
  return { x, y, there: there.map((mark) => ({ keys: mark.keys, note: mark.note })) };
}

/** Waits until the chart tells these marks, all of them and no other. @throws Error where it does not. */
async function waitForTip(chart: Chart, marks: readonly Mark[]): Promise<void> {
  const expected = expectTip(chart, marks);
  const root = await chart.element.elementHandle();
  await chart.element
    .page()
    .waitForFunction(
      ({ root, expected }) => {
        const tip = root?.querySelector<HTMLElement>('.chart-tip');
        const text = tip?.checkVisibility({ opacityProperty: true }) ? tip.innerText : '';
        const lines = tip?.querySelectorAll('dd').length ?? 0;
        return lines === expected.lines && expected.words.every((word) => text.includes(word));
      },
      { root, expected },
      WITHIN,
    )
    .catch(async (cause: unknown) => {
      const told = (await chart.element.locator('.chart-tip').allInnerTexts()).join();
      throw new Error(`told "${told}", not ${JSON.stringify(expected)}`, { cause });
    });
}

/** What a tip that tells these marks says: agency, year and value of each row, and of which series. */
function expectTip({ figure, lang }: Chart, marks: readonly Mark[]): Expected {
  const rows = figure?.rows.filter(({ key }) => marks.some(({ keys }) => keys.includes(key))) ?? [];
  const isOfMany = new Set(figure?.rows.map(({ series }) => series)).size > 1;
  const told = rows.map((row) => [
    rowAgency(row)[lang],
    String(row.year),
    valueText(row, lang),
    ...(isOfMany ? [capitalise(row.label, lang)] : []),
  ]);
  const alike = rows.map((row) =>
    [row.agencyId, row.series, row.status, valueText(row, lang)].join(),
  );
  return {
    words: [...told.flat(), ...marks.flatMap(({ note }) => note ?? [])],
    lines: new Set(alike).size,
  };
}

/** Steps through a chart by keyboard until every mark was in a tip, or to its end. @returns the marks that never were */
export async function listUntold(chart: Chart, marks: readonly Mark[]): Promise<readonly Mark[]> {
  const page = chart.element.page();
  const root = chart.element.locator('.chart-asked');
  if (await chart.element.evaluate((one) => one.matches('[data-explore][tabindex]'))) {
    await chart.element.focus();
  }
  await chart.element.locator('.chart-asked[tabindex]').waitFor();
  await root.focus();
  let untold = marks.map((mark) => ({ mark, expected: expectTip(chart, [mark]) }));
  let last: string | null = null;
  for (let stop = 0; stop < MOST_STOPS && untold.length > 0; stop += 1) {
    const key = stop === 0 ? 'Home' : 'ArrowRight';
    await page.keyboard.press(key);
    const tip = await root.locator('.chart-tip').evaluate((one: HTMLElement) => ({
      text: one.innerText,
      lines: one.querySelectorAll('dd').length,
    }));
    if (tip.text === last) break;
    last = tip.text;
    untold = untold.filter(
      ({ expected: { lines, words } }) =>
        tip.lines !== lines || !words.every((word) => tip.text.includes(word)),
    );
  }
  return untold.map(({ mark }) => mark);
}
