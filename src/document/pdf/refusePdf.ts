import { UnreadableDocument } from '../document.ts';
import type { Glyph, PageMarks } from './marks.ts';
import { UNKNOWN } from './readGlyphs.ts';

/** What part of a page its pictures cover where the page is one of a scan, at least. */
const SCANNED = 0.5;
/** What a scanned page may have of text: a stamp of the machine, a page number. */
const STRAY = 30;
/** What a document has of text, at least. */
const FEWEST_CHARACTERS = 100;
/** A document in which more than this part of the characters is unknown says nothing. */
const MOST_UNKNOWN = 0.5;

/** Refuses a document without text: a scan, outlines, or fonts that don't say what they show. */
export function refuseTextless(pages: readonly PageMarks[]) {
  const glyphs = pages.flatMap((page) => page.glyphs);
  const scanned = pages.filter((page) => covered(page) >= SCANNED && page.glyphs.length < STRAY);
  const isShort = glyphs.length < FEWEST_CHARACTERS;
  if (scanned.length > 0 && (isShort || scanned.length * 2 >= pages.length)) {
    throw new UnreadableDocument('pdf-scan');
  }
  if (glyphs.length === 0) {
    throw new UnreadableDocument('pdf-drawn');
  }
  const unknown = glyphs.filter((glyph) => glyph.text === UNKNOWN).length;
  if (unknown > glyphs.length * MOST_UNKNOWN) {
    throw new UnreadableDocument('pdf-fonts');
  }
}

/** What part of a page its pictures cover. */
function covered({ pictures, width, height }: PageMarks): number {
  const areas = pictures.map(({ box: [x, y, wide, high] }) => {
    const across = Math.min(x + wide, width) - Math.max(x, 0);
    const down = Math.min(y + high, height) - Math.max(y, 0);
    return Math.max(0, across) * Math.max(0, down);
  });
  return areas.reduce((sum, area) => sum + area, 0) / (width * height);
}

/** A page of which pictures cover so much is a picture, whatever text lies under it. */
const WHOLE = 0.7;

/** Doubts the text under a picture of the page: what recognised it may have misread. */
export function doubtCovered(page: PageMarks): readonly Glyph[] {
  if (covered(page) < WHOLE) return page.glyphs;
  const last = Math.max(...page.pictures.map((picture) => picture.order));
  return page.glyphs.map((glyph) => (glyph.order < last ? { ...glyph, doubted: true } : glyph));
}
