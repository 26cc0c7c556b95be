import { formatNumber } from '../../figures/formatNumber.ts';
import { fill } from '../../i18n/both.ts';
import { CHART_WORDS as WORDS } from '../../i18n/figures.ts';
import type { Lang } from '../../statute/types.ts';

/** A number on an axis, where ten thousands are written short in Chinese. */
export function tickText(value: number, lang: Lang): string {
  if (value < 10_000) return formatNumber(value);
  const n = formatNumber(lang === 'zh' ? value / 10_000 : value);
  return fill(WORDS.tenThousands, { n })[lang];
}
