import { element } from './describeMatch.ts';
import { findProse } from './findProse.ts';
import { findAgency, loadIndex, loadWords } from './loadSearch.ts';
import { showAgencies } from './showAgencies.ts';
import { showProse } from './showProse.ts';

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
    const findings = {
      portions: findProse(query, PORTION),
      agencyOf: (id: string) => findAgency(index, id),
    };
    const [listed, said] = await Promise.all([
      showAgencies({ place: agencies, reveal }, query, index, words, isCurrent),
      showProse(prose, query, findings, words, isCurrent).catch(() => {
        if (isCurrent()) prose.replaceChildren(element('p', '', [words.failed]));
        return words.page.failed;
      }),
    ]);
    if (isCurrent()) status.replaceChildren(words.page.shown(listed, said));
  }
}
