import type { Bilingual, Lang } from '../statute/types.ts';

/** The values of the `lang` attribute. */
export const HTML_LANG: Readonly<Record<Lang, string>> = { zh: 'zh-CN', en: 'en' };

/** Each language and the one that a page's switch leads to. */
export const LANGS = ['zh', 'en'] as const satisfies readonly Lang[];
export const OTHER_LANG = { zh: 'en', en: 'zh' } as const satisfies Readonly<Record<Lang, Lang>>;

/** A word from a list in both languages; one that the list lacks stands for itself. */
export function wordOf(
  words: Readonly<Record<string, Bilingual>>,
  key: string,
  lang: Lang,
): string {
  return words[key]?.[lang] ?? key;
}

/** What a page or a component takes that asks for no more than the language. */
export interface InLang {
  lang: Lang;
}
