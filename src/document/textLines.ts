/** A line of a text with its number from 1. */
export interface TextLine {
  readonly number: number;
  /** Without control characters; "" for a line that held a page number alone. */
  readonly text: string;
  /** Whether a new page begins with this line. */
  readonly startsPage: boolean;
}

const PAGE_NUMBER =
  /^\s*(?:[-—–－―─]+\s*\d{1,4}\s*[-—–－―─]+|第\s*\d{1,4}\s*页(?:[\s，,/]*共\s*\d{1,4}\s*页)?|\d{1,4}\s*\/\s*\d{1,4})\s*$/;

/** Whether a line holds nothing but the number of its page. */
export function isPageNumber(line: string): boolean {
  return PAGE_NUMBER.test(line);
}

/** The lines of a text as they stand; a place's line n is the nth of them. */
export function listLines(text: string): string[] {
  return text.replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n').split('\n');
}

/** Splits a text into lines, without controls, byte order marks and page numbers. */
export function splitLines(text: string): TextLine[] {
  const lines: TextLine[] = [];
  let pageEnds = false;
  for (const [index, line] of listLines(text).entries()) {
    const clean = dropControls(line);
    const isNumber = isPageNumber(clean);
    const startsPage = line.startsWith('\f') || pageEnds;
    // A form feed: what ends the page before it may be a bare number.
    if (line.startsWith('\f') && !pageEnds) dropBareNumber(lines);
    lines.push({ number: index + 1, text: isNumber ? '' : clean, startsPage });
    pageEnds = isNumber;
  }
  return lines;
}

/** A number alone on the last line of a page, apart from what is above it, is the page's number. */
function dropBareNumber(lines: TextLine[]): void {
  const at = lines.findLastIndex((line) => line.text.trim() !== '');
  const last = lines[at];
  const isApart = lines[at - 1]?.text.trim() === '' || /^\s{4}/.test(last?.text ?? '');
  if (last && isApart && /^[^\S\t]*\d{1,4}\s*$/.test(last.text)) lines[at] = { ...last, text: '' };
}

/** Removes byte order marks, form feeds and other controls, none of which is text; keeps tabs. */
export function dropControls(line: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it removes
  return line.replace(/[\u0000-\u0008\u000b-\u001f\u007f\u200b-\u200f\u2060\ufeff\ufffe]/g, '');
}
