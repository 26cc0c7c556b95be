import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listCollections, loadReport } from '../corpus/collectionFiles.ts';
import { isTranscription } from '../report/basis.ts';
import type { Report } from '../report/report.ts';
import { isCellId } from '../statute/forms.ts';
import { attribute, listSample, openPage, readPage } from './builtPages.ts';
import { openSite, type Site } from './openSite.ts';

const reports = listCollections('content').map(({ id, file }) => ({
  address: `/agencies/${id}/`,
  report: loadReport(file),
}));
/** The width of a sheet within its margins. */
const A4 = 703;
const profiles = [...new Set(reports.map(({ address }) => address.replace(/\d{4}\/$/, '')))];

/** A report of each format and form. */
const sampled = listSample(
  reports,
  ({ report }) => `${report.source.mediaType} ${report.form} ${report.basis}`,
);

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.close());

/** The six figures by the words of the contract, without the code that the page uses. */
function figuresOf({ cells }: Report): Record<string, number | null> {
  const values = new Map(Object.entries(cells).map(([id, cell]) => [id, cell.value]));
  const add = (...ids: string[]) =>
    ids.reduce<number | null>((sum, id) => {
      const value = values.get(id) ?? null;
      return sum === null || value === null ? null : sum + value;
    }, 0);
  // （六） is one row or three.
  const otherwise = cells['requests.otherwise@total'] ? /otherwise@/ : /otherwise\./;
  const outcomes = Object.keys(cells).filter(
    (id) =>
      (/^requests\.(granted|partiallyGranted|denied|unable|notProcessed)/.test(id) ||
        otherwise.test(id)) &&
      id.endsWith('@total'),
  );
  const blocks = ['reconsideration', 'litigation.direct', 'litigation.afterReconsideration'];
  const addUp = blocks.every((block) => {
    const parts = ['upheld', 'corrected', 'otherOutcome', 'pending'];
    const sum = add(...parts.map((part) => `${block}.${part}`));
    const total = add(`${block}.total`);
    return sum === null || total === null || sum === total;
  });
  const [k, n] = [
    add('requests.granted@total', 'requests.partiallyGranted@total'),
    add('requests.handled@total'),
  ];
  const hasRate = k !== null && n !== null && n >= 10 && add(...outcomes) === n;
  return {
    licensing: add('licensing.decisions'),
    received: add('requests.received@total'),
    handled: n,
    rate: hasRate ? Math.round((k / n) * 10_000) / 100 : null,
    carriedOut: add('requests.carriedOut@total'),
    disputes: addUp ? add(...blocks.map((block) => `${block}.total`)) : null,
  };
}

test.each(sampled)(
  '$address: the six figures are those of the data, and lead to their cells',
  ({ address, report }) => {
    for (const lang of ['', '/en']) {
      const page = openPage(`${lang}${address}`);
      const shown: Record<string, number | null> = {};
      for (const figure of page.querySelectorAll('[data-head]')) {
        const value = figure.querySelector('.now data')?.getAttribute('value');
        shown[figure.getAttribute('data-head') ?? ''] = value ? Number(value) : null;
        const cell = figure.querySelector('.now a')?.getAttribute('href')?.slice(1);
        expect(page.querySelectorAll(`td[id="${cell}"]`)).toHaveLength(1);
      }
      expect(shown).toEqual(figuresOf(report));
    }
  },
);

test('no percentage stands beside a number under ten, and a break has its mark', () => {
  for (const { address } of reports) {
    const page = readPage(address);
    const marks = page.filter((one) => attribute(one, 'class') === 'break').length;
    const year = Number(address.match(/\d{4}(?=\/$)/)?.[0]);
    if (address.includes('350128')) expect(marks > 0, address).toBe([2021, 2024].includes(year));
  }
});

/** The right edges of tables that their box cuts off. */
const cutTables = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('table.statutory')].flatMap((table) => {
      const box = table.parentElement;
      return box && box.scrollWidth > box.clientWidth
        ? [`${table.className} ${box.scrollWidth}`]
        : [];
    }),
  );

describe.each(listSample([false, true], () => 'phone'))('on a phone, script: %s', (script) => {
  test.concurrent.for(sampled)(
    '$address: tables show every cell without scrolling sideways',
    async ({ address, report }, { expect }) => {
      await site.look(address, { width: 390, script }, async (page) => {
        expect(await cutTables(page)).toEqual([]);
        const unseen = await page.evaluate(
          () =>
            [...document.querySelectorAll('table.statutory td[id]')].filter((cell) => {
              const { width, height, right } = cell.getBoundingClientRect();
              return width < 20 || height < 20 || right > innerWidth;
            }).length,
        );
        expect(unseen).toBe(0);
        expect(await page.locator('table.statutory td[id]').count()).toBe(
          Object.keys(report.cells).length,
        );
      });
    },
  );
});

test('the keyboard comes to every number of a table on a phone, in sight', async () => {
  const { address } = reports.find(({ report }) => report.sections.length > 0) ?? { address: '' };
  await site.look(address, { width: 390 }, async (page) => {
    const links = page.locator('#requests td a');
    const count = await links.count();
    await links.first().focus();
    for (let index = 1; index < Math.min(count, 21); index += 1) await page.keyboard.press('Tab');
    const at = await page.evaluate(() => {
      const box = document.activeElement?.getBoundingClientRect();
      const outline = getComputedStyle(document.activeElement ?? document.body).outlineStyle;
      return {
        inside: document.activeElement?.closest('#requests') !== null,
        right: box?.right ?? 0,
        top: box?.top ?? -1,
        outline,
      };
    });
    expect(at.inside).toBe(true);
    expect(at.outline).not.toBe('none');
    expect(at.right).toBeLessThanOrEqual(390);
    expect(at.top).toBeGreaterThanOrEqual(0);
  });
});

/** Looks at a page on paper, as a reader of dark pages prints it. */
async function readPrint(page: Page) {
  await page.setViewportSize({ width: A4, height: 900 });
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  return page.evaluate(() => ({
    colours: [
      getComputedStyle(document.body).backgroundColor,
      getComputedStyle(document.body).color,
    ],
    navs: [...document.querySelectorAll('header nav, .contents')].filter(
      (nav) => nav.getBoundingClientRect().height > 0,
    ).length,
    cut: [...document.querySelectorAll('table')].filter(
      (table) => table.getBoundingClientRect().right > innerWidth,
    ).length,
  }));
}
const FITS = { colours: ['rgb(255, 255, 255)', 'rgb(0, 0, 0)'], navs: 0, cut: 0 };

test.concurrent.for(sampled)(
  '$address: who, when and what stand in one screen; it fits on paper, black on white',
  async ({ address }, { expect }) => {
    await site.look(address, { width: 1280 }, async (page) => {
      const bottom = await page
        .locator('.key-figures dl')
        .evaluate((list) => list.getBoundingClientRect().bottom);
      expect(bottom).toBeLessThan(800);
      expect(await readPrint(page)).toEqual(FITS);
    });
  },
);

test.concurrent.for([
  ...listSample(profiles, () => 'profile'),
  '/compare/licensing/',
  '/compare/outcomes/',
  '/quality/',
])('%s: fits on paper, black on white', async (address, { expect }) => {
  await site.look(address, { width: 1280 }, async (page) => {
    expect(await readPrint(page)).toEqual(FITS);
  });
});

test('the contents stay in sight on a desk, and hide nothing that they lead to', async () => {
  const [{ address } = { address: '' }] = reports;
  await site.look(address, { width: 1280, script: false }, async (page) => {
    const links = await page.locator('.contents a').all();
    expect(links.length).toBeGreaterThan(7);
    for (const link of links) {
      const target = (await link.getAttribute('href')) ?? '';
      await link.click();
      await expect
        .poll(() =>
          page.locator(target).evaluate((section) => {
            const nav = document.querySelector('.contents')?.getBoundingClientRect();
            return section.getBoundingClientRect().top >= (nav?.top === 0 ? nav.bottom : 0) - 1;
          }),
        )
        .toBe(true);
    }
    await expect
      .poll(() => page.locator('.contents').evaluate((nav) => nav.getBoundingClientRect().top))
      .toBe(0);
  });
});

test.each(
  listSample(
    reports.filter(({ report }) => isTranscription(report)),
    ({ report }) => report.form,
  ),
)('$address: a transcription is never called the original', ({ address, report }) => {
  const head = { '': '本站转录（非原文）', '/en': 'This site’s transcription, not the original' };
  for (const [lang, heading] of Object.entries(head)) {
    const source = openPage(`${lang}${address}source/`);
    expect([...source.querySelectorAll('header')].at(-1)?.textContent).toContain(heading);
    expect(source.querySelector('main')?.textContent).not.toMatch(/逐行照录|as it stands/);
    expect(source.querySelectorAll(`a[href="${report.source.url}"]`)).toHaveLength(1);
    // Each line says which place on the form it is.
    const lines = [...source.querySelectorAll('tr[id^="L"]')].filter((line) =>
      line.querySelector('a[data-cells]'),
    );
    expect(lines.length).toBeGreaterThan(100);
    expect(lines.filter((line) => !line.querySelector('th.label')?.textContent)).toEqual([]);
    const link = openPage(`${lang}${address}`).querySelector('article > header a[href="source/"]');
    expect(link?.textContent).toMatch(/非原文|not the original/);
    const checks = openPage(`${lang}/quality${address.replace('/agencies', '')}`);
    const terms = [...checks.querySelectorAll('main article dt')];
    expect(terms.map(({ textContent }) => textContent)).not.toContain('原文如此');
  }
});

/** How many rows of a report have several readings. */
const countDamaged = ({ issues }: Report) =>
  issues.filter(({ readings }) => readings && readings.length > 1).length;

test.each(listSample(reports, ({ report }) => `${countDamaged(report)}`))(
  '$address: a damaged row shows each of its readings whole',
  ({ address, report }) => {
    const rows = report.issues.filter(({ readings }) => readings && readings.length > 1);
    const shown = [...openPage(address).querySelectorAll('.readings table')].map((table) =>
      [...table.querySelectorAll('tbody tr')].map((row) =>
        [...row.querySelectorAll('td')].map(({ textContent }) => textContent),
      ),
    );
    expect(shown).toEqual(
      rows.map(({ readings = [] }) =>
        readings.map((reading) => reading.map((value) => (value === null ? '空' : `${value}`))),
      ),
    );
  },
);

test('beneath the outcomes stand their reasons, which add up to them', () => {
  let compared = 0;
  for (const { address, report } of reports) {
    for (const line of openPage(address).querySelectorAll('.reasons li')) {
      const printed = line.querySelector('strong')?.textContent?.match(/[\d,]+$/)?.[0];
      if (printed === undefined) continue;
      let sum = 0;
      for (const link of line.querySelectorAll('a')) {
        const cell = link.getAttribute('href')?.slice(1) ?? '';
        sum += isCellId(cell) ? (report.cells[cell]?.value ?? 0) : 0;
      }
      expect(sum, address).toBe(Number(printed.replaceAll(',', '')));
      compared += 1;
    }
  }
  expect(compared).toBeGreaterThan(0);
});

test('paper says where it was printed from, and of which data', async () => {
  const [{ address } = { address: '' }] = reports;
  await site.look(address, { width: A4 }, async (page) => {
    const foot = page.getByText(/^印自 .*数据编号 \d{4}-[0-9a-f]{8}/);
    expect(await foot.isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    expect(await foot.isVisible()).toBe(true);
    expect(await foot.textContent()).toContain(address);
    await page.emulateMedia({ media: 'screen' });
  });
});

test('what is nowhere in sight takes no focus on a phone', async () => {
  const { address } = reports.find(({ report }) => report.sections.length > 0) ?? { address: '' };
  await site.look(address, { width: 390, script: false }, async (page) => {
    const unseen = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('main :is(a[href], button)')]
        .filter((one) => !one.closest('[hidden], details:not([open]), [popover]'))
        .filter((one) => getComputedStyle(one).visibility !== 'hidden')
        .filter((one) => {
          const { width, height } = one.getBoundingClientRect();
          const box = one.closest('th')?.getBoundingClientRect();
          return width < 2 || height < 2 || (box && box.width < 2);
        })
        .map(({ textContent }) => textContent),
    );
    expect(unseen).toEqual([]);
  });
});
