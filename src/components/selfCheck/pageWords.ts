import type { Dictionary, Lang } from '../../i18n/dictionary.ts';

/** The language of the page. */
export const pageLang = (): Lang => (document.documentElement.lang === 'en' ? 'en' : 'zh');

let loaded: Dictionary | null = null;

/** Loads the words of the page's language alone. @throws where the network fails. */
export async function loadWords(): Promise<Dictionary> {
  loaded ??=
    pageLang() === 'en'
      ? (await import('../../i18n/en.ts')).en
      : (await import('../../i18n/zh.ts')).zh;
  return loaded;
}

/** The words that were loaded. @throws Error before. */
export function pageWords(): Dictionary {
  if (!loaded) throw new Error('the words of the page have not come');
  return loaded;
}
