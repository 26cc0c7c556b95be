import type { DefaultTreeAdapterTypes } from 'parse5';
import { describe, expect, test } from 'vitest';
import { attribute, listPages, readPage } from './builtPages.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;
type LangAttribute = 'zh-CN' | 'en';

/** The page of no address speaks both languages and has no counterpart; a former name has no page of its own. */
const pages = listPages().filter(
  (page) => page !== '/404.html' && !page.includes('/agencies/name/'),
);
const isEnglish = (page: string) => page.startsWith('/en/');
const inChinese = (page: string) => (isEnglish(page) ? page.slice(3) : page);
const inEnglish = (page: string) => (isEnglish(page) ? page : `/en${page}`);
const langOf = (page: string): LangAttribute => (isEnglish(page) ? 'en' : 'zh-CN');

/** Attributes that people read or hear, and descriptions of the page. */
const SAID = ['title', 'alt', 'aria-label', 'aria-description', 'placeholder', 'content'];
/** What is written alike in both languages, and what is no text. */
const CODE = new Set(['code', 'script', 'style', 'template', 'kbd', 'samp']);

interface Said {
  readonly lang: string;
  readonly text: string;
}

/** Every stretch of text that a page says, with the language that it is marked as. */
function listSaid(nodes: readonly Node[], lang: string): Said[] {
  return nodes.flatMap((node) => {
    if (node.nodeName === '#text' && 'value' in node) return [{ lang, text: node.value }];
    if (!('tagName' in node) || CODE.has(node.tagName)) return [];
    const own = attribute(node, 'lang') ?? lang;
    const isMeta = node.tagName === 'meta';
    const isText = /description|title|site_name/.test(
      `${attribute(node, 'name')} ${attribute(node, 'property')}`,
    );
    const said = SAID.filter((name) => !isMeta || (name === 'content' && isText)).flatMap(
      (name) => attribute(node, name) ?? [],
    );
    return [...said.map((text) => ({ lang: own, text })), ...listSaid(node.childNodes, own)];
  });
}

const saidOn = (page: string) =>
  listSaid(
    readPage(page).filter(({ tagName }) => tagName === 'html'),
    '',
  );

test('every page stands in both languages', () => {
  const known = new Set(pages);
  expect(pages.some(isEnglish)).toBe(true);
  for (const page of pages) {
    expect(known, page).toContain(isEnglish(page) ? inChinese(page) : inEnglish(page));
  }
});

describe.each(pages)('%s', (page) => {
  const elements = readPage(page);
  const links = (rel: string) =>
    elements.filter((one) => one.tagName === 'link' && attribute(one, 'rel') === rel);
  const pathOf = (href: string | null) => new URL(href ?? '', 'http://site.invalid').pathname;

  test('names its language', () => {
    const html = elements.find(({ tagName }) => tagName === 'html');
    expect(html && attribute(html, 'lang')).toBe(langOf(page));
  });

  test('names its own address and those of both languages', () => {
    const [canonical, ...others] = links('canonical');
    expect(others).toEqual([]);
    // Without an address of the site there is neither.
    if (!canonical)
      return expect(links('alternate').filter((one) => attribute(one, 'hreflang'))).toEqual([]);
    expect(pathOf(attribute(canonical, 'href'))).toBe(page);
    const alternates = links('alternate')
      .filter((one) => attribute(one, 'hreflang') !== null)
      .map((one): [string | null, string] => [
        attribute(one, 'hreflang'),
        pathOf(attribute(one, 'href')),
      ]);
    expect(Object.fromEntries(alternates)).toEqual({
      'zh-CN': inChinese(page),
      en: inEnglish(page),
      'x-default': inChinese(page),
    });
  });

  test('leads to itself in the other language', () => {
    const other = isEnglish(page) ? 'zh-CN' : 'en';
    const switches = elements.filter(
      (one) => one.tagName === 'a' && attribute(one, 'hreflang') === other,
    );
    expect(switches.map((one) => [attribute(one, 'href'), attribute(one, 'lang')])).toEqual([
      [isEnglish(page) ? inChinese(page) : inEnglish(page), other],
    ]);
  });

  test('its links stay in its language', () => {
    const strays = elements
      .filter((one) => one.tagName === 'a' && attribute(one, 'hreflang') === null)
      .map((one) => attribute(one, 'href') ?? '')
      .filter((href) => href.startsWith('/') && !/\.\w+(?:#.*)?$/.test(href))
      .filter((href) => isEnglish(href) !== isEnglish(page));
    expect(strays).toEqual([]);
  });

  test('leaves no gap in a sentence unfilled', () => {
    expect(saidOn(page).filter(({ text }) => /\{\w+\}|\bNaN\b|\[object/.test(text))).toEqual([]);
  });

  test('mixes no languages', () => {
    const stray = saidOn(page).filter(({ lang, text }) =>
      lang === 'en'
        ? /\p{Script=Han}/u.test(text)
        : /(?:[a-z]{2,}[ ,;:]+){3,}[a-z]{2,}/i.test(text),
    );
    expect(stray.map(({ text }) => text.trim())).toEqual([]);
  });
});
