import { speak } from '../../i18n/both.ts';
import type { Dictionary } from '../../i18n/dictionary.ts';
import { type OpenIndex, openIndex } from '../../search/findInParts.ts';
import type { Match } from '../../search/findMatches.ts';
import type { Query } from '../../search/parseQuery.ts';
import type { IndexedAgency, SearchIndex, Sounds } from '../../search/searchIndex.ts';
import { fetchJson } from '../../share/fetchJson.ts';
import { fileHref, SEARCH_FILES } from '../../site/addresses.ts';
import { pageLang } from '../pageLang.ts';

export type SearchWords = Dictionary['search'];

/** The words for what is found, in the page's language. */
export async function loadWords(): Promise<SearchWords> {
  const { search } = await import('../../i18n/pages/search.ts');
  return speak(search, pageLang());
}

let index: Promise<OpenIndex> | null = null;

/** The names of all agencies, opened once a page. @throws Error where the network fails; a later call tries again. */
export function loadIndex(): Promise<OpenIndex> {
  index ??= open();
  index.catch(() => {
    index = null;
  });
  return index;
}

async function open(): Promise<OpenIndex> {
  const head = await fetchJson<SearchIndex>(fileHref(SEARCH_FILES.agencies));
  return openIndex(head, (code) => fetchJson(fileHref(`${SEARCH_FILES.provinces}${code}.json`)));
}

let sounds: Promise<Sounds> | null = null;

/** What a query may mean that finds nothing as typed. @throws Error where the network fails; a later call tries again. */
export async function suggest(among: OpenIndex, query: Query): Promise<readonly Match[]> {
  sounds ??= fetchJson(fileHref(SEARCH_FILES.sounds));
  sounds.catch(() => {
    sounds = null;
  });
  const [{ findNearInParts }, known] = await Promise.all([
    import('../../search/findNear.ts'),
    sounds,
  ]);
  return findNearInParts(among, known, query);
}

/** The agency with an id. @throws Error where the network fails */
export async function findAgency(among: OpenIndex, id: string): Promise<IndexedAgency | undefined> {
  await among.fetch(among.parts.filter(({ code }) => id.startsWith(code)));
  return among.known().agencies.find((agency) => agency.id === id);
}
