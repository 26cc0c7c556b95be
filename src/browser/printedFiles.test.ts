import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fillForm } from '../testing/fillForm.ts';
import { printForm } from '../testing/printed.ts';
import { PAGE_LAYOUTS, printPage } from '../testing/printPage.ts';
import { Random } from '../testing/random.ts';
import { readFile } from '../testing/readFile.ts';
import { addScores, scoreReport } from '../testing/score.ts';
import { launchBrowser } from './launchBrowser.ts';

/** `npm run test:deep` sets how many reports are printed in each layout. */
const RUNS = Math.max(5, Math.ceil(Number(process.env['RUNS'] ?? 0) / 60));

const RULES =
  'table { border-collapse: collapse; width: 100% } td { padding: 2px; text-align: center';
/** Ways in which a browser prints a page: its lines, its paper, and what it sets at the edges of pages. */
const PRINTS = {
  'with lines, A4': { css: `${RULES}; border: 1px solid }`, print: { format: 'A4' } },
  'with lines, landscape': {
    css: `${RULES}; border: 1px solid }`,
    print: { format: 'A4', landscape: true },
  },
  'without lines, A4': {
    css: `${RULES} } table, td { border: none !important }`,
    print: { format: 'A4' },
  },
  'rows that pages cut, numbered pages': {
    css: `${RULES}; border: 0.5pt solid; font-size: 18px; height: 44px } tr { break-inside: auto }`,
    print: {
      format: 'A4',
      displayHeaderFooter: true,
      headerTemplate: '<span class="title" style="font-size:8px"></span>',
      footerTemplate: '<span class="pageNumber" style="font-size:8px;margin:auto"></span>',
      margin: { top: '60px', bottom: '60px', left: '40px', right: '40px' },
    },
  },
} as const;

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage({ javaScriptEnabled: false });
});
afterAll(() => browser.close());

test.each(Object.entries(PRINTS))(
  'made-up reports that a browser prints %s',
  async (name, { css, print }) => {
    const scores = [];
    for (let seed = 0; seed < RUNS; seed += 1) {
      const random = new Random(seed);
      const { sheet, truth } = printForm(fillForm(random));
      // What a page hides or sets beside the report is printed as well, but for one layout.
      const layout = PAGE_LAYOUTS[seed % 3] ?? 'plain';
      await page.setContent(`${printPage(sheet, layout, random)}<style>${css}</style>`);
      const bytes = new Uint8Array(await page.pdf(print));
      scores.push(scoreReport(await readFile(bytes, 'printed.pdf'), truth));
    }
    const { right, uncertain, wrong, wrongCells } = addScores(scores);
    console.log(`${name}: ${RUNS} reports, ${right} right, ${uncertain} uncertain, ${wrong} wrong`);
    expect(wrongCells).toEqual([]);
    expect(right).toBeGreaterThan(RUNS * 190);
    expect(uncertain / (right + uncertain)).toBeLessThan(0.01);
  },
  1_800_000,
);
