import type { Piece } from '../document/document.ts';
import { makeIssue } from '../report/makeIssue.ts';
import type { Cell, Issue } from '../report/report.ts';
import { type CellId, describeCell } from '../statute/forms.ts';
import { readNumber } from './readNumber.ts';
import { findCore } from './fitColumns.ts';
import type { PrintedRow } from './tables/pairValues.ts';

/** Cells as they are read, and what was found on the way. */
export interface TableReading {
  readonly cells: Map<string, Cell>;
  readonly issues: Issue[];
}

/**
 * Reads one piece as the value of one cell, in the unit of the cell. `columnUnit` is the unit that
 * the column's header prints, "" where it prints none.
 */
export function readCell(
  id: CellId,
  piece: Piece,
  into: TableReading,
  columnUnit: '' | '元' | '万元' = '',
): void {
  const printed = readNumber(piece.text);
  const { value, text } = printed;
  const expected = describeCell(id)?.unit;
  const unit = printed.unit === '' ? columnUnit : printed.unit;
  const isMoney = unit === '元' || unit === '万元';
  // 1234万元 under licensing decisions is no count.
  const mismatch =
    printed.status === 'reported' && printed.unit !== '' && isMoney !== (expected === '万元');
  const status = mismatch ? 'unreadable' : printed.status;
  const place = piece.place;
  if (status === 'unreadable') {
    into.issues.push(
      makeIssue('cell-unreadable', { cell: id, text }, { cells: [id], place, doubt: 'reading' }),
    );
  }
  const inYuan = unit === '元' && expected === '万元' && value !== null;
  if (inYuan) into.issues.push(makeIssue('fee-in-yuan', { text }, { cells: [id], place }));
  into.cells.set(id, {
    value: status === 'unreadable' ? null : inYuan ? value / 10_000 : value,
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
    const made = cell(index);
    // What is missing stands nowhere.
    const stands = made.status !== 'missing' && first !== undefined;
    into.cells.set(id, {
      ...made,
      text: stands ? text : '',
      ...(stands ? { place: first.place } : {}),
    });
  });
}

/**
 * Sets the cells of a row that several lines of values may belong to. A number in which all of
 * them agree is the row's; else every number that may be is listed.
 */
export function setCandidates({ row, candidates, mayLack }: PrintedRow, into: TableReading): void {
  const lines = candidates.map(({ pieces }) => findCore(pieces).pieces);
  const [first] = lines;
  const fitting = lines.filter((line) => line.length === row.cells.length);
  const isWhole = fitting.length === lines.length && !mayLack;
  const at = { cells: row.cells, place: first?.[0]?.place, doubt: 'reading' as const };
  const facts = { row: row.id ?? '', readings: lines.length + (mayLack ? 1 : 0) };
  into.issues.push(makeIssue('row-unpaired', facts, at));
  row.cells.forEach((id, index) => {
    const found = fitting.map((line) => readNumber(line[index]?.text ?? '').value);
    const readings = [...new Set([...found, ...(isWhole ? [] : [null])])];
    const [only] = readings;
    const piece = fitting[0]?.[index] ?? first?.[0];
    if (!piece) return;
    const stands = { text: piece.text, place: piece.place };
    if (readings.length === 1 && typeof only === 'number') {
      into.cells.set(id, { value: only, status: 'recovered', why: 'order', ...stands });
    } else into.cells.set(id, { value: null, status: 'ambiguous', readings, ...stands });
  });
}
