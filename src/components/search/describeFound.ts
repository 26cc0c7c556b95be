import type { FoundLine } from '../../search/pickLines.ts';
import type { IndexedAgency } from '../../search/searchIndex.ts';
import { pageHref } from '../../site/addresses.ts';
import type { Lang } from '../../statute/types.ts';
import { element } from './describeMatch.ts';
import type { FoundReport } from './findProse.ts';
import type { SearchWords } from './loadSearch.ts';

/** Lines of one report that are shown before the reader asks for the others. */
const AT_ONCE = 3;

/** A report with the lines in which something was found, each a link to its place. */
export function describeFound(
  { address, lines }: FoundReport,
  agency: IndexedAgency | undefined,
  lang: Lang,
  words: SearchWords,
): HTMLElement {
  const href = pageHref(lang, address);
  const year = address.match(/(\d{4})\/$/)?.[1] ?? '';
  const heading = element('a', '', nameOf(agency, address, lang));
  heading.href = href;
  heading.append(' ', element('span', 'search-year', [year]));
  const count = element('span', 'search-count', [words.page.linesOf(lines.length)]);
  const items = lines.map((line) => describeLine(line, href, words));
  const rest = items.splice(AT_ONCE);
  const parts: Node[] = [
    element('h3', '', [heading, ' ', count]),
    element('ul', 'plain-list', items),
  ];
  if (rest.length > 0)
    parts.push(
      element('details', '', [
        element('summary', '', [words.page.moreLines(rest.length)]),
        element('ul', 'plain-list', rest),
      ]),
    );
  return element('li', 'search-report', parts);
}

function nameOf(agency: IndexedAgency | undefined, address: string, lang: Lang): (Node | string)[] {
  if (!agency) return [address];
  if (lang === 'zh') return [agency.name];
  const original = element('span', 'original', [agency.name]);
  original.lang = 'zh-CN';
  return [agency.nameEn ?? agency.id, ' ', original];
}

/** What an anchor tells of the place: a line or a page; nothing where readers can't count the places. */
function placeOf(anchor: string, { page }: SearchWords): string {
  const [, kind, number = ''] = /^(line|page)-(\d+)/.exec(anchor) ?? [];
  if (kind === undefined) return '';
  return kind === 'line' ? page.line(number) : page.sheet(number);
}

/** The whole hit is a link; browsers that know text fragments mark the words on the page it leads to. */
function describeLine(line: FoundLine, href: string, words: SearchWords): HTMLElement {
  const { anchor, fragment, parts } = line;
  const place = element('span', 'search-line', [placeOf(anchor, words)]);
  const text = element(
    'span',
    'search-hit',
    parts.map((part) => (part.found ? element('mark', '', [part.text]) : part.text)),
  );
  text.lang = 'zh-CN';
  const link = element('a', 'search-passage', [place, ' ', text]);
  // A browser that knows no such fragments would look for an anchor of that name.
  link.href = `${href}#${anchor}${'fragmentDirective' in document ? fragment : ''}`;
  return element('li', '', [link]);
}
