import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CHECK_IDS } from '../check/check.ts';
import { choose, give, linksToJson, refusals } from './checkPage.ts';
import { openSite, type Site } from './openSite.ts';
import { listOverlaps } from './readPaper.ts';

const REPORT = 'content/reports/370402-government-office/2023.txt';
const PAGE = 'src/document/fixtures/libreoffice.html';
const WORD = 'src/document/fixtures/libreoffice.docx';
const TABLES = readFileSync(PAGE, 'utf8').match(/<table[\s\S]*?<\/table>/gi) ?? [];
/** One number of the table of requests is 10 where it was 0: its row and its column fail. */
const ONE_WRONG = (() => {
  const lines = readFileSync(REPORT, 'utf8').split('\n');
  const row = lines.findIndex((line) => line.includes('属于国家秘密'));
  return { name: '草稿.txt', mimeType: 'text/plain', buffer: Buffer.from(put(lines, row + 1)) };
})();

function put(lines: readonly string[], at: number): string {
  return lines.with(at, (lines[at] ?? '').replace('0', '10')).join('\n');
}

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.close());

test.concurrent('a file that is dropped is read, wherever on the page', async () => {
  await site.look('/check/', { width: 1280 }, async (page) => {
    for (const place of ['.check-drop', 'body > header', 'body']) {
      await give(page, place, { path: WORD });
      expect(await linksToJson(page).count(), place).toBe(1);
    }
  });
});

test.concurrent('what is pasted is read, with the field or without, and in other fields is left', async () => {
  await site.look('/check/', { width: 1280 }, async (page) => {
    await give(page, 'body', { html: TABLES.join('') });
    expect(await linksToJson(page).count()).toBe(1);
    await give(page, 'main', { text: readFileSync(REPORT, 'utf8') });
    expect(await page.locator('.check-result h2').innerText()).toContain('2023年');
    const other = give(page, '#search-input', { html: TABLES.join('') });
    await expect(other).rejects.toThrow('left to the browser');
  });
});

test.concurrent('a folder, or a file that was changed since, is refused as such', async () => {
  await site.look('/check/', { width: 1280 }, async (page) => {
    await page.evaluate(() => {
      File.prototype.arrayBuffer = () => Promise.reject(new DOMException('', 'NotReadableError'));
    });
    await choose(page, [REPORT]);
    expect(await refusals(page)).toEqual([expect.stringContaining('这个文件打不开')]);
  });
});

test.concurrent('of two choices the later stands', async () => {
  await site.look('/check/', { width: 1280 }, async (page) => {
    await page.setInputFiles('input[type=file]', 'content/reports/320813-government/2024.pdf');
    await page.setInputFiles('input[type=file]', REPORT);
    await page.locator('.check-files strong').getByText('2023.txt').waitFor();
    await page.locator('.check-result h2').getByText('2023年').waitFor();
    const names = linksToJson(page).evaluateAll((all) =>
      all.map((one) => one.getAttribute('download')),
    );
    expect(await names).toEqual(['2023.json']);
  });
});

test.concurrent('the cell that several sums have in common is named', async () => {
  await site.look('/check/', { width: 1280 }, async (page) => {
    await choose(page, [ONE_WRONG]);
    const likely = page.locator('.check-likely');
    expect(await likely.innerText()).toContain('现为 10，若是 0，有 2 处加总就都对得上。');
    await likely.getByRole('button').click();
    expect(await page.locator('[data-check-panel] [data-cells].is-open').innerText()).toBe('10');
  });
});

test.concurrent('on a phone what was pressed stays in sight above the document', async () => {
  await site.look('/check/', { width: 390, touch: true }, async (page) => {
    await choose(page, [ONE_WRONG]);
    for (const button of [
      page.locator('.check-findings button').last(),
      page.locator('#check-claims button').last(),
    ]) {
      await button.tap();
      const [own, panel] = [
        await button.boundingBox(),
        await page.locator('[data-check-panel]').boundingBox(),
      ];
      expect((own?.y ?? 0) + (own?.height ?? 0)).toBeLessThanOrEqual(panel?.y ?? 0);
      expect(own?.y).toBeGreaterThan(0);
      await page.locator('[data-check-panel-close]').tap();
    }
  });
});

test.concurrent('of a text longer than any report what stands around a place is drawn', async () => {
  const lines = readFileSync(REPORT, 'utf8').split('\n');
  const long = [...lines.slice(0, 6), ...Array.from({ length: 20_000 }, () => '做好公开工作。')];
  const text = [...long, ...lines.slice(6)].join('\n');
  await site.look('/check/', { width: 390, touch: true }, async (page) => {
    await choose(page, [{ name: 'a.txt', mimeType: '', buffer: Buffer.from(text) }]);
    const panel = page.locator('[data-check-panel]');
    for (const button of ['.check-tables td button', '#check-claims button']) {
      await page.locator(button).last().tap();
      expect(await panel.locator('.is-open').count()).toBeGreaterThan(0);
      expect(await panel.locator('li').count()).toBeLessThanOrEqual(4000);
      await page.locator('[data-check-panel-close]').tap();
    }
  });
});

test.concurrent('by keyboard each table is one stop, and arrows lead on', async () => {
  await site.look('/check/', { width: 1280 }, async (page) => {
    await choose(page, [REPORT]);
    const tables = page.locator('.check-tables table');
    const stops = await tables.evaluateAll((all) =>
      all.map((one) => one.querySelectorAll('td[id] > [tabindex="0"]').length),
    );
    expect(new Set(stops)).toEqual(new Set([1]));
    const last = tables.last().locator('td[id] > button');
    await last.first().focus();
    await page.keyboard.press('ArrowRight');
    const second = last.nth(1);
    expect(await second.evaluate((one) => one === document.activeElement)).toBe(true);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('.check-tables'))).toBeNull();
    await page.keyboard.press('Shift+Tab');
    expect(await second.evaluate((one) => one === document.activeElement)).toBe(true);
  });
});

test.concurrent('where nothing could be checked, nothing is said to agree', async () => {
  await site.look('/check/', { width: 1280 }, async (page) => {
    await give(page, 'main', { html: TABLES[0] ?? '' });
    expect(await page.locator('.check-files').innerText()).toContain('没有一处能够核对');
    expect(await page.locator('.check-clear').innerText()).toContain('没有一处能够核对');
    expect(await page.locator('.check-result > header').innerText()).not.toContain(
      '名录里没有这个机关',
    );
  });
});

test.concurrent('the rule of a finding is explained beside the page', async () => {
  await site.look('/check/', { width: 1280 }, async (page) => {
    await choose(page, [ONE_WRONG]);
    const link = page.locator('.check-findings [data-check="A3"] a');
    expect(await link.getAttribute('target')).toBe('_blank');
    await page.goto(new URL((await link.getAttribute('href')) ?? '', page.url()).href);
    for (const id of CHECK_IDS) {
      expect(await page.locator(`#check-${id.toLowerCase()}`).count(), id).toBe(1);
    }
  });
});

test.concurrent('the form can be had before there is a report; a workbook is sent on to be pasted', async () => {
  await site.look('/check/', { width: 390, touch: true }, async (page) => {
    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('[data-check-blank]').tap(),
    ]);
    expect(saved.suggestedFilename()).toBe('年度报告三张表（2021 年表式）.xlsx');
    const workbook = readFileSync(await saved.path());
    const sheet = unzipSync(workbook)['xl/worksheets/sheet2.xml'];
    expect(strFromU8(sheet ?? new Uint8Array())).toContain('<f>B3+B4-(B26+B27)</f>');
    await choose(page, [{ name: 'a.xlsx', mimeType: '', buffer: workbook }]);
    expect(await refusals(page)).toEqual([expect.stringMatching(/Excel 工作簿.*粘贴/)]);
  });
});

test.concurrent('what is printed lies over nothing else', async () => {
  await site.look('/check/', { width: 1280 }, async (page) => {
    await choose(page, [ONE_WRONG]);
    expect(await listOverlaps(page)).toEqual([]);
  });
});
