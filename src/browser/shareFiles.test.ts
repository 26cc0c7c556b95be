import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { SETTINGS } from '../site/settings.ts';
import { WIDEST, widthOf } from '../site/trimWords.ts';
import { attribute, DIST, listFrames, listPages, readPage } from './builtPages.ts';

const pages = listPages();
const frames = listFrames();
const SITED = SETTINGS.site !== null;
const { window } = new JSDOM('');
const parser = new window.DOMParser();

/** The figures of a page by the addresses of their files without suffix. */
const figures = pages.flatMap((page) =>
  readPage(page)
    .filter((one) => one.tagName === 'section' && /\bfigure\b/.test(attribute(one, 'class') ?? ''))
    .map((one) => `${page}${attribute(one, 'id')}`),
);
const read = (path: string) => readFileSync(join(DIST, path));
const sizeOf = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)];
const meta = (page: string, key: string) =>
  readPage(page)
    .filter(({ tagName }) => tagName === 'meta')
    .filter((one) => (attribute(one, 'property') ?? attribute(one, 'name')) === key)
    .map((one) => attribute(one, 'content'));
const pathOf = (address: string) => decodeURI(new URL(address, 'http://site.invalid').pathname);

test('every figure of every page has a frame, and nothing else has', () => {
  expect(figures.map((figure) => `${figure}/embed/`).sort()).toEqual(frames);
});

describe.each(figures)('%s', (figure) => {
  const page = figure.replace(/[^/]+$/, '');
  const anchor = `${page}#${figure.slice(page.length)}`;

  test('its SVG parses, stands alone and says what it is and where it is from', () => {
    const document = parser.parseFromString(read(`${figure}.svg`).toString(), 'image/svg+xml');
    const svg = document.documentElement;
    expect(svg.localName).toBe('svg');
    const said = [...svg.querySelectorAll('text')].map((one) => one.textContent).join('');
    const flat = said.replace(/\s/g, '');
    const title = svg.querySelector('title')?.textContent ?? '';
    expect(title).not.toBe('');
    expect(flat).toContain(title.replace(/\s/g, ''));
    expect(flat).toContain(anchor);
    expect(flat).toMatch(/20\d\d-[0-9a-f]{8}/);
    expect(svg.outerHTML).not.toMatch(/var\(|href=|NaN|undefined|:is\(/);
  });

  test('its PNG has twice the size of the SVG', () => {
    const png = read(`${figure}.png`);
    const [, width, height] =
      /width="(\d+)" height="(\d+)"/.exec(read(`${figure}.svg`).toString()) ?? [];
    expect(sizeOf(png)).toEqual([Number(width) * 2, Number(height) * 2]);
  });

  test.runIf(SITED)('its oEmbed description is whole and leads to its frame and its PNG', () => {
    const oembed = JSON.parse(read(`${figure}.oembed.json`).toString());
    expect(oembed).toMatchObject({ version: '1.0', type: 'rich', title: expect.any(String) });
    expect(new URL(oembed.provider_url).href).toBe(oembed.provider_url);
    for (const size of ['width', 'height', 'thumbnail_width', 'thumbnail_height']) {
      expect(Number.isInteger(oembed[size]) && oembed[size] > 0, size).toBe(true);
    }
    expect(pathOf(oembed.thumbnail_url)).toBe(`${figure}.png`);
    expect(sizeOf(read(pathOf(oembed.thumbnail_url)))).toEqual([
      oembed.thumbnail_width,
      oembed.thumbnail_height,
    ]);
    const src = /src="([^"]+)"/.exec(oembed.html)?.[1] ?? '';
    expect(pathOf(src)).toBe(`${figure}/embed/`);
  });

  test('its frame is unlisted, has no script, and names the figure', () => {
    const frame = `${figure}/embed/`;
    const elements = readPage(frame);
    expect(meta(frame, 'robots')).toEqual(['noindex']);
    expect(
      elements.filter(({ tagName }) => ['script', 'header', 'footer'].includes(tagName)),
    ).toEqual([]);
    expect(elements.filter((one) => attribute(one, 'style') !== null)).toEqual([]);
    const hrefs = (rel: string) =>
      elements
        .filter((one) => one.tagName === 'link' && attribute(one, 'rel') === rel)
        .map((one) => new URL(attribute(one, 'href') ?? '', 'http://site.invalid'));
    // Both must be absolute: they stand only where the site's own address is known.
    expect(hrefs('canonical').map(({ pathname, hash }) => pathname + hash)).toEqual(
      SITED ? [anchor] : [],
    );
    expect(hrefs('alternate').map(({ pathname }) => pathname)).toEqual(
      SITED ? [`${figure}.oembed.json`] : [],
    );
    const links = elements.filter(({ tagName }) => tagName === 'a');
    const leads = links.map((one) => new URL(attribute(one, 'href') ?? '', 'http://site.invalid'));
    expect(leads.map(({ pathname, hash }) => pathname + hash)).toContain(anchor);
  });
});

test.each(pages)('%s: a shared link has a picture that says what it is', (page) => {
  const [picture] = meta(page, 'og:image');
  expect(picture).toMatch(SITED ? /^https?:/ : /^\//);
  expect(existsSync(join(DIST, pathOf(picture ?? '')))).toBe(true);
  expect(sizeOf(read(pathOf(picture ?? '')))).toEqual([1200, 630]);
  expect(meta(page, 'og:image:alt')[0]).toBeTruthy();
  expect(meta(page, 'twitter:card')).toEqual(['summary_large_image']);
});

test('titles and descriptions are of one page alone, and fit', () => {
  const titles = pages.map((page) => {
    const head = parser.parseFromString(
      read(page.endsWith('/') ? `${page}index.html` : page).toString(),
      'text/html',
    );
    return head.title;
  });
  const descriptions = pages.map((page) => meta(page, 'description')[0] ?? '');
  expect(titles.filter((title, at) => titles.indexOf(title) !== at)).toEqual([]);
  expect(descriptions.filter((text, at) => descriptions.indexOf(text) !== at)).toEqual([]);
  expect(descriptions.filter((text) => widthOf(text) > WIDEST.description)).toEqual([]);
  // The name of an agency may fill the line alone: what is said beside it is short.
  const long = titles.filter(
    (title) => widthOf(title) > WIDEST.title && !/, \d{4}: |: /.test(title),
  );
  expect(long).toEqual([]);
});
