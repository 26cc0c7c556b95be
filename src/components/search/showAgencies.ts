import type { OpenIndex } from '../../search/findInParts.ts';
import { pageLang } from '../pageLang.ts';
import { describeBelow, describeMatch, element, hrefOf, isBelow } from './describeMatch.ts';
import type { SearchWords } from './loadSearch.ts';
import { helpOf, lookUp, noteOf, type Outcome } from './lookUp.ts';

const MOST = 30;

/** Lists the agencies that are found, as parts of the index come in, or those that are near; gives what it says of them. */
export async function showAgencies(
  { place, reveal }: { readonly place: HTMLElement; readonly reveal: () => void },
  query: string,
  index: OpenIndex,
  words: SearchWords,
  isCurrent: () => boolean,
): Promise<string> {
  let said = '';
  for await (const outcome of lookUp(index, query, MOST)) {
    if (!isCurrent()) return '';
    const shown = { ...outcome, matches: outcome.matches.slice(0, MOST) };
    // An index that is one file is searched at once: the page says nothing in between.
    if (shown.state === 'searching' && index.parts.length === 0) continue;
    place.replaceChildren(...listMatches(shown, query, words));
    reveal();
    said = shown.state === 'failed' ? words.page.failed : words.count(shown.matches.length);
  }
  return said;
}

/** The list of what is found, below what is said of it. */
function listMatches(
  { matches, state }: Outcome,
  query: string,
  words: SearchWords,
): HTMLElement[] {
  if (state === 'searching') return [element('p', 'small', [words.page.searching])];
  const note = noteOf(state, query, words);
  const help = helpOf(state, words);
  const items = matches.map((match) => {
    const below = isBelow(match, matches);
    const describe = below ? describeBelow : describeMatch;
    const link = element('a', '', describe(match, pageLang(), words));
    link.href = hrefOf(match, pageLang());
    return element('li', below ? 'is-report' : '', [link]);
  });
  return [
    ...(note === null ? [] : [element('p', '', [note])]),
    ...(items.length === 0 ? [] : [element('ul', 'search-found plain-list', items)]),
    ...(help === '' ? [] : [element('p', 'small', [help])]),
  ];
}
