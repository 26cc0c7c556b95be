import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FigureFile } from '../share/figureFile.ts';
import { SETTINGS } from '../site/settings.ts';
import {
  attribute,
  DIST,
  listKinds,
  listPages,
  listSample,
  readPage,
  textOf,
} from './builtPages.ts';
import { openSite, type Site, saveFile } from './openSite.ts';

const REPORT = '/agencies/370400-approval-services/2024/';
const read = (path: string) => readFileSync(join(DIST, path), 'utf8');

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.close());

describe.runIf(SETTINGS.site === null)('a build that was not told where the site stands', () => {
  test('makes up no host, in no page and no file', () => {
    const texts = globSync('**/*.{html,csv,json,jsonl,xml,svg,txt}', { cwd: DIST });
    expect(texts.length).toBeGreaterThan(500);
    const made = /gongkai-youshu\.(?!zip)|\/\/localhost|127\.0\.0\.1|undefined\/|(?<![\w.-])null\//;
    expect(texts.filter((file) => made.test(read(file)))).toEqual([]);
    const archive = unzipSync(readFileSync(join(DIST, 'data/gongkai-youshu.zip')));
    const names = Object.entries(archive).filter(([, bytes]) => made.test(strFromU8(bytes)));
    expect(names.map(([name]) => name)).toEqual([]);
  });

  test('has no file that demands absolute addresses, and names none', () => {
    expect(globSync('**/{sitemap*.xml,*.oembed.json}', { cwd: DIST })).toEqual([]);
    expect(read('robots.txt')).toBe('User-agent: *\nAllow: /\n');
    const named = listPages().flatMap((page) =>
      readPage(page).filter((one) =>
        ['canonical', 'application/json+oembed'].includes(
          attribute(one, 'rel') ?? attribute(one, 'type') ?? '',
        ),
      ),
    );
    expect(named).toEqual([]);
  });

  test('gives the sources of rows from the root of the site', () => {
    const [, row = ''] = read(`${REPORT}outcomes.csv`).split('\r\n');
    expect(row).toMatch(new RegExp(`,${REPORT}#requests\\.granted@total,`));
    const { base, rows }: FigureFile = JSON.parse(read('/compare/licensing/licensing.json'));
    expect(base).toBe('/agencies/');
    for (const { source = '' } of rows)
      expect(existsSync(join(DIST, new URL(source, `x://x${base}`).pathname)), source).toBe(true);
  });

  test('gives feeds ids that stay, and links from the root', () => {
    const feed = read('feed.xml');
    expect(feed.match(/<id>urn:uuid:[\da-f-]{36}<\/id>/g)?.length).toBe(
      feed.match(/<id>/g)?.length,
    );
    expect(feed).toContain('<link rel="self" type="application/atom+xml" href="/feed.xml"/>');
  });

  /** The same script does it in both languages. */
  const kinds = listSample(listKinds(listPages()), (page) => page.replace(/^\/en\//, '/'));

  test.concurrent.each(kinds)(
    '%s: what is taken away names the host it is read at',
    async (address) => {
      await site.look(address, { width: 1280 }, async (page) => {
        const { origin } = new URL(page.url());
        const given = await page
          .locator('[data-address], .share dd, [data-snippet]')
          .evaluateAll((places) => places.map((place) => place.textContent ?? ''));
        const lost = given.filter((text) => /(?:^|[\s"'])\/(?:[a-z]|$)/.test(text.trim()));
        expect(lost).toEqual([]);
        const marked = await page.locator('[data-address]').allTextContents();
        expect(marked.filter((text) => !text.startsWith(`${origin}/`))).toEqual([]);
      });
    },
  );

  test('without script these addresses stand from the root', () => {
    const marked = readPage(REPORT).filter((one) => attribute(one, 'data-address') !== null);
    expect(marked.length).toBeGreaterThan(10);
    for (const one of marked) expect(textOf(one)).toMatch(/^\//);
  });
});

test('the rows that a reader chose are saved and cited with the host that the page is read at', async () => {
  const chosen = '?year=2023&agency=370405-approval-services';
  await site.look(`/en/compare/licensing/${chosen}`, { width: 1280 }, async (page) => {
    page.setDefaultTimeout(10_000);
    await page.locator('#licensing .body-chosen tr').first().waitFor();
    const { origin } = new URL(page.url());
    // A number leads to its cell on this site.
    const link = page.locator('#licensing .body-chosen a.figure-value').first();
    expect(await link.getAttribute('href')).toBe(
      '/en/agencies/370405-approval-services/2023/#licensing.decisions',
    );
    const { text } = await saveFile(page, page.locator('#licensing .files-chosen button').first());
    expect(text).toContain(
      `,${origin}/agencies/370405-approval-services/2023/#licensing.decisions,`,
    );
    const citation = page.locator('#licensing [data-citation="gbt"]');
    const whole = /\[DS\/OL\]\. Data ID \d{4}-[\da-f]{8}\. \(\d{4}-\d\d-\d\d\)\[/;
    await expect
      .poll(() => citation.textContent())
      .toContain(`${origin}/en/compare/licensing/${chosen}`);
    expect(await citation.textContent()).toMatch(/\(selected: 2023, .*reports: 1\)/);
    expect(await citation.textContent()).toMatch(whole);
    await page.locator('[data-reset]').click();
    await expect.poll(() => citation.textContent()).not.toContain('selected');
    expect(await citation.textContent()).toMatch(whole);
  });
});

test('a chosen trend is cited by what is chosen', async () => {
  const chosen = '?agency=350128-experimental-zone';
  await site.look(`/trends/${chosen}`, { width: 1280 }, async (page) => {
    page.setDefaultTimeout(10_000);
    const share = page.locator('.trends-chosen .share').first();
    await share.locator('summary').click();
    const line = share.locator('.share-line').first();
    await expect
      .poll(() => line.textContent())
      .toContain('（所选：平潭综合实验区、7 份报告）[DS/OL]');
    expect(await share.locator('.share-line').count()).toBe(3);
  });
});

test('every page says at its foot who runs the site, or what to do instead', () => {
  for (const page of listPages()) {
    const foot = readPage(page).filter((one) => /\boperator\b/.test(attribute(one, 'class') ?? ''));
    expect(
      foot.map((one) => textOf(one).trim().length > 10),
      page,
    ).toEqual([true]);
  }
});

test('no state of the data is worded as if it were of a year', () => {
  const worded = /(?:版本|version)[^\d<]{0,3}\d{4}-[\da-f]{8}/i;
  const said = globSync('**/*.{html,svg}', { cwd: DIST }).filter((file) => worded.test(read(file)));
  expect(said).toEqual([]);
});
