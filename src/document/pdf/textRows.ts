import { type GlyphLine, readLine, splitGlyphLines } from './glyphLines.ts';
import type { Glyph } from './marks.ts';
import { type Box, unite } from './matrix.ts';

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
  return splitGlyphLines(glyphs)
    .map((line): TextRow => {
      const box = boxOfGlyphs(line.glyphs);
      const doubted = line.glyphs.some((glyph) => glyph.doubted);
      return { kind: 'row', page, line, text: readLine(line), box, doubted };
    })
    .sort((a, b) => a.box[1] + a.box[3] / 2 - b.box[1] - b.box[3] / 2);
}

export function boxOfGlyphs(glyphs: readonly Glyph[]): Box {
  return unite(glyphs.map((glyph) => glyph.box)) ?? [0, 0, 0, 0];
}
