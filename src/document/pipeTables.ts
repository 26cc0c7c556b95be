import { isBarCellTable, isBars, readBarCells } from './barCells.ts';
import type { Piece, TableBlock } from './document.ts';
import { joinLines } from './joinLines.ts';
import { isValueWord } from './spacedWords.ts';
import type { TextLine } from './textLines.ts';

/** A row between bars: one at its beginning or its end, or at least two within. */
const PIPE_ROW = /^\s*\|.*|^[^|\t]*\|[^|\t]*\|.*$|^[^|\t]+\|\s*$/;
/** The rule below a header: of one dash it is a rule there alone, for a dash is a mark elsewhere. */
const RULE_CELL = /^\s*:?-+:?\s*$/;
const LONG_RULE_CELL = /^\s*:?[-+]{3,}:?\s*$/;
/** A sentence, or the heading of a section that holds a table: it is no cell, though bars follow. */
const HEADING_OR_PROSE = /[。；]|^\s*[二三四五六]、.*情况\s*$/;

function isPipeRow(text: string): boolean {
  return PIPE_ROW.test(text);
}

/** Whether a table with bars begins at a line: a bar behind a text alone begins none, behind a number it does. */
export function startsPipeTable(lines: readonly TextLine[], start: number): boolean {
  const { text } = lines[start] as TextLine;
  if (isBarBelow(lines, start)) return true;
  if (!isPipeRow(text)) return false;
  const lone = /^([^|\t]+)\|\s*$/.exec(text)?.[1]?.trim();
  const isCell = lone === undefined || isValueWord(lone);
  return isCell || isPipeRow(nextFilled(lines, start)?.text ?? '');
}

/** The line behind a table with bars; empty lines do not end it. */
export function findPipeTableEnd(lines: readonly TextLine[], start: number): number {
  let end = start;
  for (let at = start; at < lines.length; at += 1) {
    const { text, startsPage } = lines[at] as TextLine;
    if (text.trim() === '' && !startsPage) continue;
    const belongs = isPipeRow(text) || /^[^\t|]*\|[^\t]*$/.test(text) || isBarBelow(lines, at);
    if (!belongs) break;
    end = at + 1;
  }
  return end;
}

/** Whether a line is a cell whose bar stands on the line below, as all the cells' bars do there. */
function isBarBelow(lines: readonly TextLine[], at: number): boolean {
  const { text } = lines[at] as TextLine;
  if (text.trim() === '' || /[|\t]/.test(text) || HEADING_OR_PROSE.test(text)) return false;
  const bar = lines[at + 1]?.text ?? '';
  if (!isBars(bar)) return false;
  const after = nextFilled(lines, at + 1)?.text ?? '';
  return isBars(after) || !after.includes('|');
}

/** Whether bars without anything between them stand behind a row that has none in front. */
const isFilledUp = (text: string) => /^\s*[^\s|]/.test(text) && text.trimEnd().endsWith('||');

const nextFilled = (lines: readonly TextLine[], at: number) =>
  lines.slice(at + 1, at + 4).find((line) => line.text.trim() !== '');

const isFramed = ({ text }: TextLine) => /^\s*\|/.test(text);

/** Whether the rows between bars of a text have a bar in front; else it has an empty cell before it. */
export function framesRows(lines: readonly TextLine[]): boolean {
  const rows = lines.filter(({ text }) => isPipeRow(text));
  return rows.filter(isFramed).length * 4 >= rows.length * 3;
}

/**
 * Reads rows between bars; `\|` is a bar of the text, and the rule below the header is none.
 * `isFramedText` tells whether the rows of the text have a bar in front.
 */
export function readPipeTable(lines: readonly TextLine[], isFramedText: boolean): TableBlock {
  const filled = lines.filter((line, at) => !isRule(line.text, at === 1));
  if (isBarCellTable(filled)) return readBarCells(filled);
  const lined = filled.filter((line) => line.text.includes('|'));
  // Where most rows begin with their label, a bar in front has an empty cell before it.
  const framed = lined.filter(isFramed).length;
  const hasFrame = isFramedText && framed * 2 >= lined.length;
  const rows = lined.map((line) => splitRow(line, hasFrame));
  const padded = filled.some((line) => isFilledUp(line.text)) ? { padded: true } : {};
  return { kind: 'table', rows, place: { line: lines[0]?.number ?? 1, column: 1 }, ...padded };
}

function isRule(text: string, isBelowHeader: boolean): boolean {
  const cells = text.trim().replace(/^\|/, '').replace(/\|$/, '').split('|');
  const isMarkdown = text.trim().startsWith('|') || cells.length > 1;
  const cell = isBelowHeader ? RULE_CELL : LONG_RULE_CELL;
  return isMarkdown && cells.every((one) => cell.test(one));
}

function splitRow(line: TextLine, hasFrame: boolean): Piece[] {
  const inner = line.text.trim().replace(/(?<!\\)\|$/, '');
  return (hasFrame ? inner.replace(/^\|/, '') : inner).split(/(?<!\\)\|/).map((text, index) => ({
    text: joinLines(text.replaceAll('\\|', '|').split(/<br\s*\/?>/i)),
    place: { line: line.number, column: index + 1 },
  }));
}
