import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSite, type Site } from './openSite.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.close());

test.each([
  ['/trends/', 1280],
  ['/en/trends/', 1280],
  ['/en/trends/', 1121],
  ['/trends/', 390],
  ['/en/trends/', 390],
  ['/', 390],
  ['/en/search/', 360],
] as const)('%s at %i px: what the search asks for is read whole', async (address, width) => {
  await site.look(address, { width }, async (page) => {
    const open = page.locator('[data-search-open]');
    if (await open.isVisible()) await open.click();
    const input = page.locator('#search-input');
    await input.waitFor({ state: 'visible' });
    const [asked, room] = await input.evaluate((field: HTMLInputElement) => {
      const style = getComputedStyle(field);
      const probe = document.createElement('span');
      probe.textContent = field.placeholder;
      probe.style.font = style.font;
      probe.style.whiteSpace = 'nowrap';
      probe.style.position = 'absolute';
      document.body.append(probe);
      const padding = Number.parseFloat(style.paddingLeft) + Number.parseFloat(style.paddingRight);
      return [probe.getBoundingClientRect().width, field.clientWidth - padding];
    });
    expect(asked).toBeGreaterThan(50);
    expect(room).toBeGreaterThanOrEqual(asked);
  });
});

const REPORTS = [
  '/en/agencies/370400-approval-services/2024/',
  '/agencies/370400-approval-services/2024/',
  '/agencies/370405-government-office/2020/',
  '/agencies/350128-experimental-zone/2025/',
];

test.each(REPORTS.flatMap((address) => [360, 390].map((width) => [address, width] as const)))(
  '%s at %i px: no name in the table of disputes stands a character a line',
  async (address, width) => {
    await site.look(address, { width }, async (page) => {
      const names = await page
        .locator('.disputes th, .readings thead th[scope="col"]')
        .evaluateAll((all) =>
          all.flatMap((name) => {
            const text = name.textContent?.trim() ?? '';
            const range = document.createRange();
            range.selectNodeContents(name);
            const tops = [...range.getClientRects()].map(({ top }) => Math.round(top));
            const size = Number.parseFloat(getComputedStyle(name).fontSize);
            const lines = new Set(tops.map((top) => Math.round(top / size))).size;
            const { clientWidth: room, scrollWidth: needed } = name;
            // What a finger may press around a term of a column is wider than its words.
            const beyond = name.matches('[scope="colgroup"]') ? needed - room : 0;
            return room > 20 ? [{ text, lines, beyond }] : [];
          }),
        );
      expect(names.length).toBeGreaterThan(8);
      for (const { text, lines, beyond } of names) {
        expect(beyond, text).toBeLessThanOrEqual(0);
        // A word of Latin letters is one.
        expect(lines, text).toBeLessThanOrEqual(Math.max(2, Math.ceil(text.length / 2)));
      }
    });
  },
);
