import type { TableBlock } from './document.ts';
import { isValueWord } from './spacedWords.ts';
import type { TextLine } from './textLines.ts';

/** Fewer numbers on a line may be a date, or a page and their count. */
const FEWEST_VALUES = 4;

/** Whether a line is a row of values with a space between them and without any label. */
export function isBareRow(text: string): boolean {
  if (/[\t|]/.test(text)) return false;
  const words = text.trim().split(/\s+/);
  return words.length >= FEWEST_VALUES && words.every(isValueWord);
}

/** Reads a row of values without label: what a wrapped label goes around, or table 四 below its heads. */
export function readBareRow({ text, number }: TextLine): TableBlock {
  const row = text
    .trim()
    .split(/\s+/)
    .map((word, at) => ({ text: word, place: { line: number, column: at + 1 } }));
  return { kind: 'table', rows: [row], place: { line: number, column: 1 } };
}
