/** Figures and letters in half width; marks stay as they are printed. */
export const foldWidth = (text: string): string =>
  text.replace(/[\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A]/g, (one) => one.normalize('NFKC'));

/** A text with every Chinese character a word by itself, as the full-text index has it. */
export function spaceCharacters(text: string): string {
  return foldWidth(text)
    .replace(/\p{Script=Han}/gu, ' $& ')
    .replace(/\s+/g, ' ')
    .trim();
}
