import { fill, type Language, CHART_WORDS as WORDS } from '../i18n/figures.ts';
import type { Bilingual } from '../statute/types.ts';
import { MOST_OF_PEERS, type Selection, type View } from './select.ts';

const ORDERS = {
  form: WORDS.order,
  value: WORDS.orderValue,
  'value-up': WORDS.orderValueUp,
} as const satisfies Readonly<Record<Selection['sort'], Bilingual>>;

/** How many reports of how many are shown, why not all, and in which order. */
export function viewText(view: View, { sort }: Selection, lang: Language): string {
  const { shown, matched, all, onlyYear } = view;
  if (matched === 0) return WORDS.reportsNone[lang];
  const counts =
    matched < all ? { words: WORDS.reportsSome, n: matched } : { words: WORDS.reportsAll, n: all };
  const parts = [
    fill(counts.words, { shown: counts.n, all }),
    ...(shown < matched ? [fill(WORDS.reportsCut, { most: MOST_OF_PEERS, shown, matched })] : []),
    ...(onlyYear === null ? [] : [fill(WORDS.reportsOfYear, { year: onlyYear })]),
    ORDERS[sort],
  ];
  return parts.map((part) => part[lang]).join(lang === 'en' ? ' ' : '');
}
