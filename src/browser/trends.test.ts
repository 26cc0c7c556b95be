import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listViolations } from './axe.ts';
import { listSample } from './builtPages.ts';
import { openSite, readShifts, type Site, saveFile } from './openSite.ts';
import { weighFiles } from './weigh.ts';

const PAGES = ['/trends/', '/en/trends/'];
/** Each page at one width; under `WHOLE` each at both. */
const VIEWS = listSample(
  [390, 1280, 390].flatMap((width, turn) =>
    PAGES.filter((_, at) => turn === 1 || at === turn / 2).map((address) => ({ address, width })),
  ),
  ({ address }) => address,
);
const SERIES = 'requests.received@total';
const KB = 1000;
const WITHIN = { timeout: 10_000 };

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.close());

/** What stands for a chosen series: the keys of its rows in the chart and in the table. */
async function readChosen(page: Page): Promise<{ chart: string[]; table: string[] }> {
  const keysIn = (within: string) =>
    page
      .locator(`.trends-chosen ${within} [data-row]`)
      .evaluateAll((marks) =>
        marks.flatMap((mark) => mark.getAttribute('data-row')?.split(' ') ?? []).sort(),
      );
  return { chart: await keysIn('.chart'), table: await keysIn('.figure-data') };
}

/** The agencies that both chart and table show; none while they are not the same. */
async function agenciesShown(page: Page): Promise<number> {
  const { chart, table } = await readChosen(page);
  if (chart.join() !== table.join()) return 0;
  return new Set(table.map((key) => key.split('/')[0])).size;
}

const queryOf = (page: Page) => new URL(page.url()).search;

test.each(VIEWS)(
  '$address at $width px: any series of any agencies, in the address, at little weight',
  async ({ address, width }) => {
    await site.look(address, { width }, async (page, log, asked) => {
      page.setDefaultTimeout(10_000);
      const rows = await page.locator('.figure-table tbody tr').count();
      await page.selectOption('select[name="series"]', SERIES);
      await expect.poll(() => agenciesShown(page), WITHIN).toBeGreaterThan(2);
      expect(queryOf(page)).toBe(`?series=${SERIES}`);
      // The program is the same however many reports there are; a figure's rows are not, nor are the agencies shown.
      const agencies = await agenciesShown(page);
      const weightOf = (suffix: string) =>
        weighFiles([...asked].filter((path) => path.endsWith(suffix)));
      expect(weightOf('.js')).toBeLessThan(190 * KB);
      expect(weightOf('.json')).toBeLessThan(300 * rows + 3 * KB * agencies);
      expect(await page.locator('[data-trends] > .figures').isVisible()).toBe(false);

      await page.locator('.choose-button').focus();
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Space');
      await expect.poll(() => agenciesShown(page), WITHIN).toBe(1);
      await page.keyboard.press('Escape');
      expect(await listViolations(page)).toEqual([]);

      await page.goBack();
      await expect.poll(() => agenciesShown(page), WITHIN).toBeGreaterThan(2);
      await page.goBack();
      await page.locator('[data-trends] > .figures').waitFor();
      expect((await readChosen(page)).table).toEqual([]);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow).toBeLessThanOrEqual(0);
      expect(log).toEqual({ console: [], foreign: [] });
    });
  },
);

describe.each(listSample([390, 1280], () => 'width'))('at %i px', (width) => {
  test('the address alone restores the view, at rest', async () => {
    await site.look('/en/trends/?series=disclosure-rate', { width }, async (page, log) => {
      await expect.poll(() => agenciesShown(page), WITHIN).toBeGreaterThan(2);
      expect(await page.locator('.trends-chosen h2').innerText()).toBe('Disclosure rate');
      expect(await page.locator('.figure-about').getAttribute('href')).toContain('/en/method/#');
      expect(await readShifts(page)).toEqual([]);
      expect(log.console).toEqual([]);
    });
  });

  test('the rows shown as a file', async () => {
    const agency = '350128-experimental-zone';
    await site.look(`/trends/?series=${SERIES}&agency=${agency}`, { width }, async (page) => {
      await expect.poll(() => agenciesShown(page), WITHIN).toBe(1);
      const { name, text } = await saveFile(
        page,
        page.locator('.files-chosen button', { hasText: 'CSV' }),
      );
      expect(name).toBe(`${SERIES}-agency-${agency}.csv`);
      const [, ...lines] = text.split('\r\n').filter(Boolean);
      expect(lines.length).toBe((await readChosen(page)).table.length);
      expect(lines.every((line) => line.startsWith(agency))).toBe(true);
    });
  });

  test('a series that there is not is said not to be', async () => {
    await site.look('/en/trends/?series=nothing', { width }, async (page, log) => {
      const status = page.locator('[data-status-text]');
      await expect.poll(() => status.innerText(), WITHIN).toBe('There is no such item.');
      await page.locator('[data-reset]').click();
      await page.locator('[data-trends] > .figures').waitFor();
      expect(log.console).toEqual([]);
    });
  });
});

test.each(PAGES)(
  '%s: without script three figures stand there, and no control',
  async (address) => {
    await site.look(address, { width: 1280, script: false }, async (page) => {
      expect(await page.locator('.figures .figure').count()).toBe(3);
      expect(await page.locator('.choose-without').innerText()).toContain('JavaScript');
      expect(await page.locator('[data-choose-trend]').isVisible()).toBe(false);
    });
  },
);

test('a series of few agencies names the scopes of those chosen', async () => {
  const query = '?series=licensing.items&agency=350128-experimental-zone';
  await site.look(`/en/trends/${query}`, { width: 390 }, async (page) => {
    await expect.poll(() => agenciesShown(page), WITHIN).toBe(1);
    const notes = page.locator('.trends-chosen .figure-notes');
    expect(await notes.innerText()).not.toContain('Zaozhuang');
  });
});

test('a chosen view is cited with its address; its notes and its unit are its own', async () => {
  const query = '?series=requests.granted@total&agency=350128-experimental-zone';
  await site.look(`/en/trends/${query}`, { width: 1280 }, async (page) => {
    await expect.poll(() => agenciesShown(page), WITHIN).toBe(1);
    const chosen = page.locator('.trends-chosen .figure');
    expect(await chosen.locator('.figure-unit').innerText()).toContain('Unit: requests');
    expect(await chosen.locator('.figure-notes').innerText()).not.toContain('Zaozhuang');
    await chosen.locator('.share > summary').click();
    const lines = chosen.locator('.share-line');
    await lines.first().waitFor();
    const address = new URL(query, page.url()).href;
    for (const line of await lines.allInnerTexts()) expect(line).toContain(address);
    const name = await chosen.locator('.figure-files a').first().getAttribute('download');
    const version = /-(\d{4}-[\da-f]{8})\.csv$/.exec(name ?? '')?.[1] ?? 'none';
    expect(await lines.first().innerText()).toContain(version);
  });
});

test('a rate that joins over the change of form says by which rows', async () => {
  await site.look('/trends/', { width: 390 }, async (page) => {
    const notes = await page.locator('#disclosure-rate .figure-notes').innerText();
    expect(notes).toMatch(/2020 与 2021.*予以公开、部分公开/);
  });
});
