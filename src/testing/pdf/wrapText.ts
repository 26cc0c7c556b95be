import { measureText } from './draw.ts';

/** What is not broken: numbers with their signs and points. */
const WORDS = /[\d.,+-]+|[^\d.,+-]/gu;

/** Breaks a text into lines of a width in points; a number that is wider stands on a line of its own. */
export function wrapText(text: string, width: number, size: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const [word] of text.matchAll(WORDS)) {
    if (line !== '' && measureText(line + word, size) > width) {
      lines.push(line);
      line = '';
    }
    line += word;
  }
  return line === '' ? lines : [...lines, line];
}
