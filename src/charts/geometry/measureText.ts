/** Scripts set on a full square: Chinese, Japanese, Korean and full-width forms. */
const FULL_WIDTH = /[\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFFEF\u3000-\u303F\u2014]/gu;

/**
 * The width of a text in pixels by rule: a full square for a Chinese character, 0.55 of it for any
 * other. No font is asked, so every machine draws the same chart.
 */
export function measureText(text: string, size: number): number {
  const full = text.match(FULL_WIDTH)?.length ?? 0;
  return (full + ([...text].length - full) * 0.55) * size;
}

/** Sizes of type on the charts, in pixels; `src/styles/figures.css` sets the same. */
export const TYPE = { small: 12, text: 13, words: 16, big: 30 } as const;

/** Breaks a text at spaces into lines of a width and of about one length, at most `most`; what is left over is cut. */
export function wrapText(
  text: string,
  size: number,
  width: number,
  most: number,
): readonly [string, ...string[]] {
  const lines = breakText(text, size, width, most);
  let narrow = width / 2;
  while (narrow < width && lines.length > 1) {
    const even = breakText(text, size, narrow, most);
    if (even.every((line) => !line.endsWith('…'))) return even;
    narrow += size;
  }
  return lines;
}

function breakText(
  text: string,
  size: number,
  width: number,
  most: number,
): readonly [string, ...string[]] {
  const [first = '', ...words] = text.split(' ');
  const lines: [string, ...string[]] = [first];
  for (const word of words) {
    const longer = `${lines.at(-1)} ${word}`;
    const fits = measureText(longer, size) <= width || lines.length === most;
    if (fits) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  lines[lines.length - 1] = fitText(lines.at(-1) ?? '', size, width);
  return lines;
}

/** Names of agencies in English are long: they have two lines, and a wider margin beside the plot. */
export const NAME_LINES = 2;
export const NAME_LINE = 15;
export const NAME_MARGIN = { zh: 216, en: 270 } as const;

/** Cuts a text to a width, with an ellipsis where something is cut. */
export function fitText(text: string, size: number, width: number): string {
  if (measureText(text, size) <= width) return text;
  let fitted = text;
  while (fitted.length > 1 && measureText(`${fitted}…`, size) > width) fitted = fitted.slice(0, -1);
  return `${fitted}…`;
}
