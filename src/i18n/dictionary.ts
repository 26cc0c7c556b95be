import { en } from './en.ts';
import { HTML_LANG, LANGS, type Lang, OTHER_LANG, wordOf } from './lang.ts';
import { zh } from './zh.ts';

// A script of a page takes these from `lang.ts`, and the words of its language alone.
export { HTML_LANG, LANGS, type Lang, OTHER_LANG, wordOf };

export type Dictionary = typeof zh;

const DICTIONARIES: Readonly<Record<Lang, Dictionary>> = { zh, en };

/** The words of the site in one language. */
export function dictionaryOf(lang: Lang): Dictionary {
  return DICTIONARIES[lang];
}
