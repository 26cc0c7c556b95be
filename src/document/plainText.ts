/** A text of a page or a Word file as it is put together, and whether it is certain. */
export interface Gathered {
  readonly text: string;
  readonly doubted: boolean;
}

/** Unicode's own signs for the end of a line within a paragraph, and of a paragraph. */
export const LINE_BREAK = '\u2028';
export const PARAGRAPH_BREAK = '\u2029';
const BREAKS = /[\u2028\u2029]/;

/** Marks of layout that print nothing: soft hyphens, joiners, marks of direction and byte order, controls. */
const INVISIBLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it removes
  /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\ufffe]/g;
const SPACES = /[ \t\n\r\f\v]+/g;
/** Characters that are set without spaces: a line of the source may end between any two of them. */
const WIDE = /[\p{Script=Han}\u3000-\u303f\uff01-\uff60\u2018-\u201d\u2026]/u;

/** One line of text as it is shown: spaces and line ends of the source as one space or none. */
export function tidyLine(raw: string): string {
  return raw
    .replace(INVISIBLE, '')
    .replace(SPACES, (spaces: string, at: number, whole: string) => {
      const before = whole[at - 1] ?? '';
      const after = whole[at + spaces.length] ?? '';
      return /[\n\r]/.test(spaces) && WIDE.test(before) && WIDE.test(after) ? '' : ' ';
    })
    .trim();
}

/** The lines of a paragraph, without empty ones. */
export function tidyLines(raw: string): string[] {
  return raw
    .split(BREAKS)
    .map(tidyLine)
    .filter((line) => line !== '');
}

/**
 * The text of a cell: a label broken over lines is one; digits that a line's end parts may be one
 * number or two, which is doubted.
 */
export function tidyCell(raw: string): Gathered {
  const paragraphs = raw.split(PARAGRAPH_BREAK).map((paragraph) => {
    const lines = tidyLines(paragraph);
    return joinLines(lines, '');
  });
  const whole = joinLines(
    paragraphs.map(({ text }) => text).filter((text) => text !== ''),
    ' ',
  );
  return {
    text: whole.text,
    doubted: whole.doubted || paragraphs.some(({ doubted }) => doubted),
  };
}

/** Joins lines; `between` stands between digits, and a space between words of letters. */
function joinLines(lines: readonly string[], between: string): Gathered {
  let text = '';
  let doubted = false;
  for (const line of lines) {
    const isNumber = /[\d０-９]$/.test(text) && /^[\d０-９]/.test(line);
    if (isNumber) doubted = true;
    const gap = isNumber ? between : /\w$/.test(text) && /^\w/.test(line) ? ' ' : '';
    text += text === '' ? line : gap + line;
  }
  return { text, doubted };
}
