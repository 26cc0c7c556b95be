import { describe } from './describe.ts';
import type { Figure } from './figure.ts';
import { drawnFirst } from './firstView.ts';

const made = new WeakMap<Figure, Figure>();

/** A figure as it is drawn and described before a reader chooses; made once for pages, frame and picture. */
export function firstDrawn(figure: Figure): Figure {
  const known = made.get(figure) ?? describe(drawnFirst(figure));
  made.set(figure, known);
  return known;
}
