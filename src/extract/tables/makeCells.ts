import type { Piece } from '../../document/document.ts';
import { makeIssue } from '../../report/makeIssue.ts';
import type { Cell, Issue } from '../../report/report.ts';
import { type CellId, describeCell } from '../../statute/forms.ts';
import { readNumber } from '../readNumber.ts';

/** Cells as they are read, and what was found on the way. */
export interface TableReading {
  readonly cells: Map<string, Cell>;
  readonly issues: Issue[];
  /** The rows of tables 二 and 三 whose labels were found, with values or without. */
  readonly labels: { disclosure: string[]; requests: string[] };
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
  if (piece.doubted && value !== null) {
    into.issues.push(
      makeIssue('cell-doubted', { cell: id, text }, { cells: [id], place, doubt: 'reading' }),
    );
    into.cells.set(id, { value: null, status: 'ambiguous', text, place, readings: [value] });
    return;
  }
  if (status === 'unreadable') {
    into.issues.push(
      makeIssue('cell-unreadable', { cell: id, text }, { cells: [id], place, doubt: 'reading' }),
    );
  }
  if (columnUnit === '元' && printed.unit === '' && expected === '万元' && value) {
    // The form has 万元 there: the agency counts in yuan, or a character of the header is lost.
    const readings = [value / 10_000, value];
    into.issues.push(makeIssue('fee-unit', { text }, { cells: [id], place, doubt: 'reading' }));
    into.cells.set(id, { value: null, status: 'ambiguous', text, place, readings });
    return;
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
