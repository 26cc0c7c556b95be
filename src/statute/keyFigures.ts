import type { CellId } from './forms.ts';

/**
 * The figures by which a report is known at a glance, in the order in which they are shown: each with its
 * cell, or the first of those that it is made of.
 */
export const KEY_FIGURES = {
  licensing: 'licensing.decisions',
  received: 'requests.received@total',
  handled: 'requests.handled@total',
  rate: 'requests.granted@total',
  carriedOut: 'requests.carriedOut@total',
  disputes: 'reconsideration.total',
} as const satisfies Record<string, CellId>;

export type KeyFigureId = keyof typeof KEY_FIGURES;

export const KEY_FIGURE_IDS = [
  'licensing',
  'received',
  'handled',
  'rate',
  'carriedOut',
  'disputes',
] as const satisfies readonly KeyFigureId[];
