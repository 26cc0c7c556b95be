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

/** Splits a text into lines, without controls, byte order marks and page numbers. */
export function splitLines(text: string): TextLine[] {
  const raw = text.replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n').split('\n');
  const lines = raw.map((line, index) => {
    const clean = dropControls(line);
    return {
      number: index + 1,
      text: PAGE_NUMBER.test(clean) ? '' : clean,
      startsPage: line.startsWith('\f') || PAGE_NUMBER.test(raw[index - 1] ?? ''),
    };
  });
  return dropBareNumbers(lines);
}

/** A bare number that is the last thing on a page is the page's number. */
function dropBareNumbers(lines: TextLine[]): TextLine[] {
  return lines.map((line, index) => {
    if (!/^\s*\d{1,4}\s*$/.test(line.text)) return line;
    const next = lines
      .slice(index + 1)
      .find((other) => other.text.trim() !== '' || other.startsPage);
    return next?.startsPage ? { ...line, text: '' } : line;
  });
}

/** Removes byte order marks, form feeds and other controls, none of which is text; keeps tabs. */
function dropControls(line: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it removes
  return line.replace(/[\u0000-\u0008\u000b-\u001f\u007f\u200b-\u200f\u2060\ufeff\ufffe]/g, '');
}
