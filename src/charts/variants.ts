/** Each chart is drawn twice: for phones and for wider columns; CSS shows one of the two. */
export type ChartVariant = 'narrow' | 'wide';

/** Widths in pixels. */
export const VARIANT_WIDTHS: Readonly<Record<ChartVariant, number>> = { narrow: 340, wide: 720 };

export const VARIANTS: readonly ChartVariant[] = ['narrow', 'wide'];
