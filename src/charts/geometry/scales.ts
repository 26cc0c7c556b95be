import { round } from './path.ts';

/** A stretch of a chart's height with a scale of its own. */
export interface Panel {
  readonly id: string;
  /** In pixels from the top of the chart. */
  readonly top: number;
  readonly bottom: number;
  /** The values at the bottom and at the top. */
  readonly from: number;
  readonly to: number;
}

/** What a chart's marks stand on: one scale across, and panels with a scale up each. */
export interface Scales {
  readonly width: number;
  readonly height: number;
  /** Room beside the plot, in pixels. */
  readonly left: number;
  readonly right: number;
  /** The values at the left and the right edge of the plot. */
  readonly from: number;
  readonly to: number;
  readonly panels: readonly Panel[];
}

type Across = Pick<Scales, 'width' | 'left' | 'right' | 'from' | 'to'>;

/** Where a value stands across the chart, in pixels. */
export const pixelX = ({ width, left, right, from, to }: Across, value: number): number =>
  round(left + ((value - from) / (to - from)) * (width - left - right));

/** Where a value stands in its panel, in pixels from the top of the chart. */
export const pixelY = ({ top, bottom, from, to }: Omit<Panel, 'id'>, value: number): number =>
  round(bottom - ((value - from) / (to - from)) * (bottom - top));

/** The one panel of a chart whose marks are set in pixels from its top, as lines of a list are. */
export const listPanel = (height: number): Panel => ({
  id: 'list',
  top: 0,
  bottom: height,
  from: -height,
  to: 0,
});
