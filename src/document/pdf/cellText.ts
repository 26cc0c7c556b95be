import { type GlyphLine, readLine, splitGlyphLines } from './glyphLines.ts';
import type { Glyph } from './marks.ts';

/** What a cell prints. */
export interface CellText {
  readonly text: string;
  readonly doubted: boolean;
}

const WORD_END = /[\p{Script=Latin}\d.,]$/u;
const WORD_BEGIN = /^[\p{Script=Latin}\d.,]/u;
const DIGITS = /\d$/;

/**
 * Puts the characters of a cell together. Lines follow each other without a space, as Chinese does;
 * digits do so only where the line is full, and then are doubted, else two numbers would be one.
 */
export function readCellText(glyphs: readonly Glyph[], width: number): CellText {
  const lines = splitGlyphLines(glyphs);
  let text = '';
  let doubted = glyphs.some((glyph) => glyph.doubted);
  lines.forEach((line, index) => {
    const next = readLine(line);
    const before = lines[index - 1];
    if (!before || !WORD_END.test(text) || !WORD_BEGIN.test(next)) text += next;
    else if (isFull(before, line, width) && DIGITS.test(text) && /^[\d.,]/.test(next)) {
      text += next;
      doubted = true;
    } else text += ` ${next}`;
  });
  return { text, doubted };
}

/** Whether the first character of a line had no room in the line before it. */
function isFull(before: GlyphLine, line: GlyphLine, width: number): boolean {
  const first = line.glyphs[0];
  return before.to - before.from + (first?.box[2] ?? 0) > width - before.size * 0.6;
}
