import { findInParts } from '../../search/findInParts.ts';
import type { Match } from '../../search/findMatches.ts';
import { parseQuery } from '../../search/parseQuery.ts';
import { ADDRESSES, pageHref } from '../../site/addresses.ts';
import { pageLang } from '../pageLang.ts';
import { describeBelow, describeMatch, element, hrefOf, isBelow } from './describeMatch.ts';
import { loadIndex, loadWords, suggest } from './loadSearch.ts';

const MOST = 8;
/** Long enough not to speak between two keys. */
const SPEAK_AFTER_MS = 400;

/** A combobox: what fits is listed while the reader types, and chosen with the arrow keys. */
export async function offerMatches(
  form: HTMLFormElement,
  input: HTMLInputElement,
  leave: () => void,
): Promise<void> {
  const [popup, list, none, status] = ['popup', 'list', 'none', 'status'].map((name) =>
    form.querySelector<HTMLElement>(`[data-${name}]`),
  );
  if (!popup || !list || !none || !status) return;
  const lang = pageLang();
  let active = -1;
  let speaking = 0;
  let turn = 0;

  input.setAttribute('role', 'combobox');
  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('aria-controls', list.id);
  setOpen(false);
  const [words, index] = await Promise.all([loadWords(), loadIndex()]);

  input.addEventListener('input', update);
  input.addEventListener('focus', update);
  input.addEventListener('keydown', onKey);
  form.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && form.contains(relatedTarget))) setOpen(false);
  });
  // A press on a result must not take the focus away before the click.
  popup.addEventListener('mousedown', (event) => event.preventDefault());
  if (document.activeElement === input) update();

  function isHere() {
    return document.activeElement === input;
  }

  function setOpen(open: boolean) {
    if (popup) popup.hidden = !open;
    input.setAttribute('aria-expanded', String(open));
    if (!open) choose(-1);
  }

  async function update() {
    turn += 1;
    const mine = turn;
    choose(-1);
    const query = input.value.trim();
    if (query === '') {
      say('');
      return setOpen(false);
    }
    const found = await offerFound(query, () => mine === turn).catch(() => []);
    if (mine === turn && found.length === 0) await offerNear(query);
  }

  /** Lists what is found, as parts of the index come in; once a result is chosen, the list stays as it is. */
  async function offerFound(query: string, isCurrent: () => boolean): Promise<readonly Match[]> {
    let found: readonly Match[] = [];
    for await (const matches of findInParts(index, parseQuery(query), MOST)) {
      if (!isCurrent()) return matches;
      const isNew = matches.some((match, at) => at < MOST && !isSame(match, found[at]));
      found = matches;
      if (found.length === 0) setOpen(false);
      else if (isNew && active < 0 && isHere()) show(query, found.slice(0, MOST), null);
    }
    return found;
  }

  /** The list opens when it is known what it says: nothing in it moves. Without the network nothing is near. */
  async function offerNear(query: string) {
    setOpen(false);
    const near = await suggest(index, query).catch(() => []);
    if (input.value.trim() !== query || !isHere()) return;
    show(query, near.slice(0, MOST), near.length > 0 ? words.near(query) : words.none(query));
  }

  /** Lists what is found; `note` says that nothing is, or that it is only near. */
  function show(query: string, matches: readonly Match[], note: string | null) {
    const results = matches.map((match) => {
      const below = isBelow(match, matches);
      const content = (below ? describeBelow : describeMatch)(match, lang, words);
      return option(hrefOf(match, lang), below ? 'is-report' : '', content);
    });
    const inProse = `${pageHref(lang, ADDRESSES.search)}?q=${encodeURIComponent(query)}`;
    results.push(option(inProse, 'is-prose', [words.inProse(query)]));
    for (const [at, result] of results.entries()) result.id = `${list?.id}-${at}`;
    list?.replaceChildren(...results);
    none?.toggleAttribute('hidden', note === null);
    const help = matches.length === 0 ? words.help : '';
    none?.replaceChildren(note ?? '', element('span', '', [help]));
    choose(-1);
    setOpen(true);
    say(`${note ?? ''}${help}${matches.length === 0 ? '' : words.count(matches.length)}`);
  }

  function say(text: string) {
    window.clearTimeout(speaking);
    speaking = window.setTimeout(() => status?.replaceChildren(text), SPEAK_AFTER_MS);
  }

  function choose(at: number) {
    const options = [...(list?.children ?? [])];
    active = at;
    for (const [other, one] of options.entries())
      one.setAttribute('aria-selected', String(other === at));
    const chosen = options[at];
    chosen?.scrollIntoView({ block: 'nearest' });
    if (chosen) input.setAttribute('aria-activedescendant', chosen.id);
    else input.removeAttribute('aria-activedescendant');
  }

  function onKey(event: KeyboardEvent) {
    // While an input method is open its keys are its own.
    if (event.isComposing) return;
    const count = list?.children.length ?? 0;
    const isOpen = popup?.hidden === false;
    if (event.key === 'Escape') {
      event.preventDefault();
      if (isOpen) setOpen(false);
      else if (input.value !== '') input.value = '';
      else leave();
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (!isOpen) return void update();
      // One place more than there are results: the field itself.
      const step = event.key === 'ArrowDown' ? 1 : count;
      choose(((active + 1 + step) % (count + 1)) - 1);
    } else if (event.key === 'Enter' && isOpen && active >= 0) {
      event.preventDefault();
      const chosen = list?.children[active];
      if (chosen instanceof HTMLElement) chosen.click();
    }
  }
}

const isSame = (one: Match, other: Match | undefined) =>
  one.agency.id === other?.agency.id && one.year === other.year;

function option(href: string, className: string, content: readonly (Node | string)[]) {
  const link = element('a', className, content);
  link.href = href;
  link.tabIndex = -1;
  link.setAttribute('role', 'option');
  return link;
}
