import { readNumbers } from './matrix.ts';
import { readNumber, readProperty } from './operators.ts';
import type { CodedGlyph } from './textState.ts';

/** What stands for a character that the font doesn't name. */
export const UNKNOWN = '\ufffd';

/** A character, with what its font says it is; "" for a space. */
type NamedGlyph = CodedGlyph & { readonly text: string };

/** Reads what an operator shows: characters, and numbers that move the pen. */
export function readGlyphs(shown: unknown): (NamedGlyph | number)[] {
  if (!Array.isArray(shown)) return [];
  return shown.flatMap((part: unknown): (NamedGlyph | number)[] => {
    if (typeof part === 'number') return [part];
    if (typeof part !== 'object' || part === null) return [];
    const unicode = String(readProperty(part, 'unicode') ?? '');
    const upright = readProperty(part, 'vmetric');
    const glyph: CodedGlyph = {
      unicode,
      code: readNumber(readProperty(part, 'originalCharCode'), -1),
      width: readNumber(readProperty(part, 'width')),
      isSpace: readProperty(part, 'isSpace') === true,
      upright: readNumbers(upright),
    };
    return [{ ...glyph, text: nameGlyph(unicode) }];
  });
}

/** Signs that have a code and no look, and white space. */
const BLANK = /^[\s\u00ad\u200b-\u200f\u2060\ufeff]*$/;
/** Private use, controls and what has no meaning at all: the font doesn't say what it shows. */
const NAMELESS = /[\p{Co}\p{Cc}\p{Cn}\p{Cs}\ufffd]/u;

/** Signs of punctuation as they look in upright text. */
const UPRIGHT = /[\ufe10-\ufe19\ufe30-\ufe48]/;

/** What a character reads as: "" for a blank, U+FFFD where its font doesn't say. */
export function nameGlyph(unicode: string): string {
  if (unicode === '') return UNKNOWN;
  if (BLANK.test(unicode)) return '';
  if (NAMELESS.test(unicode)) return UNKNOWN;
  return UPRIGHT.test(unicode) ? unicode.normalize('NFKC') : unicode;
}
