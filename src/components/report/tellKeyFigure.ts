import type { KeyFigure } from '../../figures/keyFigures.ts';
import { countText, valueText } from '../../figures/valueText.ts';
import type { Lang } from '../../i18n/dictionary.ts';

/** A key figure as a reader sees it: the number, k/n of fewer than ten, or words. */
export function tellKeyFigure(
  { id, row }: Pick<KeyFigure, 'id' | 'row'>,
  lang: Lang,
): { readonly text: string; readonly isNumber: boolean } {
  const count = countText(row);
  const hasNoRate = row.status === 'in-dispute' || (id === 'rate' && row.denominator === 0);
  if (hasNoRate) return { text: '—', isNumber: true };
  if (row.status === 'small-n' && count !== null) return { text: count, isNumber: true };
  const isNumber = row.value !== null && row.status !== 'curated';
  return { text: valueText(row, lang), isNumber };
}
