import type { CheckWords } from '../../i18n/checkWords.ts';
import { pageLang } from '../pageLang.ts';

let loaded: CheckWords | null = null;

/** Loads the words in the page's language. @throws where the network fails. */
export async function loadWords(): Promise<CheckWords> {
  loaded ??= (await import('../../i18n/checkWords.ts')).checkWords(pageLang());
  return loaded;
}

/** The words that were loaded. @throws Error before. */
export function pageWords(): CheckWords {
  if (!loaded) throw new Error('the words of the page have not come');
  return loaded;
}
