import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { SETTINGS } from '../site/settings.ts';
import { WIDEST, widthOf } from '../site/trimWords.ts';
import {
  attribute,
  DIST,
  frameOf,
  listFigures,
  listPages,
  readPage,
  textOf,
} from './builtPages.ts';

const pages = listPages();
const figures = listFigures();
const SITED = SETTINGS.site !== null;
const { window } = new JSDOM('');
const parser = new window.DOMParser();

const read = (path: string) => readFileSync(join(DIST, path));
const sizeOf = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)];
const meta = (page: string, key: string) =>
  readPage(page)
    .filter(({ tagName }) => tagName === 'meta')
    .filter((one) => (attribute(one, 'property') ?? attribute(one, 'name')) === key)
    .map((one) => attribute(one, 'content'));
const pathOf = (address: string) => decodeURI(new URL(address, 'http://site.invalid').pathname);

/** Of reports are the tables alone, whose pictures the reader's browser makes. */
const isTable = (figure: string) => /\/agencies\/[^/]+\/\d{4}\//.test(figure);

test('every chart has a picture at its address, and no table has', () => {
  const pictures = globSync('**/*.svg', { cwd: DIST }).map((file) => `/${file.slice(0, -4)}`);
  const charts = figures.filter((figure) => !isTable(figure));
  expect(pictures.filter((one) => one !== '/favicon').sort()).toEqual(charts.sort());
});

test('shared links alone have raster pictures: one an agency, and two of the site', () => {
  const agencies = pages.filter((page) => /^\/agencies\/\d[^/]+\/$/.test(page));
  const cards = ['/', '/en/', ...agencies].map((page) => `${page}og.png`);
  expect(
    globSync('**/og.png', { cwd: DIST })
      .map((file) => `/${file}`)
      .sort(),
  ).toEqual(cards.sort());
  const others = globSync('{agencies,compare,trends,en}/**/*.{png,jpg,webp}', { cwd: DIST });
  expect(others.filter((file) => !file.endsWith('/og.png') && file !== 'en/og.png')).toEqual([]);
});

test.each(['/embed/', '/en/embed/'])('%s is unlisted and has no style of its own', (frame) => {
  const elements = readPage(frame);
  expect(meta(frame, 'robots')).toEqual(['noindex']);
  expect(elements.filter(({ tagName }) => ['header', 'footer'].includes(tagName))).toEqual([]);
  expect(elements.filter((one) => attribute(one, 'style') !== null)).toEqual([]);
});

describe.each(figures.filter((figure) => !isTable(figure)))('%s', (figure) => {
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
});

test.runIf(SITED)(
  'each page with figures tells of its first one by oEmbed, and of no other',
  () => {
    const told = pages.flatMap((page) =>
      readPage(page)
        .filter((one) => attribute(one, 'type') === 'application/json+oembed')
        .map((one) => pathOf(attribute(one, 'href') ?? '')),
    );
    const first = new Map(
      figures.map((figure) => [figure.replace(/[^/]+$/, ''), figure] as const).reverse(),
    );
    expect(told.sort()).toEqual(
      [...first.values()].map((figure) => `${figure}.oembed.json`).sort(),
    );
    expect(
      globSync('**/*.oembed.json', { cwd: DIST })
        .map((file) => `/${file}`)
        .sort(),
    ).toEqual(told);
    for (const path of told) {
      const oembed = JSON.parse(read(path).toString());
      expect(oembed).toMatchObject({ version: '1.0', type: 'rich', title: expect.any(String) });
      expect(new URL(oembed.provider_url).href).toBe(oembed.provider_url);
      for (const size of ['width', 'height', 'thumbnail_width', 'thumbnail_height']) {
        expect(Number.isInteger(oembed[size]) && oembed[size] > 0, size).toBe(true);
      }
      expect(sizeOf(read(pathOf(oembed.thumbnail_url)))).toEqual([
        oembed.thumbnail_width,
        oembed.thumbnail_height,
      ]);
      const { pathname, search } = new URL(/src="([^"]+)"/.exec(oembed.html)?.[1] ?? '');
      expect(`${pathname}${search}`).toBe(frameOf(path.replace('.oembed.json', '')));
    }
  },
);

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
    const head = readPage(page).find(({ tagName }) => tagName === 'head');
    const title = readPage(page).find((one) => one.tagName === 'title' && one.parentNode === head);
    return title ? textOf(title).trim() : '';
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
