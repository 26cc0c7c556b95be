import { kindOf } from '../../check/tally.ts';
import { formatNumber } from '../../figures/formatNumber.ts';
import { capital } from '../../i18n/format.ts';
import { HTML_LANG } from '../../i18n/lang.ts';
import type { ReadAnswer } from '../../selfCheck/answer.ts';
import { labelName } from '../../statute/forms.ts';
import { element } from '../element.ts';
import { pageLang } from '../pageLang.ts';
import type { OpenDocument } from './openDocument.ts';
import { pageWords } from './pageWords.ts';
import { part, placeButton } from './parts.ts';

const MOST = 60;

/** The figures that the prose states, each beside the cells that it speaks of. */
export function showClaims({ results }: ReadAnswer, document: OpenDocument): HTMLElement {
  const { claims: words } = pageWords().selfCheck;
  const lang = pageLang();
  const stated = results.filter(({ check, left }) => check === 'N1' && left !== null);
  const rows = stated.slice(0, MOST).map((result) => {
    const { facts, left, right, place } = result;
    // Words that may mean several numbers accuse nobody.
    const kind = kindOf(result);
    const quote = String(facts['quote'] ?? '');
    const name = String(facts['names'] ?? facts['cell'] ?? '')
      .split(' ')
      .map((id) => labelName(id)[lang])
      .join(' / ');
    const text = element('span', { lang: HTML_LANG.zh }, quote);
    const number = (value: number | null | undefined) =>
      value == null ? '—' : formatNumber(value);
    return element(
      'tr',
      { 'data-outcome': kind },
      element(
        'th',
        { scope: 'row' },
        place ? placeButton(quote, () => document.show(place, null, quote)) : text,
      ),
      element('td', { class: 'num' }, number(left?.value)),
      element('td', {}, capital(name)),
      element('td', { class: 'num' }, number(right?.value)),
      element('td', {}, words.outcomes[kind]),
    );
  });
  if (rows.length === 0) return part('check-claims', words.heading, element('p', {}, words.none));
  const heads = Object.values(words.columns).map((text) => element('th', { scope: 'col' }, text));
  return part(
    'check-claims',
    words.heading,
    element('p', { class: 'small' }, words.intro),
    element(
      'div',
      {
        class: 'check-scroll',
        role: 'region',
        tabindex: 0,
        'aria-label': pageWords().common.region(words.heading),
      },
      element(
        'table',
        { class: 'check-table', 'aria-labelledby': 'check-claims-title' },
        element('thead', {}, element('tr', {}, ...heads)),
        element('tbody', {}, ...rows),
      ),
    ),
    stated.length > MOST ? element('p', { class: 'small' }, words.more(MOST, stated.length)) : null,
  );
}
