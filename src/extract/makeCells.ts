import type { Piece } from '../document/document.ts';
import { makeIssue } from '../report/makeIssue.ts';
import type { Cell, Issue } from '../report/report.ts';
import { type CellId, describeCell } from '../statute/forms.ts';
import { readNumber } from './readNumber.ts';

/** Cells as they are read, and what was found on the way. */
export interface TableReading {
  readonly cells: Map<string, Cell>;
  readonly issues: Issue[];
}

/** Reads one piece as the value of one cell, in the unit of the cell. */
export function readCell(id: CellId, piece: Piece, into: TableReading): void {
  const { status, value, unit, text } = readNumber(piece.text);
  const place = piece.place;
  if (status === 'unreadable') {
    into.issues.push(
      makeIssue('cell-unreadable', { cell: id, text }, { cells: [id], place, doubt: 'reading' }),
    );
  }
  const inYuan = unit === '元' && describeCell(id)?.unit === '万元';
  if (inYuan) into.issues.push(makeIssue('fee-in-yuan', { text }, { cells: [id], place }));
  into.cells.set(id, {
    value: inYuan && value !== null ? value / 10_000 : value,
    status,
    text,
    place,
  });
}

/** Sets cells that no reading makes certain: all of a damaged row, with the row as printed. */
export function setUncertain(
  ids: readonly CellId[],
  pieces: readonly Piece[],
  cell: (index: number) => Pick<Cell, 'value' | 'status' | 'why' | 'readings'>,
  into: TableReading,
): void {
  const printed = pieces.filter((piece) => piece.text !== '');
  const text = printed.map((piece) => readNumber(piece.text).text).join(' ');
  const first = printed[0] ?? pieces[0];
  ids.forEach((id, index) => {
    into.cells.set(id, { ...cell(index), text, ...(first ? { place: first.place } : {}) });
  });
}
