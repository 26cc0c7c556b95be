/** Widths in half squares: a Chinese character has two. About 30 or 80 of them, 60 or 160 Latin letters. */
export const WIDEST = { title: 60, description: 160 } as const;

/** The width of a text in half squares. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) {
    width += /[\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFFEF\u3000-\u303F]/u.test(character) ? 2 : 1;
  }
  return width;
}

/** Where a clause ends: not at the comma of 38,651. */
const CLAUSE = /(?<=[，；。])|(?<=[,;.])\s+/u;

/** A description whose last clauses are left out where it is too long for a list of results. */
export function trimDescription(text: string): string {
  if (widthOf(text) <= WIDEST.description) return text;
  const parts = text.split(CLAUSE);
  const join = /\p{Script=Han}/u.test(text) ? '' : ' ';
  while (parts.length > 1 && widthOf(parts.join(join)) > WIDEST.description) parts.pop();
  const stop = join === '' ? '。' : '.';
  return `${parts.join(join).replace(/[，；。,;.]$/u, '')}${stop}`;
}
