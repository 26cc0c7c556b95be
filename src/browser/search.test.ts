import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listPassages } from '../components/report/proseBlocks.ts';
import { listCollections, loadReport } from '../corpus/collectionFiles.ts';
import { attribute, listPages, listSample, readPage } from './builtPages.ts';
import { openSite, readShifts, type Site } from './openSite.ts';
import { waitForFiles } from './waitForFiles.ts';
import { weighFiles } from './weigh.ts';

const BUREAU = '/agencies/370405-approval-services/';
const OFFICE = '/agencies/370405-government-office/';
const LANGUAGES = ['', '/en'];
/** The same program serves both languages: once is enough where no words are told. */
const ONE = listSample(LANGUAGES, () => 'search');
/** Each width, each language, and under `WHOLE` each with each. */
const VIEWS = [
  { lang: '', width: 1280 },
  { lang: '/en', width: 390 },
  { lang: '', width: 390 },
  { lang: '/en', width: 1280 },
];

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.close());

const isInView = (block: Locator) =>
  block.evaluate((one) => {
    const { top, bottom } = one.getBoundingClientRect();
    return bottom > 0 && top < window.innerHeight;
  });
const options = (page: Page) => page.locator('[role="option"]');
const hrefs = (page: Page) =>
  options(page).evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
const quietly = (log: { console: string[]; foreign: string[] }) =>
  expect(log).toEqual({ console: [], foreign: [] });

/** Goes to the search by its key and types, over what stood there. */
async function write(page: Page, query: string): Promise<void> {
  page.setDefaultTimeout(15_000);
  const input = page.locator('#search-input');
  if (!(await input.evaluate((one) => one === document.activeElement)))
    await page.keyboard.press('/');
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  await options(page).first().waitFor({ state: 'hidden' });
  await page.keyboard.type(query);
}

/** The same; the list is there when this returns. */
async function type(page: Page, query: string): Promise<void> {
  await write(page, query);
  await page.locator('[role="listbox"]').waitFor();
}

/** What is typed, and the addresses that stand first. */
const QUERIES: readonly (readonly [string, readonly string[]])[] = [
  ['tez', [BUREAU, `${BUREAU}2023/`, OFFICE, `${OFFICE}2020/`]],
  ['taierzhuang', [BUREAU, `${BUREAU}2023/`, OFFICE, `${OFFICE}2020/`]],
  ['儿庄', [BUREAU, `${BUREAU}2023/`, OFFICE, `${OFFICE}2020/`]],
  ['2023 tez', [`${BUREAU}2023/`, OFFICE]],
  ['台儿庄区政府办', [OFFICE, `${OFFICE}2020/`]],
  ['370402', ['/agencies/370402-government-office/']],
];

describe.each(LANGUAGES)('%s/', (lang) => {
  test('names, their parts, their sounds, years and codes lead to what they mean', async () => {
    await site.look(`${lang}/method/`, { width: 1280 }, async (page, log) => {
      for (const [query, expected] of QUERIES) {
        await type(page, query);
        const wanted = expected.map((address) => `${lang}${address}`);
        await expect
          .poll(async () => (await hrefs(page)).slice(0, wanted.length), { message: query })
          .toEqual(wanted);
      }
      quietly(log);
    });
  });
});

test.each(listSample(VIEWS, ({ width }) => `${width}`))(
  '$lang/ by keyboard alone at $width px',
  async ({ lang, width }) => {
    await site.look(`${lang}/method/`, { width }, async (page, log) => {
      const input = page.getByRole('combobox');
      await type(page, 'tez');
      expect(await input.getAttribute('aria-expanded')).toBe('true');
      await page.keyboard.press('ArrowUp');
      const last = await options(page).last().getAttribute('id');
      expect(await input.getAttribute('aria-activedescendant')).toBe(last);
      await page.keyboard.press('ArrowDown');
      await expect.poll(() => input.getAttribute('aria-activedescendant')).toBe(null);
      await page.keyboard.press('Escape');
      await expect.poll(() => input.getAttribute('aria-expanded')).toBe('false');
      await expect.poll(() => input.inputValue()).toBe('tez');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      await expect.poll(() => options(page).first().getAttribute('aria-selected')).toBe('true');
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      await expect
        .poll(() => page.locator('[data-status]').textContent(), { timeout: 5_000 })
        .toMatch(/\d/);
      expect(await readShifts(page)).toEqual([]);
      await page.keyboard.press('Enter');
      await page.waitForURL(`**${lang}${BUREAU}`);
      quietly(log);
    });
  },
);

describe.each(ONE)('%s/', (lang) => {
  test('what nothing fits is told, with a way on', async () => {
    await site.look(`${lang}/`, { width: 1280 }, async (page) => {
      await type(page, '人员不足');
      expect((await page.locator('[data-none]').textContent())?.length).toBeGreaterThan(30);
      expect(await hrefs(page)).toEqual([`${lang}/search/?q=${encodeURIComponent('人员不足')}`]);
      await page.keyboard.press('Enter');
      await page.waitForURL(`**${lang}/search/?q=*`);
    });
  });

  test('the sign on a phone opens the search, Escape closes it', async () => {
    await site.look(`${lang}/method/`, { width: 390 }, async (page) => {
      const input = page.locator('#search-input');
      expect(await input.isVisible()).toBe(false);
      await page.locator('[data-search-open]').press('Enter');
      await input.waitFor();
      expect(await input.evaluate((one) => one === document.activeElement)).toBe(true);
      await page.keyboard.press('Escape');
      await input.waitFor({ state: 'hidden' });
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('A');
    });
  });

  test('Escape closes it also where nothing of the search has come yet', async () => {
    await site.visit(`${lang}/method/`, { width: 390 }, async (page) => {
      await page.route('**/search/*.json', () => {});
      await page.locator('[data-search-open]').press('Enter');
      const input = page.locator('#search-input');
      await input.waitFor();
      await page.keyboard.press('Escape');
      await input.waitFor({ state: 'hidden' });
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('A');
    });
  });

  test('without script the search page lists every agency', async () => {
    await site.look(`${lang}/method/`, { width: 390, script: false }, async (page) => {
      await page.locator('[data-search-open]').click();
      await page.waitForURL(`**${lang}/search/`);
      expect(await page.locator('.note').isVisible()).toBe(true);
      const listed = await page
        .locator('main a')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
      const agencies = listPages().filter((one) => one.startsWith(`${lang}/agencies/`));
      expect(agencies.length).toBeGreaterThan(10);
      for (const one of agencies.filter((one) => /\/\d{6}-[a-z-]+\/$/.test(one)))
        expect(listed).toContain(one);
    });
  });
});

/** A phrase of a report's prose, with its place. */
const phrases = listCollections('content').flatMap(({ id, file }) => {
  const report = loadReport(file);
  const [found] = listPassages(report)
    .slice(7)
    .flatMap(({ anchor, text }) => {
      const phrase = text.match(/\p{Script=Han}{9}/u)?.[0].slice(2);
      return phrase ? [{ id, anchor, phrase }] : [];
    });
  return found ? [{ ...found, kind: report.source.mediaType }] : [];
});

/** One of each format of document, and one in English. */
const sought = listSample(
  LANGUAGES.flatMap((lang) => phrases.map((found) => ({ ...found, lang }))),
  ({ lang, kind }) => (lang === '' ? kind : lang),
);

test.each(sought)(
  '$lang/search/: $phrase is found at its place',
  async ({ id, anchor, phrase, lang }) => {
    const query = encodeURIComponent(phrase);
    await site.look(`${lang}/search/?q=${query}`, { width: 390 }, async (page, log) => {
      page.setDefaultTimeout(15_000);
      const href = `${lang}/agencies/${id}/#${anchor}`;
      const link = page.locator(`.search-report a[href^="${href}:~:text="]`);
      await link.waitFor();
      expect(await page.locator('.search-tells').textContent()).toMatch(/\d.*\d/);
      expect(await page.locator('.search-report mark').first().textContent()).toBe(phrase);
      const { hash, pathname } = new URL(href, 'http://site.invalid');
      const ids = readPage(pathname).map((element) => attribute(element, 'id'));
      expect(ids).toContain(hash.slice(1));
      expect(await readShifts(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
      await link.click();
      await page.waitForURL(`**${pathname}#*`);
      const block = page.locator(hash);
      await expect.poll(() => isInView(block), { timeout: 5_000 }).toBe(true);
      quietly(log);
    });
  },
);

/** Written alike, in other characters, and spelt as it sounds. */
const ALIKE: readonly (readonly [string, string])[] = [
  ['台尔庄', BUREAU],
  ['台儿莊', BUREAU],
  ['平坛', '/agencies/350128-experimental-zone/'],
  ['pintan', '/agencies/350128-experimental-zone/'],
  ['zaozuang', '/agencies/370400-approval-services/'],
];

describe.each(ONE)('%s/search/', (lang) => {
  test('what stands in no text is said of the reports that have one', async () => {
    await site.look(`${lang}/search/?q=卫星发射`, { width: 390 }, async (page) => {
      const none = page.locator('[data-found="prose"] p').first();
      const reports = listCollections('content').map(({ file }) => loadReport(file));
      const texts = reports.filter((report) => listPassages(report).length > 0).length;
      expect(texts).toBeLessThan(reports.length);
      await expect.poll(() => none.textContent(), { timeout: 15_000 }).toContain(`${texts} `);
      expect(await none.textContent()).toContain(`${reports.length - texts}`);
    });
  });

  test('what is no name is said not to be, and what it may mean is offered', async () => {
    const [[first = ''] = []] = ALIKE;
    await site.look(`${lang}/search/?q=${first}`, { width: 390 }, async (page, log) => {
      page.setDefaultTimeout(15_000);
      for (const [query, address] of ALIKE) {
        await write(page, query);
        const told = page.locator('[data-found="agencies"] p');
        await expect.poll(() => told.textContent()).toContain(query);
        const href = `[href="${lang}${address}"]`;
        await page.locator(`[data-found="agencies"] a${href}`).first().waitFor();
      }
      await page.goto(new URL(`${lang}/method/`, page.url()).href);
      await page.locator('[data-search-open]').click();
      for (const [query, address] of ALIKE) {
        await type(page, query);
        await page.locator(`[role="option"][href="${lang}${address}"]`).first().waitFor();
        expect(await page.locator('[data-none]').textContent()).toContain(query);
      }
      expect(await readShifts(page)).toEqual([]);
      quietly(log);
    });
  });

  test('follows what is typed, and keeps it in the address', async () => {
    await site.look(`${lang}/search/`, { width: 1280 }, async (page, log) => {
      page.setDefaultTimeout(15_000);
      const all = page.locator('[data-found="all"]');
      expect(await all.isVisible()).toBe(true);
      await page.keyboard.press('/');
      await page.keyboard.type('tez 2023');
      await page.locator(`.search-found a[href="${lang}${BUREAU}2023/"]`).waitFor();
      await page.waitForURL('**/?q=tez%202023');
      expect(await all.isVisible()).toBe(false);
      await page.keyboard.press('Control+a');
      await page.keyboard.press('Delete');
      await all.waitFor();
      expect(new URL(page.url()).search).toBe('');
      quietly(log);
    });
  });
});

describe('weight, gzip', () => {
  const KB = 1000;
  /** What a page fetches while something is typed. */
  async function weigh(query: string, until: string) {
    return site.visit('/method/', { width: 1280 }, async (page, _, asked) => {
      await waitForFiles(page);
      const before = new Set(asked);
      await type(page, query);
      await page.locator(until).first().waitFor();
      await waitForFiles(page);
      const paths = [...asked].filter((path) => !before.has(path));
      return { before, paths, after: weighFiles(paths) };
    });
  }

  test('nothing of the search is loaded before it is touched, and then at most 30 KB', async () => {
    const { before, after, paths } = await weigh('tez', '[role="option"]');
    expect([...before].filter((path) => path.startsWith('/search/'))).toEqual([]);
    expect(paths).toContain('/search/agencies.json');
    expect(paths).not.toContain('/search/sounds.json');
    expect(after).toBeLessThan(30 * KB);
  });

  test('with what sounds alike, which only a search without results needs, as well', async () => {
    const { after, paths } = await weigh('台尔庄', '[role="option"].is-report');
    expect(paths).toContain('/search/sounds.json');
    expect(after).toBeLessThan(30 * KB);
  });
});
