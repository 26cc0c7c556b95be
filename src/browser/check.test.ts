import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { zipParts } from '../testing/zipParts.ts';
import {
  type Chosen,
  choose,
  countRequests,
  expectSame,
  give,
  linksToJson,
  pickPromised,
  readLines,
  refusals,
  tellFile,
} from './checkPage.ts';
import { openSite, type Site } from './openSite.ts';
import { waitForFiles } from './waitForFiles.ts';
import { putOnScale } from './weigh.ts';

const REPORTS = 'content/reports';
const FIXTURES = 'src/document/fixtures';
const WIDE = { width: 1280 };

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.close());

/** Two files of each group, and how many KB may have come once the first is read. */
const GROUPS: readonly [string, number, string, readonly string[]][] = [
  [
    'text and pages',
    250,
    `${REPORTS}/370405-approval-services/2023.txt`,
    [
      `${FIXTURES}/pingtan-2023.html`,
      'src/extract/fixtures/merged-cells-html.md',
      `${REPORTS}/350128-experimental-zone/2020.csv`,
    ],
  ],
  ['Word', 700, `${FIXTURES}/libreoffice.docx`, [`${FIXTURES}/libreoffice.doc`]],
  ['PDF', 1500, `${REPORTS}/320813-government/2023.pdf`, [`${FIXTURES}/pdf/chromium-no-lines.pdf`]],
];

test.concurrent.each(GROUPS)(
  '%s: as the command line reads them, without a network once one was read, within %i KB',
  async (_, most, first, others) => {
    await site.visit('/check/', WIDE, async (page, log) => {
      const { weigh } = putOnScale(page);
      await page.reload();
      await waitForFiles(page);
      expect(await weigh()).toBeLessThan(80_000);
      const asked = countRequests(page);
      await choose(page, [first]);
      expect(await weigh()).toBeLessThan(most * 1000);
      expect(asked.filter((request) => !request.startsWith('GET '))).toEqual([]);
      await page.context().setOffline(true);
      await page.route(/^http/, (route) => route.abort());
      asked.length = 0;
      for (const file of [first, ...others]) await expectSame(page, file);
      expect(asked).toEqual([]);
      expect(log).toEqual({ console: [], foreign: [] });
    });
  },
);

test.concurrent('all parsers can be fetched before a file is chosen', async () => {
  await site.visit('/en/check/', WIDE, async (page) => {
    await page.getByText('See it for yourself').click();
    await page.locator('[data-check-load]').click();
    await page.getByText('you can disconnect now').waitFor();
    await page.route(/^http/, (route) => route.abort());
    const asked = countRequests(page);
    for (const [, , , others] of GROUPS) await expectSame(page, others.at(-1) ?? '');
    expect(asked).toEqual([]);
  });
});

const made = (name: string, bytes: Uint8Array | string): Chosen => ({
  name,
  mimeType: '',
  buffer: Buffer.from(bytes),
});

test.concurrent('several files have a link each, in order; those refused say why in one sentence', async () => {
  const text = `${REPORTS}/370402-government-office/2023.txt`;
  const word = `${FIXTURES}/libreoffice.docx`;
  const bomb = zipParts({ 'word/document.xml': ' '.repeat(40_000_000) });
  await site.look('/check/', WIDE, async (page) => {
    const input = page.locator('input[type=file]');
    expect([await input.count(), await input.getAttribute('multiple')]).toEqual([1, '']);
    await choose(page, [
      text,
      made('照片.heic', 'ftypheic'),
      made('bomb.docx', bomb),
      made('large.pdf', new Uint8Array(41_000_000)),
      made('notes.txt', '今天开会。'),
      word,
    ]);
    const lines = await readLines(page);
    expect(lines.map((line) => pickPromised(JSON.parse(line)))).toEqual([
      await tellFile(text),
      await tellFile(word),
    ]);
    expect(
      await linksToJson(page).evaluateAll((all) => all.map((one) => one.getAttribute('download'))),
    ).toEqual(['2023.json', 'libreoffice.json']);
    const told = await refusals(page);
    expect(told).toHaveLength(4);
    for (const [at, words] of [
      /照片或图片.*Word/,
      /解压后过大/,
      /超过 40 MB/,
      /不是年度报告/,
    ].entries()) {
      expect(told[at]).toMatch(words);
    }
    // The next choice takes the place of this one.
    await choose(page, [word]);
    expect(await linksToJson(page).count()).toBe(1);
  });
});

test.concurrent('a table that is pasted is read by its cells', async () => {
  const whole = readFileSync(`${FIXTURES}/libreoffice.html`, 'utf8');
  const html = whole.match(/<table[\s\S]*?<\/table>/gi)?.join('') ?? '';
  await site.look('/check/', WIDE, async (page) => {
    await page.getByText('没有文件').click();
    await give(page, '[data-check-paste]', { html });
    const [line = ''] = await readLines(page);
    // Of tables alone nothing is missed around them.
    expect(await page.locator('#check-reading').count()).toBe(0);
    expect(pickPromised(JSON.parse(line)).cells).toEqual(
      (await tellFile(`${FIXTURES}/libreoffice.html`)).cells,
    );
  });
});
