import type { Match } from '../../search/findMatches.ts';
import { pageLang } from '../pageLang.ts';
import { element } from './describeMatch.ts';
import { listOptions } from './listOptions.ts';
import { loadIndex, loadWords } from './loadSearch.ts';
import { helpOf, lookUp, noteOf, type Outcome } from './lookUp.ts';

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
    let shown: readonly Match[] = [];
    for await (const outcome of lookUp(index, query, MOST)) {
      if (mine !== turn) return;
      const matches = outcome.matches.slice(0, MOST);
      const isNew =
        outcome.state !== 'found' || matches.some((match, at) => !isSame(match, shown[at]));
      shown = matches;
      // The list opens when it is known what it says: nothing in it moves.
      if (outcome.state === 'searching') setOpen(false);
      // Once a result is chosen, the list stays as it is.
      else if (isNew && active < 0 && isHere()) show(query, { ...outcome, matches });
    }
  }

  /** Lists what is found, below what is said of it. */
  function show(query: string, { matches, state }: Outcome) {
    const note = noteOf(state, query, words) ?? '';
    const help = helpOf(state, words);
    const results = listOptions(query, matches, lang, words);
    for (const [at, result] of results.entries()) result.id = `${list?.id}-${at}`;
    list?.replaceChildren(...results);
    none?.toggleAttribute('hidden', note === '');
    none?.replaceChildren(note, element('span', '', [help]));
    choose(-1);
    setOpen(true);
    say(`${note}${help}${matches.length === 0 ? '' : words.count(matches.length)}`);
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
      // Parts of the index that are still to come open the list no more.
      turn += 1;
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
