import type { IndexedAgency } from '../../search/searchIndex.ts';
import { pageLang } from '../pageLang.ts';
import { describeFound } from './describeFound.ts';
import { element } from './describeMatch.ts';
import type { FoundReport } from './findProse.ts';
import type { SearchWords } from './loadSearch.ts';

/** What is found in the text of reports, and what tells whose they are. */
interface Findings {
  /** The reports, a portion at a time, some without any; the last is what it returns. */
  readonly portions: AsyncIterator<readonly FoundReport[], readonly FoundReport[] | undefined>;
  /** Fails where the network does. */
  readonly agencyOf: (id: string) => Promise<IndexedAgency | undefined>;
}

/** Lists the lines of the first reports, and the others as the reader asks; gives what it says of them. */
export async function showProse(
  prose: HTMLElement,
  query: string,
  { portions, agencyOf }: Findings,
  words: SearchWords,
  isCurrent: () => boolean,
): Promise<string> {
  prose.replaceChildren(element('p', 'small', [words.page.searching]));
  const list = element('ul', 'search-reports plain-list');
  const more = element('button', 'search-more', [words.page.more]);
  more.type = 'button';
  const tells = element('p', 'search-tells');
  let [reports, lines] = [0, 0];
  const next = async () => {
    let portion = await portions.next();
    while (!portion.done && portion.value.length === 0 && isCurrent())
      portion = await portions.next();
    const found = portion.value ?? [];
    list.append(...(await Promise.all(found.map((report) => describe(report, agencyOf, words)))));
    more.hidden = portion.done === true;
    reports += found.length;
    lines += found.reduce((sum, report) => sum + report.lines.length, 0);
    tells.replaceChildren(words.page.proseLines(reports, lines, !more.hidden));
  };
  more.addEventListener('click', () =>
    next().catch(() => more.replaceWith(element('p', '', [words.failed]))),
  );
  await next();
  const none = noneOf(prose, query, words);
  if (isCurrent())
    prose.replaceChildren(...(lines > 0 ? [tells, list, more] : describeNone(none, words)));
  return lines > 0 ? words.page.proseLines(reports, lines, !more.hidden) : none;
}

/** A report with its agency's name, or without the network with its address alone. */
async function describe(
  report: FoundReport,
  agencyOf: Findings['agencyOf'],
  words: SearchWords,
): Promise<HTMLElement> {
  const id = report.address.match(/\/(\d{6}-[^/]+)\//)?.[1] ?? '';
  const agency = await agencyOf(id).catch(() => undefined);
  return describeFound(report, agency, pageLang(), words);
}

function noneOf({ dataset }: HTMLElement, query: string, { page }: SearchWords): string {
  const { texts = '0', others = '0' } = dataset;
  return page.noProse(query, Number(texts)) + page.withoutText(Number(others));
}

const describeNone = (none: string, { page }: SearchWords) => [
  element('p', '', [none]),
  element('p', 'small', [page.proseHelp]),
];
