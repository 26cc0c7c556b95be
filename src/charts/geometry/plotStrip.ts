/** A dot on a strip: 0 and what has no number stand in lanes of their own, apart from the scale. */
export interface StripDot<T> {
  readonly of: T;
  readonly lane: 'zero' | 'scale' | 'none';
  /** On the scale, from 0 to 1. */
  readonly at: number;
}

export interface Strip<T> {
  readonly unit: 'count' | 'percent';
  readonly dots: readonly StripDot<T>[];
  readonly ticks: readonly { readonly value: number; readonly at: number }[];
}

/** Where numbers stand on a strip: counts by powers of ten, shares from 0 to 100. */
export function plotStrip<T>(
  of: readonly T[],
  numberOf: (one: T) => number | null,
  unit: Strip<T>['unit'],
): Strip<T> {
  const largest = Math.max(1, ...of.map((one) => numberOf(one) ?? 0));
  const scale = unit === 'percent' ? SHARES : decades(largest);
  const dots = of.map((one): StripDot<T> => {
    const value = numberOf(one);
    if (value === null) return { of: one, lane: 'none', at: 0 };
    if (value === 0 && unit === 'count') return { of: one, lane: 'zero', at: 0 };
    return { of: one, lane: 'scale', at: scale.place(value) };
  });
  return { unit, dots, ticks: scale.ticks.map((value) => ({ value, at: scale.place(value) })) };
}

interface Scale {
  readonly ticks: readonly number[];
  place(value: number): number;
}

const SHARES: Scale = { ticks: [0, 50, 100], place: (value) => value / 100 };

/** From 1 to the power of ten at or above the largest. */
function decades(largest: number): Scale {
  const count = Math.max(1, Math.ceil(Math.log10(largest)));
  const ticks = Array.from({ length: count + 1 }, (_, power) => 10 ** power);
  return { ticks, place: (value) => Math.max(0, Math.log10(value) / count) };
}
