import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { TALLEST } from '../components/share/frameSize.ts';
import { SETTINGS } from '../site/settings.ts';
import { listViolations } from './axe.ts';
import {
  attribute,
  frameOf,
  kindOfPage,
  listFigures,
  listPages,
  listSample,
  readPage,
  textOf,
} from './builtPages.ts';
import { openSite, readShifts, type Site, saveFile } from './openSite.ts';

const REPORT = '/agencies/370400-approval-services/2024/';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.close());

/** Keeps what is copied in the page, where a test may read it. */
const listen = (page: Page) =>
  page.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: {
        writeText: async (text: string) => Object.assign(window, { copied: text }),
      },
    });
  });
const copied = (page: Page) =>
  page.evaluate(() => (window as unknown as { copied?: string }).copied);
/** Neither the new way nor the old one, as in some browsers within apps. */
const forbid = (page: Page) =>
  page.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
    document.execCommand = () => false;
  });

test('the link of a figure is copied and announced; the selection in the address is kept', async () => {
  await site.look(`${REPORT}?a=1`, { width: 1280 }, async (page, log) => {
    await listen(page);
    const button = page.locator('#outcomes .figure-files .copy-button');
    await button.click();
    await expect.poll(() => copied(page)).toBe(new URL('?a=1#outcomes', page.url()).href);
    await expect
      .poll(() => page.locator('[data-copy-status]').textContent())
      .toBe(await button.textContent());
    expect(await readShifts(page)).toEqual([]);
    expect(log).toEqual({ console: [], foreign: [] });
  });
});

test('the link of a failure is copied', async () => {
  await site.look('/en/quality/370400-approval-services/2024/', { width: 390 }, async (page) => {
    await listen(page);
    const failure = page.locator('article:has(> h3 .copy-button)').first();
    await failure.locator('.copy-button').click();
    expect(new URL((await copied(page)) ?? '').hash).toBe(`#${await failure.getAttribute('id')}`);
  });
});

test('a citation is copied with the day of today', async () => {
  await site.look(REPORT, { width: 390 }, async (page) => {
    await listen(page);
    const share = page.locator('article > .share');
    await share.locator('summary').click();
    await share.locator('.copy-button').first().click();
    const today = await page.evaluate(() => {
      const now = new Date();
      return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
    });
    expect(await copied(page)).toContain(`[${today}]`);
    const shown = await share.locator('dd').first().textContent();
    expect(shown?.replace(/\[[^\]]+\](?=\. http)/, `[${today}]`).trim()).toBe(await copied(page));
  });
});

test('where copying is not allowed, the text stands selected and that is said', async () => {
  await site.look(REPORT, { width: 390 }, async (page) => {
    await forbid(page);
    await page.locator('article > header .copy-button').click();
    const field = page.locator('.copy-by-hand');
    const chosen = await field.evaluate((one: HTMLTextAreaElement) => [
      one.value.slice(one.selectionStart, one.selectionEnd),
      document.activeElement === one,
    ]);
    expect(chosen).toEqual([page.url(), true]);
    await expect.poll(() => page.locator('[data-copy-status]').textContent()).not.toBe('');
  });
});

test('without script there is no button, and everything can be read', async () => {
  await site.look(REPORT, { width: 1280, script: false }, async (page) => {
    expect(await page.locator('.copy-button:visible').count()).toBe(0);
    await page.locator('#requests > .share > summary').click();
    await expect.poll(() => page.locator('#requests > .share code').first().isVisible()).toBe(true);
  });
});

const pageOf = (figure: string) => figure.replace(/[^/]+$/, '');

/** How tall each frame is said to be, where a page gives its code. */
const saidHeights = () =>
  new Map(
    listPages().flatMap((page) =>
      readPage(page)
        .filter(({ tagName }) => tagName === 'code')
        .flatMap((code) => {
          const [, src, height] = /<iframe src="([^"]+)".* height="(\d+)"/.exec(textOf(code)) ?? [];
          const { pathname, search } = new URL(src ?? '', 'http://site.invalid');
          return src ? [[`${pathname}${search}`, Number(height)] as const] : [];
        }),
    ),
  );

/** What a figure is of: dots, bars, lines or a table. */
const figureKind = (figure: string) => {
  const page = pageOf(figure);
  const own = readPage(page).find((one) => attribute(one, 'id') === figure.slice(page.length));
  return own ? attribute(own, 'data-kind') : null;
};

/** One of each kind on each kind of page; in English, which the same program draws, one of each kind of page. */
const [chinese = [], english = []] = [false, true].map((isEnglish) =>
  listFigures().filter((figure) => figure.startsWith('/en/') === isEnglish),
);
const FRAMES = [
  ...listSample(chinese, (one) => `${kindOfPage(pageOf(one))} ${figureKind(one)}`),
  ...listSample(english, (one) => kindOfPage(pageOf(one))),
];
const HEIGHTS = saidHeights();

test.concurrent.for(FRAMES.map(frameOf))(
  '%s: fits every width, is quiet, and on a phone as tall as it is said to be, or the tallest that a frame gets',
  async (frame, { expect }) => {
    await site.look(frame, { width: 350 }, async (page, log) => {
      await page.locator('main .from').waitFor();
      const own = await page.locator('body').boundingBox();
      expect(own).not.toBeNull();
      expect(Math.min(own?.height ?? 0, TALLEST)).toBeLessThanOrEqual(HEIGHTS.get(frame) ?? 0);
      for (const width of [1280, 720, 340]) {
        await page.setViewportSize({ width, height: 900 });
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(overflow, `${width} px`).toBe(0);
        expect(await page.locator('main :is(svg[role="img"], table):visible').count()).toBe(1);
      }
      expect(log).toEqual({ console: [], foreign: [] });
    });
  },
);

test.concurrent.each([
  '/agencies/350128-experimental-zone/licensing',
  `${REPORT}requests`,
  '/en/compare/outcomes/outcomes',
])('axe finds nothing in the frame of %s, light or dark', async (figure) => {
  await site.look(frameOf(figure), { width: 720 }, async (page) => {
    await page.locator('main .from').waitFor();
    expect(await listViolations(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await listViolations(page, ['color-contrast']), 'dark').toEqual([]);
  });
});

test('a frame on another page shows the figure', async () => {
  await site.look('/agencies/350128-experimental-zone/', { width: 390 }, async (page, log) => {
    const html = await page.locator('#licensing .share code', { hasText: '<iframe' }).textContent();
    const { origin } = new URL(page.url());
    // What is copied names the host that the page is read at, where the build knows none.
    if (SETTINGS.site === null) expect(html).toContain(`src="${origin}/`);
    // A page of another site has no policy of ours.
    await page.goto(`${origin}/robots.txt`);
    await page.setContent((html ?? '').replace(/https?:\/\/[^/]+/, origin));
    const frame = page.frameLocator('iframe');
    await frame.locator('.chart-narrow svg').waitFor();
    const cut = await frame
      .locator('html')
      .evaluate((one) => one.scrollHeight - window.innerHeight);
    expect(cut).toBeLessThanOrEqual(0);
    expect(log.foreign).toEqual([]);
  });
});

test('a frame has the notes', async () => {
  await site.look(frameOf('/compare/licensing/licensing'), { width: 350 }, async (page) => {
    expect(await page.locator('.figure-notes').innerText()).toContain('口径不同');
  });
});

test('the address of a frame may set its theme, whatever the reader has', async () => {
  const frame = frameOf('/compare/licensing/licensing');
  const paperOf = (page: Page) =>
    page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const papers: Record<string, string> = {};
  for (const theme of ['light', 'dark'] as const) {
    for (const mark of ['', '#light', '#dark']) {
      await site.look(`${frame}${mark}`, { width: 350, theme, script: false }, async (page) => {
        papers[`${theme}${mark}`] = await paperOf(page);
      });
    }
  }
  const { light, dark } = papers;
  expect(light).not.toBe(dark);
  expect(papers).toEqual({
    light,
    'light#light': light,
    'light#dark': dark,
    dark,
    'dark#light': light,
    'dark#dark': dark,
  });
});

test('a downloaded file is named for its page, its figure and its data', async () => {
  await site.look('/en/compare/licensing/', { width: 1280 }, async (page) => {
    const names = await page
      .locator('#licensing .figure-files a[download]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('download')));
    const name = 'compare-licensing-licensing-\\d{4}-[\\da-f]{8}';
    expect(names.join(' ')).toMatch(new RegExp(`^${name}\\.csv ${name}\\.json ${name}-en\\.svg$`));
  });
});

test('without script a frame says where its figure stands', async () => {
  const frame = frameOf('/compare/licensing/licensing');
  await site.look(frame, { width: 350, script: false }, async (page) => {
    expect(await page.locator('main a').getAttribute('href')).toBe('/');
  });
});

test.each([
  '/etc/passwd',
  '//site.invalid/compare/licensing/licensing',
  '/../x/y',
  '/agencies/none',
])('a frame shows no figure of the name %s', async (name) => {
  await site.look(`/embed/?figure=${name}`, { width: 350 }, async (page) => {
    await expect.poll(() => page.locator('main').textContent()).toBe('没有找到这张图。');
  });
});

/** What a picture says, without the spaces between its lines. */
const saidIn = (svg: string) => svg.replace(/<style>.*?<\/style>|<[^>]+>|\s/gs, '');

test('the picture of a table is made in the browser, and says what it is and where it is from', async () => {
  await site.look(`/en${REPORT}`, { width: 390 }, async (page, log) => {
    const files = page.locator('#disputes .figure-files');
    const svg = await saveFile(page, files.locator('[data-picture="svg"]'));
    expect(svg.name).toMatch(/^agencies-370400-approval-services-2024-disputes-2024-.*-en\.svg$/);
    expect(saidIn(svg.text)).toContain(`${new URL(page.url()).pathname}#disputes`);
    expect(saidIn(svg.text)).toMatch(/2024-[\da-f]{8}/);
    const png = await saveFile(page, files.locator('[data-picture="png"]'));
    expect(png.name).toMatch(/-en\.png$/);
    expect(await readShifts(page)).toEqual([]);
    expect(log).toEqual({ console: [], foreign: [] });
  });
});

test('the picture of a chart that the browser makes is the one at its address', async () => {
  await site.look('/compare/licensing/?year=2023', { width: 1280 }, async (page) => {
    await page.locator('#licensing .body-chosen tr').first().waitFor();
    const shown = page.locator('#licensing .files-chosen button', { hasText: 'SVG' });
    const { name, text } = await saveFile(page, shown);
    expect(name).toBe('licensing-year-2023.svg');
    expect(saidIn(text)).toContain('/compare/licensing/?year=2023#licensing');
    expect(text).not.toMatch(/data-row|var\(|NaN|undefined/);
  });
});

test('where an app saves no files, the picture is shown to be kept', async () => {
  const userAgent = 'Mozilla/5.0 (Linux; Android 14) Chrome/130.0 Mobile MicroMessenger/8.0.50';
  await site.visit(REPORT, { width: 390 }, async (page) => {
    await page.addInitScript((agent) => {
      Object.defineProperty(navigator, 'userAgent', { value: agent });
    }, userAgent);
    await page.reload();
    await page.locator('#outcomes [data-picture="png"].is-ready').click();
    const image = page.locator('dialog.picture-dialog img');
    await image.waitFor();
    expect(await image.getAttribute('src')).toMatch(/^data:image\/png/);
    await page.locator('dialog.picture-dialog button').click();
    await expect.poll(() => image.count()).toBe(0);
  });
});
