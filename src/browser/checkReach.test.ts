import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Chosen, choose } from './checkPage.ts';
import { openSite, type Site } from './openSite.ts';

const REPORTS = 'content/reports';
const TEXT = `${REPORTS}/370402-government-office/2023.txt`;
const PHONE = { width: 390, touch: true };
/** One number is another, so that sums fail; one is gone. */
const DRAFT: Chosen = {
  name: '草稿.txt',
  mimeType: '',
  buffer: Buffer.from(readFileSync(TEXT, 'utf8').replace('\t27', '\t26')),
};
/** A report on the form of 2019, with blanks; and one that prints （六） in one row. */
const OLD = `${REPORTS}/370405-government-office/2020.txt`;
const ONE_ROW = `${REPORTS}/320813-government/2023.pdf`;

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.close());

/** What can be pressed and is lower or narrower for a finger than it is to be; numbers of a table may be narrow. */
function listSmall(least: number): string[] {
  const pressed = document.querySelectorAll<HTMLElement>(
    '.self-check :is(a, button, summary, .check-drop label), .check-panel button',
  );
  return [...pressed]
    .filter((one) => one.checkVisibility() && !one.closest('.term-text'))
    .flatMap((one) => {
      const box = one.getBoundingClientRect();
      const room = getComputedStyle(one, '::after');
      const isTerm = one.matches('.term');
      const high = isTerm ? Number.parseFloat(room.height) : box.height;
      const wide = isTerm ? Number.parseFloat(room.width) : box.width;
      const isNumber = one.matches('td[id] > button');
      const isSmall = high < least || (!isNumber && wide < least);
      return isSmall ? [`${one.className} ${one.textContent} ${wide}×${high}`] : [];
    });
}

test.concurrent('a finger finds 44 pixels wherever something can be pressed', async () => {
  await site.look('/check/', PHONE, async (page) => {
    await page.evaluate(() => {
      for (const one of document.querySelectorAll('details')) one.open = true;
    });
    expect(await page.evaluate(listSmall, 44)).toEqual([]);
    await choose(page, [DRAFT, OLD]);
    await page.locator('.check-findings button').first().tap();
    expect(await page.evaluate(listSmall, 44)).toEqual([]);
    expect(await page.locator('.check-tables button').count()).toBeGreaterThan(200);
  });
});

/** Chinese that the page says it is English. */
function listUnmarked(): string[] {
  const han = /\p{Script=Han}/u;
  const isEnglish = (one: Element) => one.closest('[lang]')?.getAttribute('lang') === 'en';
  const found: string[] = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const { parentElement, textContent } = texts.currentNode;
    if (!parentElement || parentElement.closest('script, style, template')) continue;
    if (han.test(textContent ?? '') && isEnglish(parentElement)) found.push(textContent ?? '');
  }
  for (const one of document.querySelectorAll('main *')) {
    for (const name of ['title', 'aria-label', 'placeholder']) {
      const said = one.getAttribute(name) ?? '';
      if (han.test(said) && isEnglish(one)) found.push(said);
    }
  }
  return found;
}

test.concurrent('on an English page all Chinese of a result is marked as Chinese', async () => {
  await site.look('/en/check/', { width: 1280 }, async (page) => {
    const page404: Chosen = { name: '通知.txt', mimeType: '', buffer: Buffer.from('今天开会。') };
    await choose(page, [DRAFT, OLD, page404]);
    await page.locator('.check-findings button').first().click();
    expect(await page.evaluate(listUnmarked)).toEqual([]);
    await choose(page, [OLD]);
    expect(await page.evaluate(listUnmarked)).toEqual([]);
  });
});

test.concurrent.each(['/check/', '/en/check/'])(
  '%s: in letters of twice the size nothing leaves a phone, and no part of the head lies over another',
  async (address) => {
    await site.visit(address, PHONE, async (page) => {
      await choose(page, [DRAFT, OLD]);
      const devtools = await page.context().newCDPSession(page);
      await devtools.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
      await page.waitForFunction(
        () => getComputedStyle(document.documentElement).fontSize === '32px',
      );
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0);
      const boxes = await page
        .locator('.brand > span, .search-open, header .language, header nav')
        .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON()));
      expect(boxes).toHaveLength(4);
      const over = boxes.flatMap((a, at) =>
        boxes
          .slice(at + 1)
          .filter(
            (b) =>
              a.left < b.right && b.left < a.right && a.top < b.bottom - 1 && b.top < a.bottom - 1,
          ),
      );
      expect(over).toEqual([]);
    });
  },
);

test.concurrent('terms are explained in every layout of the form, beside the result', async () => {
  await site.look('/check/', { width: 1280 }, async (page) => {
    for (const file of [TEXT, OLD, ONE_ROW]) {
      await choose(page, [file]);
      const terms = page.locator('.check-tables .term');
      expect(await terms.count(), file).toBeGreaterThan(8);
      await terms.first().click();
      const link = page.locator('.term-text:popover-open a');
      expect(await link.getAttribute('target'), file).toBe('_blank');
    }
  });
});

test.concurrent('a row of blanks leads to its place; the agency’s page is a link away', async () => {
  await site.look('/check/', PHONE, async (page) => {
    await choose(page, [OLD]);
    await page.locator('#check-blanks button').first().tap();
    expect(await page.locator('.check-panel .is-open').count()).toBeGreaterThan(0);
    const link = page.getByRole('link', { name: '本站收录的该机关各年报告' });
    expect(await link.getAttribute('target')).toBe('_blank');
    const { status } = await page.evaluate(
      (href) => fetch(href).then(({ status }) => ({ status })),
      (await link.getAttribute('href')) ?? '',
    );
    expect(status).toBe(200);
  });
});
