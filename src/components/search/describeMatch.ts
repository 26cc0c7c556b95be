import type { Mark, Match } from '../../search/findMatches.ts';
import { agencyAddress, pageHref, reportAddress } from '../../site/addresses.ts';
import type { Lang } from '../../statute/types.ts';
import type { SearchWords } from './loadSearch.ts';

/** Where a result leads. */
export function hrefOf({ agency, year }: Match, lang: Lang): string {
  return pageHref(lang, year === null ? agencyAddress(agency.id) : reportAddress(agency.id, year));
}

/** Whether a report stands in the list below its own agency, whose name and place are told there. */
export const isBelow = ({ agency, year }: Match, matches: readonly Match[]): boolean =>
  year !== null && matches.some((other) => other.agency === agency && other.year === null);

/** A report listed below its agency: the year; the agency's name is for screen readers only. */
export function describeBelow({ agency, year }: Match, lang: Lang, words: SearchWords): Node[] {
  const name = lang === 'en' ? (agency.nameEn ?? agency.id) : agency.name;
  return [
    element('span', 'visually-hidden', [`${name} `]),
    element('span', '', [words.report(year ?? 0)]),
  ];
}

/** A result in two lines: what it is, and where or which reports. */
export function describeMatch(match: Match, lang: Lang, words: SearchWords): Node[] {
  const { agency, year, lacks, alias } = match;
  const title = element('span', 'search-title', nameOf(match, lang));
  if (year !== null) title.append(' ', element('span', 'search-year', [String(year)]));
  const region = lang === 'en' && agency.regionEn ? agency.regionEn : agency.region;
  const place = element('span', '', [region.join(' › ')]);
  if (lang === 'en' && !agency.regionEn) place.lang = 'zh-CN';
  const more = [
    year === null && lacks === null && words.reportCount(agency.years.length, spanOf(agency.years)),
    lacks !== null && words.lacks(lacks),
    alias !== null && words.also(alias),
  ].filter((part) => part !== false);
  return [title, element('span', 'search-place', [place, ...more.map((part) => ` · ${part}`)])];
}

function nameOf({ agency, name, nameEn }: Match, lang: Lang): Node[] {
  const chinese = markText(agency.name, name);
  if (lang === 'zh') return chinese;
  const original = element('span', 'original', chinese);
  original.lang = 'zh-CN';
  return [...markText(agency.nameEn ?? agency.id, nameEn), document.createTextNode(' '), original];
}

const spanOf = (years: readonly number[]) => {
  const [first, last] = [years.at(-1), years[0]];
  return first === last ? `${first}` : `${first}–${last}`;
};

/** A text with its marked stretches in `mark`; stretches may touch and overlap. */
function markText(text: string, marks: readonly Mark[]): Node[] {
  const characters = [...text];
  const isMarked = characters.map((_, at) => marks.some(({ from, to }) => from <= at && at < to));
  const nodes: Node[] = [];
  let from = 0;
  for (const at of characters.keys()) {
    if (isMarked[at] === isMarked[at + 1] && at + 1 < characters.length) continue;
    const part = characters.slice(from, at + 1).join('');
    nodes.push(isMarked[at] ? element('mark', '', [part]) : document.createTextNode(part));
    from = at + 1;
  }
  return nodes;
}

/** An element with a class and what stands in it. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className: string,
  content: readonly (Node | string)[] = [],
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  if (className) made.className = className;
  made.append(...content);
  return made;
}
