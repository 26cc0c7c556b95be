import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listViolations } from './axe.ts';
import { choose, countRequests } from './checkPage.ts';
import { openSite, type Site, saveFile } from './openSite.ts';

/** Sums: 29 ≠ 22, since a 21 stands where the report had 28; a claim that the table contradicts. */
const WRONG = (() => {
  const lines = readFileSync('content/reports/370402-government-office/2023.txt', 'utf8').split(
    '\n',
  );
  const total = lines.findIndex((line) => line.trim() === '（七）总计');
  const broken = lines.map((line, at) =>
    at > total && at < total + 8 ? line.replace('28', '21') : line,
  );
  const text = broken.join('\n').replace('上年结转2件', '上年结转5件');
  return { name: '自拟稿.txt', mimeType: 'text/plain', buffer: Buffer.from(text) };
})();
const PDF = 'content/reports/320813-government/2024.pdf';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.close());

test.concurrent.each([390, 1280])(
  'at %i px a sum that fails is told, and leads to its place',
  async (width) => {
    await site.look('/check/', { width }, async (page, log) => {
      await choose(page, [WRONG]);
      expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('2023年');
      const summary = page.locator('.check-summary');
      expect(await summary.locator('[data-kind="sums"]').innerText()).toMatch(/加总对不上\s*4 处/);
      expect(await summary.innerText()).toContain('数字是否属实，本页不知道');
      const finding = page.locator('.check-findings [data-check="A1"]').last();
      expect(await finding.innerText()).toContain(
        '“总计”一栏：第一项（本年新收）与第二项（上年结转）之和，应等于第三项总计（办理）与第四项（结转下年度）之和：29 ≠ 22，相差 7。',
      );
      expect(await page.locator('[data-check="N1"]').first().innerText()).toContain('上年结转5件');
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await listViolations(page), colorScheme).toEqual([]);
      }
      const term = finding.getByRole('button', { name: /本年度办理总计 21/ });
      await term.focus();
      await page.keyboard.press('Enter');
      const panel = page.locator('[data-check-panel]');
      expect(await panel.locator('[data-cells].is-open').innerText()).toBe('21');
      expect(await panel.evaluate((one) => one.contains(document.activeElement))).toBe(true);
      await page.keyboard.press('Escape');
      await panel.waitFor({ state: 'hidden' });
      expect(await term.evaluate((one) => one === document.activeElement)).toBe(true);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0);
      expect(log).toEqual({ console: [], foreign: [] });
    });
  },
);

test.concurrent('a PDF is shown as it looks, with the cell framed', async () => {
  await site.visit('/en/check/', { width: 1280 }, async (page, log) => {
    await choose(page, [PDF]);
    await page.route(/^http/, (route) => route.abort());
    await page.locator('.check-tables td button').first().click();
    const panel = page.locator('[data-check-panel]');
    await panel.locator('.source-frame').waitFor();
    const dark = await panel.locator('canvas').evaluate((canvas: HTMLCanvasElement) => {
      const { data } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? {
        data: [],
      };
      return data.filter((value, at) => at % 4 === 0 && value < 128).length;
    });
    expect(dark).toBeGreaterThan(1000);
    expect(log.console).toEqual([]);
  });
});

test.concurrent('last year’s report is fetched when the reader asks, from the site’s own JSON', async () => {
  await site.look('/check/', { width: 1280 }, async (page) => {
    await choose(page, [PDF]);
    const asked = countRequests(page);
    const button = page.getByRole('button', { name: '与上年报告比较' });
    await button.press('Enter');
    const status = page.locator('#check-years [role=status]');
    const counted = status.getByText(/比了 \d+ 处/);
    await counted.waitFor();
    const open = Number(/(\d+) 处要看/.exec(await counted.innerText())?.[1]);
    // The sentence alone is told of itself; what it counts stands below, and the reader is where he was.
    expect(await page.locator('#check-years li').count()).toBe(open);
    expect(await status.locator('li').count()).toBe(0);
    expect(await button.evaluate((one) => one === document.activeElement)).toBe(true);
    const json = asked.filter((request) => request.endsWith('.json'));
    expect(json.map((request) => request.replace(/.*(?=\/agencies)/, ''))).toEqual(
      ['disclosure', 'requests', 'disputes'].map(
        (figure) => `/agencies/320813-government/2023/${figure}.json`,
      ),
    );
  });
});

test.concurrent('what is taken away: Markdown, CSV, a form with its sums, a package for the corpus', async () => {
  await site.visit('/check/', { width: 1280 }, async (page) => {
    await choose(page, [WRONG]);
    const take = (name: RegExp) => page.locator('#check-take').getByRole('button', { name });
    await page.route(/^http/, (route) => route.abort());
    await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await take(/^复制/).click();
    const byHand = page.locator('#check-take textarea');
    expect(await byHand.inputValue()).toContain('29 ≠ 22');
    const markdown = await saveFile(page, take(/Markdown/));
    expect(markdown.text).toContain('## 加总对不上 (4)');
    expect(markdown.text).toContain('29 ≠ 22');
    const csv = await saveFile(page, take(/CSV/));
    expect(csv.text).toMatch(/^\uFEFFcell,label,value,status,text\r\n/);
    expect(csv.text).toContain('requests.handled@total,本年度办理总计,21,reported,21\r\n');
    const [filled] = await Promise.all([page.waitForEvent('download'), take(/填好的表/).click()]);
    const parts = unzipSync(readFileSync(await filled.path()));
    const sheet = strFromU8(parts['xl/worksheets/sheet2.xml'] ?? new Uint8Array());
    expect(sheet).toContain('<f>B3+B4-(B26+B27)</f>');
    expect(sheet).toContain('<conditionalFormatting');
    const [zip] = await Promise.all([page.waitForEvent('download'), take(/收录包/).click()]);
    const packed = unzipSync(readFileSync(await zip.path()));
    const key = '370402-government-office/2023.txt';
    expect(Object.keys(packed)).toEqual([`content/reports/${key}`, 'sources.json']);
    expect(strFromU8(packed[`content/reports/${key}`] ?? new Uint8Array())).toBe(
      WRONG.buffer.toString(),
    );
    expect(JSON.parse(strFromU8(packed['sources.json'] ?? new Uint8Array()))[key]).toMatchObject({
      year: 2023,
      form: '2021',
      kind: 'document',
    });
  });
});
