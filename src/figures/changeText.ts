import type { Change } from './changes.ts';
import { formatNumber, formatPercent } from './formatNumber.ts';

/** A difference with its sign; a minus has one already. */
export function signed(value: number): string {
  return value > 0 ? `+${formatNumber(value)}` : formatNumber(value);
}

/** A share of the base with its sign, or null where none is told. */
export function signedPercent({ percent }: Pick<Change, 'percent'>): string | null {
  if (percent === null || percent === 0) return null;
  return `${percent > 0 ? '+' : '−'}${formatPercent(Math.abs(percent))}`;
}

/** A difference of percentages to one decimal. */
export function signedPoints(difference: number): string {
  const rounded = Math.abs(difference).toFixed(1);
  return rounded === '0.0' ? rounded : `${difference > 0 ? '+' : '−'}${rounded}`;
}
