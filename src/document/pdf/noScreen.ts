/** A font that nobody looks at: it is loaded at once. */
class UnseenFont {
  readonly family = '';
  readonly loaded = Promise.resolve(this);
}

/** A set of fonts that keeps none: they go with their file. */
const NO_FONTS = { add: () => {}, delete: () => false };

/**
 * A document for the fonts of a PDF where there is no screen. The library hands it the fonts and
 * leaves the drawing of characters to them; without one it works out the outline of every character.
 */
export function makeNoScreen(): HTMLDocument {
  const root: { FontFace?: unknown } = globalThis;
  root.FontFace ??= UnseenFont;
  // Where nothing is drawn, the library asks of a document for its fonts alone.
  return { fonts: NO_FONTS } as unknown as HTMLDocument;
}
