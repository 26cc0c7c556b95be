import { afterAll, beforeAll, test } from 'vitest';
import { listSample } from './builtPages.ts';
import { openSite, type Site } from './openSite.ts';
import { readPaper } from './readPaper.ts';

/** In English one page of those whose words are longest. */
const PAGES = listSample(
  [
    '/',
    '/agencies/',
    '/agencies/350128-experimental-zone/',
    '/agencies/370400-approval-services/2024/',
    '/agencies/350128-experimental-zone/2020/',
    '/compare/licensing/',
    '/compare/outcomes/',
    '/compare/disputes/?year=2023',
    '/trends/',
    '/quality/',
    '/quality/370400-approval-services/2024/',
    '/data/',
    '/method/',
  ].flatMap((address) => [address, `/en${address}`]),
  (address) => (address.startsWith('/en/') ? 'en' : address.replace(/compare\/\w+\/$/, 'compare')),
);

/** What is positioned in a table is tagged apart from its row: rows can't be counted there. */
const POSITIONED = ['/', '/en/'];

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.close());

test.concurrent.for(PAGES)(
  '%s on paper: no heading without what it heads, no row over a page',
  async (address, { expect }) => {
    await site.look(address, { width: 1280 }, async (page) => {
      if (address.includes('?')) await page.locator('.chart-chosen svg').first().waitFor();
      const { rows, names, heads, figures } = await page.evaluate(() => {
        const textOf = (element: Element) => (element.textContent ?? '').trim();
        const isSeen = (element: Element) => element.checkVisibility({ visibilityProperty: true });
        for (const one of document.querySelectorAll('details')) one.open = true;
        return {
          rows: [...document.querySelectorAll('tbody tr')].filter(
            (row) =>
              isSeen(row) && [...row.querySelectorAll('td')].some((cell) => textOf(cell) !== ''),
          ).length,
          names: [...document.querySelectorAll('thead tr')].map(textOf),
          heads: [...document.querySelectorAll('summary, dt')].filter(isSeen).map(textOf),
          figures: [...document.querySelectorAll('.figure:has(.chart)')].map(
            (figure) => figure.querySelector('.chart')?.getAttribute('aria-label') ?? '',
          ),
        };
      });
      const sheets = await readPaper(page);

      for (const [index, { texts }] of sheets.entries()) {
        const { text = '', roles = [] } = texts.at(-1) ?? {};
        const where = `sheet ${index + 1} ends with “${text}”`;
        expect(
          roles.filter((role) => /^H\d?$|^Caption$/.test(role)),
          where,
        ).toEqual([]);
        expect(heads, where).not.toContain(text);
      }
      for (const title of figures) {
        const stands = sheets.some(
          ({ texts, drawings }) =>
            drawings.includes(title) &&
            texts.some(
              ({ text, roles }) =>
                withoutSpace(text) === withoutSpace(title) &&
                roles.some((role) => /^H[23]$/.test(role)),
            ),
        );
        expect(stands, `“${title}” stands over its chart`).toBe(true);
      }
      // Heads stand on each sheet anew; of a row over two sheets there would be two parts.
      const isHead = new Set(names.map(withoutSpace));
      const printed = sheets
        .flatMap((sheet) => sheet.rows)
        .filter((row) => !isHead.has(withoutSpace(row)));
      if (!POSITIONED.includes(address)) expect(printed.length, 'rows').toBe(rows);
    });
  },
);

/** Where a line of text ends, paper has no space. */
const withoutSpace = (text: string) => text.replace(/\s/g, '');
