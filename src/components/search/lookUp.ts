import { findInParts, type OpenIndex } from '../../search/findInParts.ts';
import { findMatches, type Match } from '../../search/findMatches.ts';
import { parseQuery } from '../../search/parseQuery.ts';
import { type SearchWords, suggest } from './loadSearch.ts';

/** What is known of a query so far. */
export interface Outcome {
  readonly matches: readonly Match[];
  /**
   * `searching`: nothing yet, and not all is searched. `failed`: nothing, and not all could be searched. `near`: nothing
   * fits as typed, and the matches nearly do.
   */
  readonly state: 'searching' | 'found' | 'near' | 'none' | 'failed';
}

/**
 * What a query finds as typed, anew whenever parts of the index have come in, or else what it may mean. Where the network
 * fails, what was found stays; that there is nothing is said only if all that may have it was searched.
 */
export async function* lookUp(
  index: OpenIndex,
  text: string,
  wanted: number,
): AsyncGenerator<Outcome, void> {
  const query = parseQuery(text);
  let found: readonly Match[] = [];
  try {
    for await (found of findInParts(index, query, wanted))
      yield { matches: found, state: found.length > 0 ? 'found' : 'searching' };
    if (found.length > 0) return;
    const near = await suggest(index, query);
    yield { matches: near, state: near.length > 0 ? 'near' : 'none' };
  } catch {
    // Without the network only fetched provinces are searched; some may have come in beside the one that failed.
    found = findMatches(index.known(), query);
    yield { matches: found, state: found.length > 0 ? 'found' : 'failed' };
  }
}

/** What is said above a list: that nothing fits, that something nearly does, or that the search failed. */
export function noteOf(state: Outcome['state'], query: string, words: SearchWords): string | null {
  if (state === 'failed') return words.failed;
  if (state === 'near') return words.near(query);
  return state === 'none' ? words.none(query) : null;
}

/** What helps a reader who found nothing. */
export const helpOf = (state: Outcome['state'], words: SearchWords): string =>
  state === 'none' ? words.help : '';
