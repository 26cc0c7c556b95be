import type { Bilingual } from '../statute/types.ts';
import { en } from './en.ts';
import { zh } from './zh.ts';

/** The languages of the site. The Chinese dictionary gives the shape that others follow. */
export type Lang = 'zh' | 'en';
export type Dictionary = typeof zh;

/** The values of the `lang` attribute. */
export const HTML_LANG: Readonly<Record<Lang, string>> = { zh: 'zh-CN', en: 'en' };

/** Each language and the one that a page's switch leads to. */
export const LANGS = ['zh', 'en'] as const satisfies readonly Lang[];
export const OTHER_LANG = { zh: 'en', en: 'zh' } as const satisfies Readonly<Record<Lang, Lang>>;

const DICTIONARIES: Readonly<Record<Lang, Dictionary>> = { zh, en };

/** The words of the site in one language. */
export function dictionaryOf(lang: Lang): Dictionary {
  return DICTIONARIES[lang];
}

/** A word from a list in both languages; one that the list lacks stands for itself. */
export function wordOf(
  words: Readonly<Record<string, Bilingual>>,
  key: string,
  lang: Lang,
): string {
  return words[key]?.[lang] ?? key;
}
