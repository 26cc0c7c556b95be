import { speak } from '../../i18n/both.ts';
import type { Dictionary } from '../../i18n/dictionary.ts';
import type { Match } from '../../search/findMatches.ts';
import { parseQuery } from '../../search/parseQuery.ts';
import type { SearchIndex, Sounds } from '../../search/searchIndex.ts';
import { fetchJson } from '../../share/fetchJson.ts';
import { fileHref, SEARCH_FILES } from '../../site/addresses.ts';
import { pageLang } from '../pageLang.ts';

export type SearchWords = Dictionary['search'];

/** The words for what is found, in the page's language. */
export async function loadWords(): Promise<SearchWords> {
  const { search } = await import('../../i18n/pages/search.ts');
  return speak(search, pageLang());
}

let index: Promise<SearchIndex> | null = null;

/** The names of all agencies, fetched once a page. @throws Error where the network fails; a later call tries again. */
export function loadIndex(): Promise<SearchIndex> {
  index ??= fetchJson(fileHref(SEARCH_FILES.agencies));
  index.catch(() => {
    index = null;
  });
  return index;
}

let sounds: Promise<Sounds> | null = null;

/** What a query may mean that finds nothing as typed. @throws Error where the network fails; a later call tries again. */
export async function suggest(among: SearchIndex, query: string): Promise<readonly Match[]> {
  sounds ??= fetchJson(fileHref(SEARCH_FILES.sounds));
  sounds.catch(() => {
    sounds = null;
  });
  const [{ findNear }, known] = await Promise.all([import('../../search/findNear.ts'), sounds]);
  return findNear(among, known, parseQuery(query));
}
