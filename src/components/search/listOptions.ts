import type { Match } from '../../search/findMatches.ts';
import { ADDRESSES, pageHref } from '../../site/addresses.ts';
import type { Lang } from '../../statute/types.ts';
import { describeBelow, describeMatch, element, hrefOf, isBelow } from './describeMatch.ts';
import type { SearchWords } from './loadSearch.ts';

/** The options of the list below the search: a link to each result, and to the search of the reports' text. */
export function listOptions(
  query: string,
  matches: readonly Match[],
  lang: Lang,
  words: SearchWords,
): HTMLElement[] {
  const results = matches.map((match) => {
    const below = isBelow(match, matches);
    const content = (below ? describeBelow : describeMatch)(match, lang, words);
    return option(hrefOf(match, lang), below ? 'is-report' : '', content);
  });
  const inProse = `${pageHref(lang, ADDRESSES.search)}?q=${encodeURIComponent(query)}`;
  return [...results, option(inProse, 'is-prose', [words.inProse(query)])];
}

function option(href: string, className: string, content: readonly (Node | string)[]) {
  const link = element('a', className, content);
  link.href = href;
  link.tabIndex = -1;
  link.setAttribute('role', 'option');
  return link;
}
