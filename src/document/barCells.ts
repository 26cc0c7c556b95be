import type { Piece, TableBlock } from './document.ts';
import { isValueWord } from './spacedWords.ts';
import type { TextLine } from './textLines.ts';

/** Rows of the form have at most so many places, labels and bars in front included. */
const MOST_CELLS = 22;

interface BarCell extends Piece {
  readonly endsLine: boolean;
  /** Whether it is one of several bars without anything between them, which fill up a row. */
  readonly isPad: boolean;
}

/** Whether a table with bars has a line a cell: many lines are one value and its bar, and some a label. */
export function isBarCellTable(lines: readonly TextLine[]): boolean {
  const filled = lines.filter((line) => line.text.trim() !== '');
  const values = filled.filter((line) => isValueCell(line.text)).length;
  const labels = filled.filter((line) => /\p{Script=Han}/u.test(line.text)).length;
  const rows = filled.filter((line) => countPrinted(line.text) > 1).length;
  return values > 0 && labels > 0 && values * 5 >= filled.length && rows * 5 < filled.length;
}

/** How many cells of a line are not empty. */
const countPrinted = (text: string) => text.split('|').filter((cell) => cell.trim() !== '').length;

/** Whether a text is a bar, or several with nothing between them; cells that are empty have spaces. */
export const isBars = (text: string) => /^\s*\|+\s*$/.test(text);

/** Whether a line is a value, or nothing, with its bar, and at most more bars behind. */
function isValueCell(text: string): boolean {
  const bar = text.indexOf('|');
  const isAlone = bar >= 0 && isBars(text.slice(bar));
  return isAlone && isValueOrEmpty(text.slice(0, bar).trim());
}

/** A number with its unit or a remark in brackets: `22（其中修订 16 件）`. */
const WITH_REMARK =
  /^[+-]?[\d０-９][\d０-９,，.．]*\s*(?:(?:万元|[件条个项元])\s*)?[（(][^（）()]*[）)]$/;
const isValueOrEmpty = (text: string) =>
  text === '' || isValueWord(text.replace(/\s+/g, '')) || WITH_REMARK.test(text);
const isLabel = (text: string) => !isValueOrEmpty(text);

/**
 * Reads a table of which each cell has a line and a bar. All rows take one number of bars where a
 * crawler filled them up; where they do not, a row ends at such bars, or at the next label.
 */
export function readBarCells(lines: readonly TextLine[]): TableBlock {
  const cells = listCells(lines);
  const rows = splitByWidth(cells) ?? splitByLabels(cells);
  const padded = cells.some((cell) => cell.isPad) ? { padded: true } : {};
  const place = { line: lines[0]?.number ?? 1, column: 1 };
  const filled = rows.filter((row) => row.length > 0);
  return { kind: 'table', rows: filled.map((row) => row.map(toPiece)), place, ...padded };
}

const toPiece = ({ text, place }: BarCell): Piece => ({ text, place });

/** The cells in reading order; a text without bar takes the one of the line below. */
function listCells(lines: readonly TextLine[]): BarCell[] {
  const cells: BarCell[] = [];
  let open: Piece | null = null;
  for (const { text, number } of lines) {
    const parts = text.split('|');
    const rest = parts.pop()?.trim() ?? '';
    const isJoined = (at: number) => parts[at] === '' && (at > 0 || parts.length > 1);
    parts.forEach((part, at) => {
      const isFirst: boolean = at === 0 && open !== null && part.trim() === '';
      const piece: Piece =
        isFirst && open ? open : { text: part.trim(), place: { line: number, column: at + 1 } };
      const isPad = !isFirst && (isJoined(at) || (part.trim() === '' && isJoined(at + 1)));
      cells.push({ ...piece, endsLine: at === parts.length - 1 && rest === '', isPad });
      if (at === 0) open = null;
    });
    if (rest !== '') open = { text: rest, place: { line: number, column: parts.length + 1 } };
  }
  if (open) cells.push({ ...open, endsLine: true, isPad: false });
  return cells;
}

/** Rows of one width, the first at which every row begins with a label and ends with its line. */
function splitByWidth(cells: readonly BarCell[]): BarCell[][] | null {
  for (let width = 2; width <= Math.min(MOST_CELLS, cells.length); width += 1) {
    const rows: BarCell[][] = [];
    for (let at = 0; at < cells.length; at += width) rows.push(cells.slice(at, at + width));
    const hasBarInFront = rows.every(([first]) => first?.text === '');
    const bare = hasBarInFront ? rows.map((row) => row.slice(1)) : rows;
    if (bare.every((row, at) => isRow(row, at === bare.length - 1))) return bare;
  }
  return null;
}

function isRow(row: readonly BarCell[], isLast: boolean): boolean {
  const first = row[0];
  if (!first) return isLast;
  const lastLabel = row.findLastIndex((cell) => isLabel(cell.text));
  const firstValue = row.findIndex((cell) => !isLabel(cell.text));
  const firstPad = row.findIndex((cell) => cell.isPad);
  return (
    isLabel(first.text) &&
    (firstValue < 0 || lastLabel < firstValue) &&
    (isLast || row.at(-1)?.endsLine === true) &&
    (firstPad < 0 || row.slice(firstPad).every((cell) => cell.isPad))
  );
}

/** Rows that end with bars that fill them up, or before a label that follows a value. */
function splitByLabels(cells: readonly BarCell[]): BarCell[][] {
  const rows: BarCell[][] = [];
  for (const cell of cells) {
    const row = rows.at(-1);
    const last = row?.at(-1);
    const begins =
      !last || (isLabel(cell.text) && !isLabel(last.text)) || (last.isPad && !cell.isPad);
    if (row && !begins) row.push(cell);
    else rows.push([cell]);
  }
  return rows;
}
