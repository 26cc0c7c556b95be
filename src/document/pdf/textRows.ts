import { type GlyphLine, readLine, splitGlyphLines } from './glyphLines.ts';
import type { Glyph } from './marks.ts';
import { type Box, unite } from './matrix.ts';
import { turnUpright } from './turnUpright.ts';

/** A line of text that stands in no ruled table. */
export interface TextRow {
  readonly kind: 'row';
  readonly page: number;
  readonly line: GlyphLine;
  readonly text: string;
  readonly box: Box;
  readonly doubted: boolean;
}

/** The lines of a page, from top to bottom. */
export function listTextRows(glyphs: readonly Glyph[], page: number): TextRow[] {
  return splitGlyphLines(turnUpright(glyphs))
    .map((line): TextRow => {
      const box = boxOfGlyphs(line.glyphs);
      const doubted = line.glyphs.some((glyph) => glyph.doubted);
      return { kind: 'row', page, line, text: readLine(line), box, doubted };
    })
    .sort((a, b) => levelOf(a) - levelOf(b));
}

/** The middle of a line; of upright text, of the line beside its first character. */
function levelOf({ line, box: [, y, , height] }: TextRow): number {
  return line.direction === 'right' ? y + height / 2 : y;
}

export function boxOfGlyphs(glyphs: readonly Glyph[]): Box {
  return unite(glyphs.map((glyph) => glyph.box)) ?? [0, 0, 0, 0];
}
