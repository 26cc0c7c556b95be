import { type GlyphLine, readLine, splitAtGaps } from './glyphLines.ts';
import type { TextRow } from './textRows.ts';

/** Columns without lines lie so many sizes of the font apart. */
export const APART = 0.7;
/** A value: a number, or a mark in its place. */
const VALUE =
  /^(?:[+-]?[\d０-９.,，．]+[件条项个次%]?(?: ?[（(][^（）()]{1,20}[）)])?|[-—–/／]+|无|[〇零○Ｏ]|[一二三四五六七八九十百千两零]{2,})$/u;
/** A sentence, or a heading of a section: no row of a table. */
export const PROSE = /[。；]|^[一二三四五六]、.*情况$|^[一二三四五六]、其他需要报告/;
/** A line of text in the parts that space sets apart. */
export interface Parts {
  readonly row: TextRow;
  readonly parts: readonly GlyphLine[];
  /** How many parts stand before the values. */
  readonly labels: number;
}

/** Numbers lie closer: within one nothing is so far apart. */
const NUMBERS_APART = 0.35;

export function splitRow(row: TextRow): Parts {
  if (row.line.direction !== 'right') return { row, parts: [row.line], labels: 1 };
  const parts = splitAtGaps(row.line, APART).flatMap((part, at, all) =>
    splitNumbers(part, at < all.length - 1),
  );
  const at = parts.findLastIndex((part) => !isValue(part));
  return { row, parts, labels: at + 1 };
}

/** A label and one number. */
const LABEL = /^[\p{Script=Han}（）、]{2,25} [\d.,]+$/u;
/** A number after a label, where more values follow, needs no more than a space before it. */
const AFTER_LABEL = 0.15;

/** Parts numbers that lie close to each other, or to a label where more values follow. */
function splitNumbers(part: GlyphLine, hasNext: boolean): GlyphLine[] {
  const words = splitAtGaps(part, NUMBERS_APART);
  if (words.every(isValue)) return words;
  const last = hasNext ? splitAtGaps(part, AFTER_LABEL).at(-1) : words.at(-1);
  if (!hasNext && !LABEL.test(readLine(part))) return [part];
  if (!last || !isValue(last)) return [part];
  const glyphs = part.glyphs.slice(0, -last.glyphs.length);
  return [...splitAtGaps({ ...part, glyphs }, APART), last];
}

export function hasValues({ row, parts, labels }: Parts): boolean {
  const values = parts.length - labels;
  return values > 0 && parts.length > 1 && !PROSE.test(row.text);
}

/** Whether a part is a number, or a mark in its place. */
export const isValue = (part: GlyphLine) => VALUE.test(readLine(part));
