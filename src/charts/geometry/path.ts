/** Hundredths of a pixel are more than anyone sees. */
export const round = (pixels: number): number => Math.round(pixels * 100) / 100;

/** A path of SVG with its numbers rounded: path`M${x} ${y}V${y + 8}`. */
export const path = (words: TemplateStringsArray, ...numbers: readonly number[]): string =>
  String.raw({ raw: words }, ...numbers.map(round));
