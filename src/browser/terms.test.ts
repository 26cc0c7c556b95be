import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listKinds, listPages, listSample } from './builtPages.ts';
import { openSite, type Site } from './openSite.ts';

/** One comparison for all: the same terms stand on each. */
const pages = listSample(
  listKinds(listPages()).filter((page) =>
    /\/agencies\/\d{6}-[a-z-]+\/(?:\d{4}\/)?$|compare|method/.test(page),
  ),
  (page) => page.replace(/compare\/\w+/, 'compare'),
);
/** In English on a phone alone, where a text is longest. */
const at = (width: number) =>
  pages.filter((page) => process.env['WHOLE'] || width === 390 || !page.startsWith('/en/'));

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.close());

describe.each([390, 1280])('at %i px, without script', (width) => {
  test.concurrent.each(at(width))(
    '%s: terms open by keyboard, within the window',
    async (address) => {
      await site.look(address, { width, script: false }, async (page) => {
        const terms = await page.locator('.term:visible').all();
        expect(terms.length).toBeGreaterThan(0);
        for (const term of [...terms.slice(0, 3), ...terms.slice(-1)]) {
          await term.focus();
          await page.keyboard.press('Enter');
          const text = page.locator('.term-text:popover-open');
          await text.waitFor();
          const box = await text.boundingBox();
          expect(box?.x).toBeGreaterThanOrEqual(0);
          expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
          expect(await text.locator('a').getAttribute('href')).toMatch(/\/method\/#term-[a-z-]+$/);
          await page.keyboard.press('Escape');
          await text.waitFor({ state: 'hidden' });
        }
      });
    },
  );
});
