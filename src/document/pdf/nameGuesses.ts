import type { Glyph } from './marks.ts';
import { nameGlyph, UNKNOWN } from './readGlyphs.ts';

/** What a report is written in: a font whose codes are Unicode has little else. */
const WRITTEN =
  /^[\p{Script=Han}\u0020-\u007e\u00a0\u00b7\u2000-\u206f\u2460-\u24ff\u3000-\u303f\uff00-\uffef]$/u;
const HAN = /^\p{Script=Han}$/u;

/**
 * Some fonts don't say what their characters are, and the library takes a character's number in the
 * font for its Unicode. Of most fonts that is wrong, and a wrong digit looks like a right one. It is
 * believed only of a font of which every character is one that a report is written in, Chinese ones
 * among them; else each character of it is unknown.
 */
export function nameGuesses(pages: readonly (readonly Glyph[])[]): Glyph[][] {
  const believed = new Map<string, boolean>();
  const fonts = Map.groupBy(pages.flat(), (glyph) => glyph.font);
  for (const [font, glyphs] of fonts) {
    const texts = [...new Set(glyphs.filter((one) => one.isGuess).map((one) => one.text))];
    const isMixed = glyphs.some((one) => !one.isGuess);
    const han = texts.filter((text) => HAN.test(text)).length;
    believed.set(font, !isMixed && han > 0 && texts.every((text) => WRITTEN.test(text)));
  }
  return pages.map((glyphs) =>
    glyphs
      .map((glyph) => {
        if (!glyph.isGuess) return glyph;
        return { ...glyph, text: believed.get(glyph.font) ? nameGlyph(glyph.text) : UNKNOWN };
      })
      .filter((glyph) => glyph.text !== ''),
  );
}
