import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Chosen, choose } from './checkPage.ts';
import { openSite, type Site } from './openSite.ts';

const REPORTS = 'content/reports';
const TEXT = `${REPORTS}/370402-government-office/2023.txt`;
const PDF = `${REPORTS}/320813-government/2024.pdf`;
const FIXTURES = 'src/document/fixtures';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.close());

/** Notes what a part of the page that speaks of itself says, and whether it stands in one that is busy. */
function listen() {
  const heard: string[] = [];
  Object.assign(window, { heard });
  new MutationObserver((changes) => {
    for (const { target } of changes) {
      const part = (target instanceof Element ? target : target.parentElement)?.closest(
        '[role=status]',
      );
      const text = part?.textContent?.trim() ?? '';
      const busy = part?.closest('[aria-busy="true"]') ? 'unheard: ' : '';
      if (text !== '' && heard.at(-1) !== text) heard.push(busy + text);
    }
  }).observe(document.body, { subtree: true, childList: true, characterData: true });
}

test.concurrent('what was found is told in one sentence, and what changes at once is not told', async () => {
  await site.look('/check/', { width: 1280 }, async (page) => {
    const status = page.locator('[data-check-status]');
    expect(await status.evaluate((one) => getComputedStyle(one).display)).not.toBe('none');
    await choose(page, [TEXT]);
    await page.evaluate(listen);
    const picture: Chosen = { name: 'a.png', mimeType: 'image/png', buffer: Buffer.from('') };
    await choose(page, [TEXT, TEXT, picture]);
    const heard = () =>
      page.evaluate(() => (window as unknown as { heard: readonly string[] }).heard);
    expect((await heard()).at(-1)).toMatch(/^读完了，共 3 份：\d+ 处要核对，1 份读不出。$/);
    // The programs are here: nothing is fetched, and nothing says so.
    expect((await heard()).filter((text) => /下载|unheard/.test(text))).toEqual([]);
  });
});

test.concurrent.each([TEXT, PDF, `${FIXTURES}/pingtan-2023.html`, `${FIXTURES}/libreoffice.docx`])(
  '%s: who asks for a place is led to it, and told what was read there',
  async (file) => {
    await site.look('/check/', { width: 390, touch: true }, async (page) => {
      await choose(page, [file]);
      const cell = page.locator('.check-tables [id="requests.received@total"] button');
      const value = await cell.locator('.cell-number').innerText();
      await cell.tap();
      const focused = await page.evaluate(() => {
        const told = document.activeElement?.getAttribute('aria-describedby') ?? '';
        return {
          text: document.activeElement?.textContent ?? '',
          told: document.getElementById(told)?.textContent ?? '',
        };
      });
      expect(focused.text.trim()).toBe(value);
      expect(focused.told).toContain('本年新收');
    });
  },
);

test.concurrent('of several files the one that is chosen is led to, and said to be the one shown', async () => {
  await site.look('/en/check/', { width: 390, touch: true }, async (page) => {
    await choose(page, [TEXT, `${REPORTS}/370405-government-office/2020.txt`]);
    const shown = () =>
      page.locator('.check-files li').filter({ has: page.locator('.check-shown:visible') });
    expect(await shown().locator('strong').innerText()).toBe('2023.txt');
    await page.getByRole('button', { name: 'Show the result 2020.txt' }).tap();
    expect(await shown().locator('strong').innerText()).toBe('2020.txt');
    const title = page.locator('.check-result h2');
    expect(await title.innerText()).toContain('2020');
    expect(await title.evaluate((one) => one === document.activeElement)).toBe(true);
    expect((await title.boundingBox())?.y).toBeLessThan(100);
    await page.getByRole('link', { name: 'What was read (JSON) 2020.txt' }).waitFor();
  });
});

test.concurrent('cells say what they are and that a sum fails; the table of the text has a name and names of rows', async () => {
  const text = readFileSync(TEXT, 'utf8').replace('\t27', '\t26');
  const wrong: Chosen = { name: 'a.txt', mimeType: '', buffer: Buffer.from(text) };
  await site.look('/check/', { width: 1280 }, async (page) => {
    await choose(page, [wrong]);
    const cells = page.locator('.check-tables td:has(button)');
    const told = await cells.evaluateAll((all) =>
      all.map((cell) => ({
        fails: cell.matches('.is-failed'),
        said: cell.textContent?.includes('加总对不上') ?? false,
        title: cell.querySelector('button')?.title ?? '',
      })),
    );
    expect(told.filter(({ title }) => title === '')).toEqual([]);
    expect(told.filter(({ fails }) => fails).length).toBeGreaterThan(2);
    expect(told.filter(({ fails, said }) => fails !== said)).toEqual([]);
    const claims = page.getByRole('table', { name: '正文里的数字' });
    const rows = await claims.locator('tbody tr').count();
    expect(await claims.getByRole('rowheader').count()).toBe(rows);
    expect(rows).toBeGreaterThan(3);
    // A number and its unit are two words.
    const first = page.locator('.check-tables .disclosure td button').first();
    expect(await first.innerText()).toMatch(/^\d+ 件/);
  });
});

test.concurrent('every part of a result is there for those who hear it, and a link from its head leads there', async () => {
  await site.visit('/check/', { width: 390, touch: true }, async (page) => {
    await choose(page, [TEXT]);
    const shown = await page.locator('.self-check :is(h1, h2, h3, h4)').allTextContents();
    const devtools = await page.context().newCDPSession(page);
    const { nodes } = await devtools.send('Accessibility.getFullAXTree');
    const heard = nodes.flatMap(({ ignored, role, name }) =>
      !ignored && role?.value === 'heading' ? String(name?.value) : [],
    );
    expect(heard.toSorted()).toEqual(shown.toSorted());
    expect(shown).toContain('带走');
    await page.getByRole('navigation', { name: '本页内容' }).getByText('带走').tap();
    const top = await page
      .locator('#check-take')
      .evaluate((one) => one.getBoundingClientRect().top);
    expect(top).toBeLessThan(100);
    expect(await page.locator('.check-contents a').count()).toBe(
      (await page.locator('.check-result > section').count()) - 1,
    );
  });
});
