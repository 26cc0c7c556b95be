import type { ReactNode } from 'react';
import type { Scales } from './geometry/scales.ts';

/** A mark that stands at a place on the scales. */
export interface PlacedMark {
  readonly key: string;
  /** The id of its panel. */
  readonly panel: string;
  /** Values on the scale across and on the panel's. */
  readonly x: number;
  readonly y: number;
  /** The mark at a place in pixels. */
  readonly draw: (x: number, y: number) => ReactNode;
}

/** A chart laid out: what `drawFigure` draws at build and `LiveChart` draws for a reader. */
export interface Chart {
  readonly scales: Scales;
  /** What lies under the marks: axes, headings, lines. */
  readonly under: ReactNode;
  readonly marks: readonly PlacedMark[];
  /** What lies over them: labels that must stay legible. */
  readonly over: ReactNode;
}
