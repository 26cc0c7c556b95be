import { formatNumber } from '../../figures/formatNumber.ts';
import { fill, type Language, CHART_WORDS as WORDS } from '../../i18n/figures.ts';

/** A number on an axis, where ten thousands are written short in Chinese. */
export function tickText(value: number, lang: Language): string {
  if (value < 10_000) return formatNumber(value);
  const n = formatNumber(lang === 'zh' ? value / 10_000 : value);
  return fill(WORDS.tenThousands, { n })[lang];
}
