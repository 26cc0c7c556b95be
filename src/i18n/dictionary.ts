import type { Bilingual, Lang } from '../statute/types.ts';
import { type Spoken, speak } from './both.ts';
import { agencies } from './pages/agencies.ts';
import { choose } from './pages/choose.ts';
import { common } from './pages/common.ts';
import { compare } from './pages/compare.ts';
import { data } from './pages/data.ts';
import { method } from './pages/method.ts';
import { overview } from './pages/overview.ts';
import { quality } from './pages/quality.ts';
import { report } from './pages/report.ts';
import { search } from './pages/search.ts';
import { statuses } from './pages/statuses.ts';

/** The words of every page. */
const WORDS = {
  agencies,
  choose,
  common,
  compare,
  data,
  method,
  overview,
  quality,
  report,
  search,
  statuses,
};
export type Dictionary = Spoken<typeof WORDS>;

/** The values of the `lang` attribute. */
export const HTML_LANG: Readonly<Record<Lang, string>> = { zh: 'zh-CN', en: 'en' };

/** Each language and the one that a page's switch leads to. */
export const LANGS = ['zh', 'en'] as const satisfies readonly Lang[];
export const OTHER_LANG = { zh: 'en', en: 'zh' } as const satisfies Readonly<Record<Lang, Lang>>;

const DICTIONARIES: Readonly<Record<Lang, Dictionary>> = {
  zh: speak(WORDS, 'zh'),
  en: speak(WORDS, 'en'),
};

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
