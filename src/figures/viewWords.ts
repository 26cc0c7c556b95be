import { fill } from '../i18n/both.ts';
import { CHART_WORDS as WORDS } from '../i18n/figures.ts';
import { capital } from '../i18n/format.ts';
import { SHARE_WORDS } from '../i18n/share.ts';
import type { Bilingual, Lang } from '../statute/types.ts';
import type { Figure, FigureRow } from './figure.ts';
import { isOfChange, MOST_OF_PEERS, type Sort, type View } from './select.ts';
import type { TrendView } from './selectTrend.ts';
import { joinWords, rowAgency, sameWords } from './words.ts';

const ORDERS = {
  form: WORDS.order,
  value: WORDS.orderValue,
  'value-up': WORDS.orderValueUp,
  change: WORDS.orderChange,
  'change-down': WORDS.orderChangeDown,
} as const satisfies Readonly<Record<Sort, Bilingual>>;

/** How many reports of how many are shown, why not all, and in which order. */
export function viewText(view: View, lang: Lang): string {
  const { shown, matched, all, inYear, onlyYear, lacksGroups, sort } = view;
  if (matched === 0) return WORDS.reportsNone[lang];
  const counts =
    matched < all ? { words: WORDS.reportsSome, n: matched } : { words: WORDS.reportsAll, n: all };
  const cut = isOfChange(sort) ? WORDS.reportsCutChange : WORDS.reportsCut;
  const parts = [
    fill(counts.words, { shown: counts.n, all }),
    ...(shown < inYear ? [fill(cut, { most: MOST_OF_PEERS, shown, matched })] : []),
    ...(lacksGroups ? [WORDS.groupsCut] : []),
    ...(onlyYear === null ? [] : [fill(WORDS.reportsOfYear, { year: onlyYear })]),
    ORDERS[sort],
  ];
  return parts.map((part) => part[lang]).join(lang === 'en' ? ' ' : '');
}

/** Agencies that a title names one by one; of more it tells how many. */
const MOST_NAMED = 3;

/** The title of a figure of which a part is shown: with what was chosen, and how many reports that are. */
export function titleOfChosen(
  figure: Pick<Figure, 'title'>,
  rows: readonly FigureRow[],
  chosen: readonly string[],
): Bilingual {
  const title = { ...figure.title, en: capital(figure.title.en) };
  const reports = new Set(rows.map(({ agencyId, year }) => `${agencyId}/${year}`));
  const agencies = new Map(rows.map((row) => [row.agencyId, rowAgency(row)]));
  const named =
    agencies.size <= MOST_NAMED
      ? [...agencies.values()]
      : [fill(SHARE_WORDS.agenciesShown, { n: agencies.size })];
  const parts = [
    ...chosen.map(sameWords),
    ...named,
    fill(SHARE_WORDS.reportsShown, { n: reports.size }),
  ];
  return fill(SHARE_WORDS.chosen, { title, chosen: joinWords(parts) });
}

/** How many agencies of how many are in the table, and how many of them are drawn. */
export function trendText({ counts }: TrendView, lang: Lang): string {
  const { drawn, listed, matched, all } = counts;
  if (matched === 0) return WORDS.trendNone[lang];
  const words = matched < all ? WORDS.trendSome : WORDS.trendAll;
  const parts = [
    fill(words, { listed: matched, all }),
    ...(listed < matched
      ? [fill(WORDS.trendListed, { most: MOST_OF_PEERS, listed, matched })]
      : []),
    ...(drawn < listed ? [fill(WORDS.trendDrawn, { drawn })] : []),
  ];
  return parts.map((part) => part[lang]).join(lang === 'en' ? ' ' : '');
}
