import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SETTINGS } from '../site/settings.ts';
import { listViolations } from './axe.ts';
import { attribute, DIST, listSample, readPage } from './builtPages.ts';
import { openSite, readShifts, type Site, saveFile } from './openSite.ts';
import { weighFiles } from './weigh.ts';

/** The same components draw both languages: one page in English is enough. */
const PAGES = listSample(
  ['licensing', 'outcomes', 'requests', 'disputes'].flatMap((page) => [
    `/compare/${page}/`,
    `/en/compare/${page}/`,
  ]),
  (page) => (page.startsWith('/en/') ? 'en' : page),
);
/** What gives the same files and counts in both languages. */
const chinese = PAGES.filter((page) => process.env['WHOLE'] || !page.startsWith('/en/'));
const KB = 1000;
const WITHIN = { timeout: 10_000 };

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.close());

/** The rows of every figure on a page as its chart and as its table show them, of what is visible. */
async function readRows(page: Page): Promise<{ chart: string[]; table: string[] }[]> {
  return page.locator('[data-choosable]').evaluateAll((figures) =>
    figures.map((figure) => {
      const keys = (within: string) =>
        [...figure.querySelectorAll(`${within} [data-row]`)]
          .filter((mark) => {
            const drawing = mark.closest('svg, tbody');
            const seen = { visibilityProperty: true, opacityProperty: true };
            return drawing?.checkVisibility(seen) === true;
          })
          .flatMap((mark) => mark.getAttribute('data-row')?.split(' ') ?? [])
          .sort();
      return { chart: keys('.chart'), table: keys('.figure-data') };
    }),
  );
}

/** The years of the rows that both charts and tables show; null while they are not the same. */
async function yearsShown(page: Page): Promise<readonly string[] | null> {
  await page.locator('.figure-data:not([open]) > summary').evaluateAll((all) => {
    for (const one of all) (one as HTMLElement).click();
  });
  const figures = await readRows(page);
  for (const { chart, table } of figures) {
    if (chart.length === 0 || chart.join() !== table.join()) return null;
  }
  const rows = figures.flatMap(({ table }) => table);
  return [...new Set(rows.map((key) => key.split('/')[1] ?? ''))].sort();
}

const queryOf = (page: Page) => new URL(page.url()).search;

/** Each page at one width, by turns; under `WHOLE` each at both. */
const VIEWS = listSample(
  [390, 1280, 390].flatMap((width, turn) =>
    PAGES.filter((_, at) => turn === 1 || at % 2 === turn / 2).map((address) => ({
      address,
      width,
    })),
  ),
  ({ address }) => address,
);

test.concurrent.for(VIEWS)(
  '$address at $width px: a choice changes chart and table alike, and weighs little',
  async ({ address, width }, { expect }) => {
    await site.look(address, { width }, async (page, log, asked) => {
      page.setDefaultTimeout(10_000);
      const all = (await yearsShown(page)) ?? [];
      expect(all.length).toBeGreaterThan(2);
      const rows = await page.locator('.figure-table tbody tr').count();

      await page.selectOption('select[name="year"]', '2023');
      await expect.poll(() => yearsShown(page), WITHIN).toEqual(['2023']);
      expect(queryOf(page)).toBe('?year=2023');
      // The program is the same however many reports there are; a figure's rows are not.
      const weightOf = (suffix: string) =>
        weighFiles([...asked].filter((path) => path.endsWith(suffix)));
      expect(weightOf('.js')).toBeLessThan(190 * KB);
      expect(weightOf('.json')).toBeLessThan(300 * rows);

      await page.locator('.choose-button').click();
      await page.locator('[name="agency"]').first().check();
      await expect.poll(() => queryOf(page), WITHIN).toMatch(/^\?year=2023&agency=\d{6}-[a-z-]+$/);
      await expect
        .poll(
          async () =>
            new Set(
              (await readRows(page)).flatMap(({ table }) => table.map((key) => key.split('/')[0])),
            ).size,
          WITHIN,
        )
        .toBe(1);
      await page.keyboard.press('Escape');
      expect(await listViolations(page)).toEqual([]);

      await page.goBack();
      await page.goBack();
      await expect.poll(() => yearsShown(page), WITHIN).toEqual(all);
      expect(await page.locator('select[name="year"]').inputValue()).toBe('');
      await page.goForward();
      await expect.poll(() => yearsShown(page), WITHIN).toEqual(['2023']);
      expect(await page.locator('select[name="year"]').inputValue()).toBe('2023');

      await page.locator('[data-reset]').click();
      await expect.poll(() => yearsShown(page), WITHIN).toEqual(all);
      expect(queryOf(page)).toBe('');
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow).toBeLessThanOrEqual(0);
      expect(log).toEqual({ console: [], foreign: [] });
    });
  },
);

describe.each(listSample([390, 1280], () => 'width'))('at %i px', (width) => {
  test('by keyboard alone', async () => {
    await site.look('/compare/licensing/', { width }, async (page, log) => {
      await page.locator('select[name="year"]').focus();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      const chosen = await page.locator('select[name="year"]').inputValue();
      await expect.poll(() => yearsShown(page), WITHIN).toEqual([chosen]);

      await page.locator('.choose-button').focus();
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Space');
      await expect.poll(() => queryOf(page), WITHIN).toContain('agency=');
      await page.keyboard.press('Escape');
      await expect.poll(() => page.locator('.choose-agencies').isVisible()).toBe(false);
      expect(log.console).toEqual([]);
    });
  });

  test('the address alone restores the view, at rest', async () => {
    const query = '?year=2023&level=county&sort=value';
    await site.look(`/en/compare/licensing/${query}`, { width }, async (page, log) => {
      await expect.poll(() => yearsShown(page), WITHIN).toEqual(['2023']);
      expect(await page.locator('select[name="level"]').inputValue()).toBe('county');
      const values = await page
        .locator('.body-chosen [data-value]')
        .evaluateAll((marks) => marks.map((mark) => Number(mark.getAttribute('data-value'))));
      expect(values.length).toBeGreaterThan(1);
      expect(values).toEqual(values.toSorted((a, b) => b - a));
      expect(await page.locator('[data-status-text]').innerText()).toContain(
        'this is not a ranking',
      );
      expect(await page.locator('[data-link]').getAttribute('href')).toContain(query);
      expect(await page.locator('header a[hreflang]').getAttribute('href')).toContain(query);
      expect(await readShifts(page)).toEqual([]);
      expect(log.console).toEqual([]);
    });
  });

  test('a choice that no report fits says so and offers to clear it', async () => {
    await site.look('/en/compare/outcomes/?year=1999', { width }, async (page) => {
      const status = page.locator('[data-status-text]');
      await expect.poll(() => status.innerText(), WITHIN).toBe('No report matches this selection.');
      expect(
        await page.locator('.figure-data, .figure .chart').filter({ visible: true }).count(),
      ).toBe(0);
      expect(await listViolations(page)).toEqual([]);
      await page.locator('[data-reset]').click();
      await expect
        .poll(async () => (await yearsShown(page))?.length ?? 0, WITHIN)
        .toBeGreaterThan(2);
    });
  });
});

/** What each figure says of itself: its notes, how many rows its table has, and how many of them one sees. */
async function readSaid(page: Page) {
  return page.locator('[data-kind]').evaluateAll((figures) =>
    figures
      .filter((figure) => figure.checkVisibility())
      .map((figure) => {
        const seen = (selector: string) =>
          [...figure.querySelectorAll(selector)].filter((one) => one.checkVisibility());
        return {
          notes: seen('.figure-notes li').map((note) => note.textContent ?? ''),
          count: Number(/\d+/.exec(figure.querySelector('.figure-count')?.textContent ?? '')?.[0]),
          rows: seen('.figure-table tbody tr').length,
        };
      }),
  );
}

/** Opens every table, and asks for the count of its rows to be that of the rows one sees. */
async function expectCounts(page: Page): Promise<void> {
  await page.locator('.figure-data').evaluateAll((all) => {
    for (const one of all) (one as HTMLDetailsElement).open = true;
  });
  const said = await readSaid(page);
  expect(said.length).toBeGreaterThan(0);
  expect(said.map(({ count }) => count)).toEqual(said.map(({ rows }) => rows));
}

test.concurrent.for(chinese)(
  '%s: the rows shown as a file, in the lines of the whole',
  async (address, { expect }) => {
    await site.look(`${address}?year=2023`, { width: 1280 }, async (page) => {
      await expect.poll(() => yearsShown(page), WITHIN).toEqual(['2023']);
      await expectCounts(page);
      for (const figure of await page.locator('[data-choosable]').all()) {
        const { name, text } = await saveFile(
          page,
          figure.locator('.files-chosen button', { hasText: 'CSV' }),
        );
        const id = await figure.getAttribute('id');
        expect(name).toBe(`${id}-year-2023.csv`);
        const [head, ...whole] = readFileSync(
          join(DIST, address.replace('/en', ''), `${id}.csv`),
          'utf8',
        ).split('\r\n');
        const ofYear = whole.filter((line) => line.split(',')[2] === '2023').sort();
        // What is saved names the host that the page is read at.
        const told = text.replaceAll(
          `,${new URL(page.url()).origin}/`,
          SETTINGS.site?.origin ? `,${SETTINGS.site.origin}/` : ',/',
        );
        const [ownHead, ...lines] = told.split('\r\n').filter(Boolean);
        expect(ownHead).toBe(head);
        expect(lines.sort()).toEqual(ofYear);
        if (id !== (await page.locator('[data-choosable]').first().getAttribute('id'))) continue;
        const json = await saveFile(
          page,
          figure.locator('.files-chosen button', { hasText: 'JSON' }),
        );
        expect(json.name).toBe(`${id}-year-2023.json`);
        expect(JSON.parse(json.text).rows).toHaveLength(ofYear.length);
      }
    });
  },
);

test.concurrent.each([
  ['/trends/'],
  ['/trends/?agency=370402-government-office,370400-approval-services'],
  ['/agencies/350128-experimental-zone/'],
])('%s: the count of rows is that of the rows one sees', async (address) => {
  await site.look(address, { width: 1280 }, async (page) => {
    if (address.includes('?')) await page.locator('.trends-chosen svg').first().waitFor();
    await expectCounts(page);
  });
});

test('the notes of a choice are those of what is shown, and of nothing they are none', async () => {
  const notesAt = (query: string) =>
    site.look(`/en/compare/disputes/${query}`, { width: 1280 }, async (page) => {
      if (query) await expect.poll(() => page.locator('.is-chosen').count(), WITHIN).toBe(4);
      return (await readSaid(page)).map(({ notes }) => notes.join(' '));
    });
  const [whole = ''] = await notesAt('');
  expect(whole).toMatch(/Scopes differ.*1 January 2024.*Flagged/s);
  const [zone = ''] = await notesAt('?agency=350128-experimental-zone');
  expect(zone).toMatch(/1 January 2024/);
  expect(zone).not.toMatch(/Scopes differ|Flagged/);
  const [early = ''] = await notesAt('?year=2019');
  expect(early).toBe('');
  expect((await notesAt('?year=1999')).join('')).toBe('');
  const trends = await site.look(
    '/en/trends/?agency=370402-government-office',
    { width: 1280 },
    async (page) => {
      await page.locator('.trends-chosen svg').first().waitFor();
      return (await readSaid(page)).map(({ notes }) => notes.join(' '));
    },
  );
  expect(trends.join(' ')).not.toMatch(/Scopes differ|Each panel|forms|Pingtan/);
});

describe.each(listSample(['', '/en'], () => 'language'))('%s: the scale of dots', (lang) => {
  test('is linear for small counts, and by keyboard it is another, which the address keeps', async () => {
    await site.look(`${lang}/compare/requests/`, { width: 390 }, async (page, log) => {
      const linear = lang ? /^linear scale/ : /^线性刻度/;
      const logarithmic = lang ? /^log scale/ : /^对数刻度/;
      const drawn = page.locator('.chart-narrow .tick');
      expect(await drawn.allTextContents()).toContainEqual(expect.stringMatching(linear));
      await page.locator('select[name="scale"]').focus();
      await page.keyboard.press('End');
      await expect.poll(() => queryOf(page), WITHIN).toBe('?scale=log');
      const chosen = page.locator('.chart-chosen .tick');
      await expect
        .poll(() => chosen.allTextContents(), WITHIN)
        .toContainEqual(expect.stringMatching(logarithmic));
      await page.reload();
      await expect
        .poll(() => chosen.allTextContents(), WITHIN)
        .toContainEqual(expect.stringMatching(logarithmic));
      expect(await page.locator('select[name="scale"]').inputValue()).toBe('log');
      expect(log.console).toEqual([]);
    });
    await site.look(`${lang}/compare/licensing/?scale=linear`, { width: 1280 }, async (page) => {
      await page.locator('.chart-chosen svg').waitFor();
      expect(await page.locator('.chart-chosen .tick').allTextContents()).toContainEqual(
        expect.stringMatching(lang ? /^linear/ : /^线性/),
      );
      expect(await page.locator('.chart-wide .tick').allTextContents()).toContainEqual(
        expect.stringMatching(lang ? /^log/ : /^对数/),
      );
    });
  });
});

test.each(PAGES)(
  '%s: without script the whole stands there, and no control; no bar among fewer than three peers of a year',
  async (address) => {
    await site.look(address, { width: 1280, script: false }, async (page) => {
      expect(await page.locator('.figure-table tbody tr').count()).toBeGreaterThan(11);
      expect(await page.locator('.chart-wide svg [data-row]').count()).toBeGreaterThan(0);
      expect(await page.locator('[data-choose]').isVisible()).toBe(false);
      expect(await page.locator('.choose-without').innerText()).toContain('JavaScript');
      const counts = await page.locator('.figure-table:has(td.bar)').evaluateAll((tables) =>
        tables.flatMap((table) => {
          const years = [...table.querySelectorAll('tr:has(td.bar svg) > td:first-child')];
          return years.map(
            (year) => years.filter((other) => other.textContent === year.textContent).length,
          );
        }),
      );
      expect(counts.filter((count) => count < 3)).toEqual([]);
      await expectCounts(page);
    });
  },
);

test.concurrent('by change: what rose most stands first, beside the number of the year before', async () => {
  await site.look('/en/compare/licensing/?sort=change', { width: 1280 }, async (page) => {
    const rows = page.locator('.body-chosen tr');
    await rows.first().waitFor();
    const cells = await rows.evaluateAll((all) =>
      all.map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent ?? '')),
    );
    const firsts = new Map<string, string>();
    for (const [year = '', , , change = ''] of cells) {
      if (!firsts.has(year)) firsts.set(year, change);
    }
    expect(firsts.get('2024')).toBe('+8,937+1624.9%');
    // Over the change of form there is no percentage; a base of under 10 gives none either.
    expect(firsts.get('2021')).toBe('+2,015Form changed');
    expect(await page.locator('[data-status-text]').innerText()).toContain('largest rise first');
    expect(await page.locator('select[name="sort"]').inputValue()).toBe('change');
    await page.goto(new URL('/en/compare/outcomes/?sort=change', page.url()).href);
    expect(await page.locator('select[name="sort"]').inputValue()).toBe('');
  });
});

test('lawsuits stand beside reconsiderations, and all of them together', () => {
  const ids = readPage('/compare/disputes/')
    .filter((one) => attribute(one, 'class')?.split(' ').includes('figure'))
    .map((figure) => attribute(figure, 'id'));
  expect(ids).toEqual([
    'disputes',
    'litigation-direct',
    'litigation-afterReconsideration',
    'all-disputes',
  ]);
});

test('a finger finds every number, and the list of agencies stays in the column', async () => {
  await site.visit('/compare/licensing/', { width: 390 }, async (page) => {
    const sizes = await page.locator('.figure-table td a, .figure-permalink').evaluateAll((links) =>
      links.map((link) => {
        const { width, height } = link.getBoundingClientRect();
        return Math.min(width, height);
      }),
    );
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(24);
    for (const width of [360, 390, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      await page.locator('.choose-button').click();
      const list = await page.locator('.choose-agencies').boundingBox();
      const form = await page.locator('form.choose').boundingBox();
      if (!list || !form) throw new Error('nothing is shown');
      expect(list.x).toBeGreaterThanOrEqual(form.x);
      expect(list.x + list.width).toBeLessThanOrEqual(form.x + form.width);
      await page.keyboard.press('Escape');
    }
  });
});

test('a wide screen is used: the page grows with its type, and the charts with the page', async () => {
  await site.look('/compare/licensing/', { width: 2560 }, async (page) => {
    const widthOf = async (selector: string) =>
      (await page.locator(selector).first().boundingBox())?.width ?? 0;
    expect(await widthOf('form.choose')).toBeGreaterThan(1300);
    expect(await widthOf('.chart-wide svg')).toBeCloseTo(900, 0);
    await page.selectOption('select[name="year"]', '2023');
    await expect.poll(() => widthOf('.chart-chosen svg'), WITHIN).toBeCloseTo(900, 0);
  });
});

describe('from a bar of outcomes to its reasons', () => {
  const REFUSED = '.chart-live [data-row$="/denied"]:not([data-value="0"])';

  /** A bar of what was refused, alive, and the report it is of. */
  async function findBar(page: Page) {
    page.setDefaultTimeout(10_000);
    await page.locator('#outcomes [data-explore]').hover();
    const bar = page.locator(REFUSED).first();
    await bar.waitFor();
    await bar.scrollIntoViewIfNeeded();
    const [agency = '', year = ''] = (await bar.getAttribute('data-row'))?.split('/') ?? [];
    return { bar, query: `?year=${year}&agency=${agency}` };
  }

  test('a click leads there', async () => {
    await site.look('/compare/outcomes/', { width: 1280 }, async (page) => {
      const { bar, query } = await findBar(page);
      await bar.click();
      await page.waitForURL(`**/compare/reasons/${query}`);
    });
  });

  test('Enter leads there from where the arrows stand', async () => {
    await site.look('/en/compare/outcomes/', { width: 1280 }, async (page) => {
      await findBar(page);
      await page.locator('#outcomes .chart-asked').first().focus();
      const link = page.locator('.chart-tip-link a');
      for (let steps = 0; steps < 50 && (await link.count()) === 0; steps += 1) {
        await page.keyboard.press('ArrowRight');
      }
      const href = (await link.getAttribute('href')) ?? '';
      expect(href).toMatch(/^\/en\/compare\/reasons\/\?year=\d{4}&agency=\d{6}-/);
      await page.keyboard.press('Enter');
      await page.waitForURL(`**${href}`);
    });
  });

  test('a finger brings up the link', async () => {
    await site.look('/compare/outcomes/', { width: 390, touch: true }, async (page) => {
      const { bar, query } = await findBar(page);
      await bar.tap();
      await page.locator('.chart-tip-link a').tap();
      await page.waitForURL(`**/compare/reasons/${query}`);
    });
  });
});
