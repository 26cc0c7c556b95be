import type { Dictionary, Lang } from '../../i18n/dictionary.ts';
import type { SearchIndex } from '../../search/searchIndex.ts';
import { fileHref, SEARCH_FILES } from '../../site/addresses.ts';

export type SearchWords = Dictionary['search'];

/** The language of the page. */
export const pageLang = (): Lang => (document.documentElement.lang === 'en' ? 'en' : 'zh');

/** The words for what is found, of the page's language alone. */
export async function loadWords(): Promise<SearchWords> {
  return pageLang() === 'en'
    ? (await import('../../i18n/en/search.ts')).search
    : (await import('../../i18n/zh/search.ts')).search;
}

let index: Promise<SearchIndex> | null = null;

/** The names of all agencies, fetched once a page. @throws Error where the network fails; a later call tries again. */
export function loadIndex(): Promise<SearchIndex> {
  index ??= fetch(fileHref(SEARCH_FILES.agencies)).then((response) => {
    if (!response.ok) throw new Error(`${response.status} ${response.url}`);
    return response.json();
  });
  index.catch(() => {
    index = null;
  });
  return index;
}
