import type { Dictionary } from '../../i18n/dictionary.ts';
import type { Lang } from '../../statute/types.ts';

/** The language of the page. */
export const pageLang = (): Lang => (document.documentElement.lang === 'en' ? 'en' : 'zh');

let loaded: Dictionary | null = null;

/** Loads the words in the page's language. @throws where the network fails. */
export async function loadWords(): Promise<Dictionary> {
  loaded ??= (await import('../../i18n/dictionary.ts')).dictionaryOf(pageLang());
  return loaded;
}

/** The words that were loaded. @throws Error before. */
export function pageWords(): Dictionary {
  if (!loaded) throw new Error('the words of the page have not come');
  return loaded;
}
