import { afterAll, beforeAll, expect, test } from 'vitest';
import { choose, countRequests, expectSame, hasSaid, noteReplies } from './checkPage.ts';
import { openSite, type Site } from './openSite.ts';
import { waitForFiles } from './waitForFiles.ts';

const TEXT = 'content/reports/370402-government-office/2023.txt';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.close());

test.concurrent('the programs come as soon as a reader looks for a file, and not before', async () => {
  await site.visit('/check/', { width: 1280 }, async (page) => {
    await page.addInitScript(noteReplies);
    await page.reload();
    await waitForFiles(page);
    const asked = countRequests(page);
    await page.locator('#check-input').focus();
    await page.mouse.move(300, 300);
    expect(asked).toEqual([]);
    await Promise.all([
      page.waitForEvent('filechooser'),
      page.waitForResponse(/\/htmlTables[.-]/),
      page.getByText('选择文件').click(),
    ]);
    // What the worker answers first is a form that it read for practice.
    await hasSaid(page, 'answer');
    await waitForFiles(page);
    await page.route(/^http/, (route) => route.abort());
    asked.length = 0;
    await expectSame(page, TEXT);
    expect(asked).toEqual([]);
  });
});

test.concurrent('the verdict is painted before the tables are made', async () => {
  await site.look('/check/', { width: 1280 }, async (page) => {
    await page.evaluate(() => {
      const order: string[] = [];
      Object.assign(window, { order });
      const watch = (name: string, selector: string) => () => {
        if (document.querySelector(selector) && !order.includes(name)) order.push(name);
      };
      const seen = [watch('verdict', '.check-summary'), watch('tables', '#check-tables')];
      new MutationObserver(() => {
        for (const look of seen) look();
        // What is asked before a painting is done comes before the tables.
        requestAnimationFrame(() => order.at(-1) === 'verdict' && order.push('painted'));
      }).observe(document.body, { subtree: true, childList: true });
    });
    await choose(page, [TEXT]);
    expect(
      await page.evaluate(() => (window as unknown as { order: readonly string[] }).order),
    ).toEqual(['verdict', 'painted', 'tables']);
  });
});
