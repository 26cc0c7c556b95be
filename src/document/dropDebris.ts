/** What a text dump leaves of Word: bookmarks, pictures, empty Office paragraphs, bold marks. */
const DEBRIS = /\[(?:bookmark|image|hyperlink)[^[\]]*\]|<o:p>\s*<\/o:p>|<\/?o:p>|&nbsp;|\*\*/gi;

/** A text without what the conversion left behind. */
export function dropDebris(text: string): string {
  return DEBRIS.test(text) ? text.replace(DEBRIS, '') : text;
}
