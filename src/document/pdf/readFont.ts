import { readNumber, readProperty } from './operators.ts';
import type { Font } from './textState.ts';

/** A font as the library hands it over, with its extra properties. */
export function readFont(name: string, font: unknown): Font {
  const matrix = readProperty(font, 'fontMatrix');
  const scale = Array.isArray(matrix) ? readNumber(matrix[0], 0.001) : 0.001;
  return {
    name,
    scale,
    isVertical: readProperty(font, 'vertical') === true,
    isComposite: readProperty(font, 'composite') === true,
  };
}
