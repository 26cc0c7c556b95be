import type { Figure, FigureRow } from '../../figures/figure.ts';
import { titleOfChosen } from '../../figures/viewWords.ts';
import { SHARE_WORDS } from '../../i18n/share.ts';
import { CITE_STYLES, type CiteStyle, cite, dataEdition } from '../../share/cite.ts';
import type { Lang } from '../../statute/types.ts';
import { today } from '../share/today.ts';

export interface ChosenView {
  readonly figure: Figure;
  /** The rows that are shown. */
  readonly rows: readonly FigureRow[];
  /** What was chosen, in the words of the controls; none for the whole. */
  readonly chosen: readonly string[];
  /** ISO date of the last release of the data; "" before the first. */
  readonly released: string;
}

/** How to cite what a reader chose: by what it is, its address, and the day of today where one is demanded. */
export function citeView(
  { figure, rows, chosen, released }: ChosenView,
  lang: Lang,
): readonly { readonly style: CiteStyle; readonly text: string }[] {
  const cited = {
    title: titleOfChosen(figure, rows, chosen),
    edition: dataEdition(figure.version ?? ''),
    released: released === '' ? null : released,
    address: `${location.origin}${location.pathname}${location.search}`,
    key: `${location.pathname}${figure.id}`,
  };
  return CITE_STYLES.map((style) => ({
    style,
    text: cite(style, cited, lang).replaceAll(`[${SHARE_WORDS.accessed[lang]}]`, `[${today()}]`),
  }));
}
