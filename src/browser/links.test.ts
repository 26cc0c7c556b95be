import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listLines } from '../document/textLines.ts';
import { attribute, DIST, listPages, readPage } from './builtPages.ts';

const pages = listPages();
const idsOf = new Map(
  pages.map((page) => [page, readPage(page).flatMap((element) => attribute(element, 'id') ?? [])]),
);

/** The page or file that a link leads to, seen from a page; null for other sites. */
function resolve(page: string, link: string): { path: string; anchor: string } | null {
  const url = new URL(link, `http://site.invalid${page}`);
  if (url.host !== 'site.invalid') return null;
  return { path: decodeURI(url.pathname), anchor: decodeURIComponent(url.hash.slice(1)) };
}

/** The lines of each document that is a text. */
const lines = new Map<string, number>();
function countLines(path: string): number {
  const known = lines.get(path) ?? listLines(readFileSync(join(DIST, path), 'utf8')).length;
  lines.set(path, known);
  return known;
}

/** Whether a page has an anchor; readers of PDFs go to `#page=3`, and the panel to line and cell of a text. */
function leadsTo(path: string, anchor: string): boolean {
  if (path.endsWith('.pdf')) return /^page=[1-9]\d*$/.test(anchor);
  const [, line] = /^L([1-9]\d*)(?:C[1-9]\d*)?$/.exec(anchor) ?? [];
  if (/\/source\.\w+$/.test(path)) return Number(line) <= countLines(path);
  return idsOf.get(path)?.includes(anchor) === true;
}

test.each(pages)('%s: every internal link and anchor resolves', (page) => {
  const broken = readPage(page).flatMap((element) =>
    ['href', 'src', 'component-url', 'renderer-url'].flatMap((name) => {
      const link = attribute(element, name);
      const target = link === null ? null : resolve(page, link);
      if (!target) return [];
      const file = target.path.endsWith('/') ? `${target.path}index.html` : target.path;
      if (!existsSync(join(DIST, file))) return [`${link}: no such page`];
      const known = target.anchor === '' || leadsTo(target.path, target.anchor);
      return known ? [] : [`${link}: no such anchor`];
    }),
  );
  expect(broken).toEqual([]);
});

test.each(pages)('%s: an id stands once', (page) => {
  const ids = idsOf.get(page) ?? [];
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
});

test.each(pages)('%s: nothing is loaded from another host', (page) => {
  const foreign = readPage(page).flatMap((element) => {
    const link = element.tagName === 'a' ? null : attribute(element, 'src');
    const sheet = /stylesheet|icon|preload/.test(attribute(element, 'rel') ?? '');
    const address = link ?? (sheet ? attribute(element, 'href') : null);
    return address !== null && resolve(page, address) === null ? [address] : [];
  });
  expect(foreign).toEqual([]);
});

test.each(pages)('%s: no style that a content security policy would block', (page) => {
  const styled = readPage(page).filter((element) => attribute(element, 'style') !== null);
  expect(styled.map((element) => element.tagName)).toEqual([]);
});
