import type { Piece, TableBlock } from './document.ts';
import { isNumber } from './joinLines.ts';
import type { TextLine } from './textLines.ts';

/** A line that holds one table cell and nothing else: a tab, then the cell. */
const CELL_LINE = /^\t[^\t]*$/;
/** The rest of a cell that was broken over lines is shorter than a sentence. */
const LONGEST_REST = 60;

/**
 * The end of a table with tabs that begins at a line. A table goes on over empty lines, and over
 * a line without tab that follows a cell at once, which is the rest of that cell.
 */
export function findTabTableEnd(lines: readonly TextLine[], start: number): number {
  let end = start;
  for (let at = start; at < lines.length; at += 1) {
    const text = lines[at]?.text ?? '';
    if (text.includes('\t') || (at > start && at === end && isRestOfCell(lines, at))) end = at + 1;
    else if (text.trim() !== '') break;
  }
  return end;
}

function isRestOfCell(lines: readonly TextLine[], at: number): boolean {
  const text = lines[at]?.text ?? '';
  const before = lines[at - 1]?.text ?? '';
  const after = lines[at + 1]?.text ?? '';
  const inCell = CELL_LINE.test(before) || !before.includes('\t');
  const ends = after.trim() === '' || after.startsWith('\t');
  return text.trim() !== '' && text.length < LONGEST_REST && inCell && ends;
}

/**
 * Reads a table with tabs, in one of two dialects: a row a line, tabs between its cells; or a
 * cell a line, a tab before it and an empty line behind each row.
 */
export function readTabTable(lines: readonly TextLine[]): TableBlock {
  const filled = lines.filter((line) => line.text.includes('\t'));
  const cellLines = filled.filter((line) => CELL_LINE.test(line.text)).length;
  const rows = cellLines * 5 >= filled.length * 4 ? readCellLines(lines) : readRowLines(filled);
  return { kind: 'table', rows, place: { line: lines[0]?.number ?? 1, column: 1 } };
}

function readRowLines(lines: readonly TextLine[]): Piece[][] {
  return lines.map((line) =>
    line.text.split('\t').map((text, index) => ({
      text: text.trim(),
      place: { line: line.number, column: index + 1 },
    })),
  );
}

function readCellLines(lines: readonly TextLine[]): Piece[][] {
  const rows: Piece[][] = [];
  let row: Piece[] = [];
  for (const line of lines) {
    const last = row.at(-1);
    if (line.text.includes('\t')) {
      row.push({ text: line.text.trim(), place: { line: line.number, column: 1 } });
    } else if (line.text.trim() !== '' && last) {
      const rest = { text: line.text.trim(), place: { line: line.number, column: 1 } };
      // A number of its own below a cell, such as a page's, is no part of what stands above.
      if (isNumber(rest.text) || isNumber(last.text)) row.push(rest);
      else row[row.length - 1] = { ...last, text: last.text + rest.text };
    } else if (row.length > 0) {
      rows.push(row);
      row = [];
    }
  }
  if (row.length > 0) rows.push(row);
  return rows;
}
