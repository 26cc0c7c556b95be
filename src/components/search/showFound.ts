import type { OpenIndex } from '../../search/findInParts.ts';
import { pageLang } from '../pageLang.ts';
import { describeFound } from './describeFound.ts';
import { element } from './describeMatch.ts';
import { type FoundReport, findProse } from './findProse.ts';
import { findAgency, loadIndex, loadWords, type SearchWords } from './loadSearch.ts';
import { showAgencies } from './showAgencies.ts';

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
    if (query === '') {
      all.hidden = false;
      found.hidden = true;
      return status.replaceChildren();
    }
    const isCurrent = () => query === latest;
    const reveal = () => {
      all.hidden = true;
      found.hidden = false;
    };
    const [listed, said] = await Promise.all([
      showAgencies({ place: agencies, reveal }, query, index, words, isCurrent),
      showProse(prose, query, index, words, isCurrent).catch(() => {
        if (isCurrent()) prose.replaceChildren(element('p', '', [words.failed]));
        return words.page.failed;
      }),
    ]);
    if (isCurrent()) status.replaceChildren(words.page.shown(listed, said));
  }
}

/** Lists the lines of the first reports, and the others as the reader asks; gives what it says of them. */
async function showProse(
  prose: HTMLElement,
  query: string,
  index: OpenIndex,
  words: SearchWords,
  isCurrent: () => boolean,
): Promise<string> {
  const list = element('ul', 'search-reports plain-list');
  const more = element('button', 'search-more', [words.page.more]);
  more.type = 'button';
  prose.replaceChildren(element('p', 'small', [words.page.searching]));
  const portions = findProse(query, PORTION);
  const nameOf = ({ address }: FoundReport) =>
    findAgency(index, address.match(/\/(\d{6}-[^/]+)\//)?.[1] ?? '');
  const tells = element('p', 'search-tells');
  let [reports, lines] = [0, 0];
  const next = async () => {
    const { value, done } = await portions.next();
    const found: readonly FoundReport[] = value ?? [];
    const agencies = await Promise.all(found.map(nameOf));
    list.append(
      ...found.map((report, at) => describeFound(report, agencies[at], pageLang(), words)),
    );
    more.hidden = done === true || found.length < PORTION;
    reports += found.length;
    lines += found.reduce((sum, report) => sum + report.lines.length, 0);
    tells.replaceChildren(words.page.proseLines(reports, lines, !more.hidden));
  };
  more.addEventListener('click', next);
  await next();
  const { texts = '0', others = '0' } = prose.dataset;
  const none = words.page.noProse(query, Number(texts)) + words.page.withoutText(Number(others));
  if (isCurrent()) {
    if (lines > 0) prose.replaceChildren(tells, list, more);
    else
      prose.replaceChildren(
        element('p', '', [none]),
        element('p', 'small', [words.page.proseHelp]),
      );
  }
  return lines > 0 ? words.page.proseLines(reports, lines, !more.hidden) : none;
}
