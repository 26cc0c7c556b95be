import type { Lines } from './drawnLines.ts';
import type { Glyph, Picture } from './marks.ts';
import type { Matrix } from './matrix.ts';
import type { OperatorList, OperatorNumbers } from './operators.ts';
import type { Font, Pen, TextStyle } from './textState.ts';

/** A page, and what is needed to read its operators. */
export interface ParsedPage {
  readonly operators: OperatorList;
  readonly numbers: OperatorNumbers;
  readonly fonts: ReadonlyMap<string, Font>;
  /** From the page's own units to points from the top left of the page as it is shown. */
  readonly toPage: Matrix;
  readonly width: number;
  readonly height: number;
  /** Whether a layer of the document is shown. */
  readonly isShown: (layer: unknown) => boolean;
}

/** The state of drawing that `save` keeps. */
export interface Graphics {
  readonly map: Matrix;
  readonly style: TextStyle;
  readonly lineWidth: number;
  /** Of fills: 0 is not to be seen. */
  readonly opacity: number;
}

/** What has been read of a page so far. */
export interface Progress {
  readonly page: ParsedPage;
  now: Graphics;
  readonly saved: Graphics[];
  pen: Pen;
  /** Of marked contents that are open: whether each is shown. */
  readonly layers: boolean[];
  /** Whether a map was set and nothing painted since: a picture that was left out stood there. */
  isUnpainted: boolean;
  order: number;
  run: number;
  readonly glyphs: Glyph[];
  readonly lines: Lines;
  readonly pictures: Picture[];
}

/** Whether every layer that is open is shown. */
export function isVisible(progress: Progress): boolean {
  return progress.layers.every(Boolean);
}
