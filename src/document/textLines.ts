import { replaceRadicals } from './radicals.ts';

/** A line of a text with its number from 1. */
export interface TextLine {
  readonly number: number;
  /** Without control characters; "" for a line that held a page number alone. */
  readonly text: string;
  /** Whether a new page begins with this line. */
  readonly startsPage: boolean;
  /** Whether it was printed twice: then nothing tells where its words stood. */
  readonly isHalved?: boolean;
}

/** No page is page 0, and what stands in columns of its own is a row of marks and numbers. */
const PAGE_NUMBER =
  /^\s*(?:[-—–－―─]+[^\S\t]{0,2}[1-9]\d{0,3}[^\S\t]{0,2}[-—–－―─]+|第\s*\d{1,4}\s*页(?:[\s，,/]*共\s*\d{1,4}\s*页)?|[1-9]\d{0,3}[^\S\t]{0,2}\/[^\S\t]{0,2}[1-9]\d{0,3})\s*$/;

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
    const clean = replaceRadicals(dropControls(line));
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

/**
 * Controls, byte order marks, soft hyphens, marks of direction, joiners, and what Unicode never
 * assigns: no text, and XML can't hold some of them.
 */
const CONTROLS =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it finds
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]|\p{Noncharacter_Code_Point}/gu;

/** Removes what is no text and can't be seen; keeps tabs. */
export function dropControls(line: string): string {
  return line.replace(CONTROLS, '');
}
