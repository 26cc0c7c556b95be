import type { Bilingual } from '../statute/types.ts';
import { zh } from './zh.ts';

/** The languages of the site. The Chinese dictionary gives the shape that others follow. */
export type Lang = 'zh' | 'en';
export type Dictionary = typeof zh;

/** The values of the `lang` attribute. */
export const HTML_LANG: Readonly<Record<Lang, string>> = { zh: 'zh-CN', en: 'en' };

/** The words of the site in one language; the English ones are yet to be written. */
export function dictionaryOf(_lang: Lang): Dictionary {
  return zh;
}

/** A word from a list in both languages; one that the list lacks stands for itself. */
export function wordOf(
  words: Readonly<Record<string, Bilingual>>,
  key: string,
  lang: Lang,
): string {
  return words[key]?.[lang] ?? key;
}
