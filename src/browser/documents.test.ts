import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { JSDOM } from 'jsdom';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listCollections, loadReport } from '../corpus/collectionFiles.ts';
import type { Report } from '../report/report.ts';
import { buildSite, copyCheckout } from '../testing/copyCheckout.ts';
import { listViolations } from './axe.ts';
import { openSite, readShifts, type Site } from './openSite.ts';

/** A corpus of one report in each format, each of an agency of its own. */
const FILES = {
  '110000-other': 'libreoffice.html',
  '110101-other': 'libreoffice.docx',
  '110102-other': 'libreoffice.doc',
  '110105-other': 'pdf/libreoffice-a4.pdf',
  '110106-other': 'pdf/chromium-no-lines.pdf',
};
const CELLS = ['licensing.decisions', 'requests.granted@total', 'litigation.direct.total'] as const;

let root: string;
let dist: string;
let site: Site;
let reports: { address: string; report: Report }[];

beforeAll(async () => {
  root = copyCheckout();
  const content = join(root, 'content');
  for (const folder of ['reports', 'collections']) {
    rmSync(join(content, folder), { recursive: true });
    mkdirSync(join(content, folder));
  }
  for (const [agency, file] of Object.entries(FILES)) {
    mkdirSync(join(content, 'reports', agency));
    const to = join(content, 'reports', agency, `2024${extname(file)}`);
    cpSync(join('src/document/fixtures', file), to);
  }
  // What is not in the corpus has no releases to tell changes from.
  rmSync(join(content, 'releases'), { recursive: true });
  mkdirSync(join(content, 'releases'));
  writeFileSync(join(content, 'sources.json'), '{}');
  // Pages of no agency are not looked at.
  const { status, stderr } = buildSite(root, '--region', '11');
  expect(stderr).toBe('');
  expect(status).toBe(0);
  reports = listCollections(content).map(({ id, file }) => ({
    address: `/agencies/${id}/`,
    report: loadReport(file),
  }));
  expect(reports).toHaveLength(Object.keys(FILES).length);
  dist = join(root, 'dist');
  site = await openSite(dist);
}, 600_000);
afterAll(async () => {
  await site?.close();
  if (root) rmSync(join(root, '..'), { recursive: true });
});

const find = (agency: string) => {
  const found = reports.find(({ address }) => address.includes(agency));
  if (!found) throw new Error(`${agency} was not read`);
  return found;
};

const isIn = (page: Page, inner: string) =>
  page.evaluate((selector) => {
    const room = document.querySelector('[data-source-scroll]')?.getBoundingClientRect();
    const box = document.querySelector(selector)?.getBoundingClientRect();
    if (!room || !box) return false;
    return (
      box.left >= room.left - 1 &&
      box.right <= room.right + 1 &&
      box.top >= room.top &&
      box.bottom <= room.bottom
    );
  }, inner);

/** What a page says: its text, and its titles and labels. */
function listSayings(document: Document): string {
  for (const one of document.querySelectorAll('script, style')) one.remove();
  const said = [...document.querySelectorAll('[title], [aria-label]')].flatMap((one) => [
    one.getAttribute('title') ?? '',
    one.getAttribute('aria-label') ?? '',
  ]);
  return [document.body.textContent, ...said].join('\n');
}

/** Each document at one width, by turns; under `WHOLE` at both. */
const widthsOf = (agency: string) =>
  [390, 1280].filter(
    (_, turn) => process.env['WHOLE'] || Object.keys(FILES).indexOf(agency) % 2 === turn,
  );

describe.each(Object.entries(FILES))('%s', (agency, fixture) => {
  test.concurrent.for(widthsOf(agency))(
    'a number opens its spot in the document at %i px',
    async (width, { expect }) => {
      const { address, report } = find(agency);
      const isPdf = report.source.mediaType === 'application/pdf';
      await site.look(address, { width }, async (page, log) => {
        page.setDefaultTimeout(15_000);
        expect(await listViolations(page)).toEqual([]);
        for (const id of CELLS) {
          await page.locator(`td[id="${id}"] a`).press('Enter');
          const open = page.locator(`[data-source-panel] a.is-open[data-cells="${id}"]`);
          await open.waitFor({ state: 'attached' });
          expect((await open.textContent())?.trim()).toBe(report.cells[id]?.text);
          expect(await page.locator('[data-source-panel] tr.is-open').count()).toBe(1);
          const spot = isPdf ? '.source-frame' : '[data-source-panel] a.is-open';
          await page.locator(spot).waitFor();
          await expect.poll(() => isIn(page, spot)).toBe(true);
        }
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
        expect(log).toEqual({ console: [], foreign: [] });
      });
    },
  );

  test.concurrent('without script a number leads to its place in the document, and back', async () => {
    const { address, report } = find(agency);
    const [id] = CELLS;
    await site.look(address, { width: 390, script: false }, async (page) => {
      await page.locator(`td[id="${id}"] a`).click();
      expect(new URL(page.url()).pathname).toBe(`${address}source/`);
      const spot = page.locator('td:target');
      expect((await spot.textContent())?.trim()).toBe(report.cells[id]?.text);
      expect(await spot.locator('xpath=..').textContent()).toContain('行政许可');
      await spot.locator('a').click();
      expect(page.url().endsWith(`${address}#${id}`)).toBe(true);
    });
  });

  test('no place of the document lacks its number, and none of its scripts and styles is left', () => {
    const { address } = find(agency);
    for (const page of [address, `/en${address}`].flatMap((one) => [one, `${one}source/`])) {
      const { document } = new JSDOM(readFileSync(join(dist, page, 'index.html'))).window;
      expect(listSayings(document)).not.toMatch(/undefined|\bNaN\b|\[object/);
      const blocks = document.querySelector('.source-blocks');
      expect(blocks !== null).toBe(page.endsWith('/source/'));
      expect(blocks?.querySelectorAll('script, style, img, iframe, [style]') ?? []).toHaveLength(0);
    }
  });

  test.concurrent('the document can be had, and the page of what was read is quiet and still', async () => {
    const { address } = find(agency);
    await site.look(`${address}source/`, { width: 390 }, async (page, log) => {
      expect(await readShifts(page)).toEqual([]);
      expect(await listViolations(page)).toEqual([]);
      expect(log).toEqual({ console: [], foreign: [] });
      const href = await page.locator('a[download]').getAttribute('href');
      const response = await page.request.get(new URL(href ?? '', page.url()).href);
      expect(response.status()).toBe(200);
      const file = readFileSync(join('src/document/fixtures', fixture));
      expect(Buffer.compare(await response.body(), file)).toBe(0);
    });
  });
});

test('what draws a PDF comes only when a PDF is opened', async () => {
  const asked: string[] = [];
  await site.visit(find('110105-other').address, { width: 1280 }, async (page) => {
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.locator('td[id="licensing.decisions"] a').hover();
    expect(asked.filter((path) => /pdf|framePlace/.test(path))).toEqual([]);
    await page.locator('td[id="licensing.decisions"] a').press('Enter');
    const frame = page.locator('.source-frame');
    await frame.waitFor();
    // Its line stands around the cell: within a narrow one it would hide the digit.
    const [inner, outer] = await frame.evaluate((one) => [
      one.clientWidth,
      Math.round(one.getBoundingClientRect().width),
    ]);
    expect(inner).toBe(outer);
    expect(
      asked.filter((path) => /source\.pdf$|pdf\.worker|framePlace/.test(path)).length,
    ).toBeGreaterThan(2);
  });
});

test('where the page of a PDF can not be drawn, its row stands there as text', async () => {
  await site.visit(find('110105-other').address, { width: 1280 }, async (page) => {
    await page.route('**/source.pdf', (route) => route.abort());
    await page.locator('td[id="licensing.decisions"] a').press('Enter');
    await page.locator('[data-source-panel] tr.is-open a.is-open').waitFor();
    await expect.poll(() => isIn(page, '[data-source-panel] a.is-open')).toBe(true);
    expect(await page.locator('.source-frame').count()).toBe(0);
  });
});
