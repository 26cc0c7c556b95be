import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';

/** The built site that is read: where `npm run build` leaves it, or another. */
export const DIST = process.env['DIST'] ?? 'dist';

type Element = DefaultTreeAdapterTypes.Element;
type Parent = DefaultTreeAdapterTypes.ParentNode;

/** Every element within another, or of a page, in the order of the page. */
export function listElements(parent: Parent): Element[] {
  return parent.childNodes.flatMap((node) => {
    if (!('tagName' in node)) return [];
    const inner = 'content' in node ? listElements(node.content as Parent) : [];
    return [node, ...inner, ...listElements(node)];
  });
}

/** An attribute's value, or null where the element lacks it. */
export function attribute(element: Element, name: string): string | null {
  return element.attrs.find((attr) => attr.name === name)?.value ?? null;
}

/** The text within an element. */
export function textOf(element: Parent): string {
  return element.childNodes
    .map((node) => ('value' in node ? node.value : 'childNodes' in node ? textOf(node) : ''))
    .join('');
}

/** Addresses of all pages, `/` first; without the frame for other sites. @throws Error where the site was not built. */
export const listPages = (): string[] => listBuilt().filter((page) => !page.endsWith('/embed/'));

/** The figures of every page by the addresses of their pictures without suffix. */
export const listFigures = (): string[] =>
  listPages().flatMap((page) =>
    readPage(page)
      .filter(
        (one) => one.tagName === 'section' && /\bfigure\b/.test(attribute(one, 'class') ?? ''),
      )
      .map((one) => `${page}${attribute(one, 'id')}`),
  );

/** The frame for other sites that shows a figure. */
export function frameOf(figure: string): string {
  const [, lang = '', path = ''] = /^(\/en)?(\/.*)$/.exec(figure) ?? [];
  return `${lang}/embed/?figure=${path}`;
}

function listBuilt(): string[] {
  if (!existsSync(join(DIST, 'index.html'))) throw new Error('run `npm run build` first');
  return globSync('**/*.html', { cwd: DIST })
    .map((file) => `/${file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')}`)
    .sort();
}

const read = new Map<string, readonly Element[]>();

/** The elements of a page by its address. A page is parsed once, for all who only look at it. */
export function readPage(address: string): readonly Element[] {
  const known = read.get(address);
  if (known) return known;
  const elements = listElements(parse(readHtml(address)));
  read.set(address, elements);
  return elements;
}

/** The text of a page by its address. */
export function readHtml(address: string): string {
  const file = address.endsWith('/') ? `${address}index.html` : address;
  return readFileSync(join(DIST, file), 'utf8');
}

const opened = new Map<string, Document>();

/** The document of a page by its address, opened once for all who only look at it. */
export function openPage(address: string): Document {
  const known = opened.get(address);
  if (known) return known;
  const { document } = new JSDOM(readHtml(address)).window;
  opened.set(address, document);
  return document;
}

/** One of each kind; all of them where `WHOLE` is set, as `npm run test:deep` does. */
export function listSample<T>(all: readonly T[], kindOf: (one: T) => string): readonly T[] {
  if (process.env['WHOLE']) return all;
  return [...Map.groupBy(all, kindOf).values()].flatMap(([first]) => first ?? []);
}

/** The kind of a page: the same address but for its agency and year is the same kind. */
export const kindOfPage = (page: string) =>
  page.replace(/\d{6}-[a-z-]+/, 'agency').replace(/\/\d{4}\//, '/year/');

/** Pages, one of each kind. */
export const listKinds = (pages: readonly string[]) => listSample(pages, kindOfPage);
