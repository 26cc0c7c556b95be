import { findMatches } from '../../search/findMatches.ts';
import { parseQuery } from '../../search/parseQuery.ts';
import type { SearchIndex } from '../../search/searchIndex.ts';
import { describeFound } from './describeFound.ts';
import { describeBelow, describeMatch, element, hrefOf, isBelow } from './describeMatch.ts';
import { type FoundReport, findProse } from './findProse.ts';
import { loadIndex, loadWords, pageLang, type SearchWords } from './loadSearch.ts';

const MOST = 30;
/** Reports of which the lines are shown at once. */
const PORTION = 10;
const PAUSE_MS = 200;

/** The search page: what is found stands on the page, and the query in its address. */
export async function showFound(form: HTMLFormElement, input: HTMLInputElement): Promise<void> {
  const part = (name: string) => document.querySelector<HTMLElement>(`[data-found="${name}"]`);
  const [found, all] = [part('found'), part('all')];
  const [agencies, prose] = [part('agencies'), part('prose')];
  const status = form.querySelector('[data-status]');
  if (!found || !all || !agencies || !prose || !status) return;
  const title = document.title;
  let latest: string | null = null;
  let pause = 0;

  input.value ||= new URLSearchParams(location.search).get('q') ?? '';
  const [words, index] = await Promise.all([loadWords(), loadIndex()]);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    show();
  });
  input.addEventListener('input', () => {
    window.clearTimeout(pause);
    pause = window.setTimeout(show, PAUSE_MS);
  });
  show();

  async function show() {
    const query = input.value.trim();
    if (query === latest || !found || !all || !agencies || !prose || !status) return;
    latest = query;
    const address = query === '' ? location.pathname : `?q=${encodeURIComponent(query)}`;
    history.replaceState(null, '', address);
    document.title = query === '' ? title : `${words.page.titleOf(query)} · ${title}`;
    found.hidden = query === '';
    all.hidden = query !== '';
    if (query === '') return status.replaceChildren();
    const { count, nodes } = listMatches(index, query, words);
    agencies.replaceChildren(...nodes);
    const lines = await showProse(prose, query, index, words, () => query === latest).catch(() => {
      prose.replaceChildren(element('p', '', [words.failed]));
      return null;
    });
    if (query === latest && lines !== null) {
      const inProse = lines === 0 ? words.page.noProse(query) : words.page.proseLines(lines);
      status.replaceChildren(words.page.shown(words.count(count), inProse));
    }
  }
}

function listMatches(index: SearchIndex, query: string, words: SearchWords) {
  const matches = findMatches(index, parseQuery(query)).slice(0, MOST);
  const items = matches.map((match) => {
    const below = isBelow(match, matches);
    const describe = below ? describeBelow : describeMatch;
    const link = element('a', '', describe(match, pageLang(), words));
    link.href = hrefOf(match, pageLang());
    return element('li', below ? 'is-report' : '', [link]);
  });
  const none = [element('p', '', [words.none(query)]), element('p', 'small', [words.help])];
  const nodes = items.length > 0 ? [element('ul', 'search-found plain-list', items)] : none;
  return { count: items.length, nodes };
}

/** Lists the lines of the first reports, and the others as the reader asks; tells how many lines there are. */
async function showProse(
  prose: HTMLElement,
  query: string,
  index: SearchIndex,
  words: SearchWords,
  isCurrent: () => boolean,
): Promise<number> {
  const list = element('ul', 'search-reports plain-list');
  const more = element('button', 'search-more', [words.page.more]);
  more.type = 'button';
  prose.replaceChildren(element('p', 'small', [words.page.searching]));
  const portions = findProse(query, PORTION);
  const nameOf = ({ address }: FoundReport) =>
    index.agencies.find(({ id }) => address.includes(`/${id}/`));
  const next = async () => {
    const { value, done } = await portions.next();
    const reports: readonly FoundReport[] = value ?? [];
    list.append(
      ...reports.map((report) => describeFound(report, nameOf(report), pageLang(), words)),
    );
    more.hidden = done === true || reports.length < PORTION;
    return reports.reduce((sum, { lines }) => sum + lines.length, 0);
  };
  more.addEventListener('click', next);
  const lines = await next();
  if (!isCurrent()) return lines;
  if (lines > 0) prose.replaceChildren(list, more);
  else
    prose.replaceChildren(
      element('p', '', [words.page.noProse(query)]),
      element('p', 'small', [words.page.proseHelp]),
    );
  return lines;
}
