import { makeIssue } from '../../report/makeIssue.ts';
import { readNumber } from '../readNumber.ts';
import type { TableReading } from './makeCells.ts';
import type { PrintedRow } from './printedRow.ts';
import { findCore } from './window.ts';

/**
 * Sets the cells of a row that several lines of values may belong to. A number in which all of
 * them agree is the row's; else every number that may be is listed.
 */
export function readCandidates({ row, candidates, mayLack }: PrintedRow, into: TableReading): void {
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
    } else if (fitting.length === 0) {
      into.cells.set(id, { value: null, status: 'unreadable', ...stands });
    } else into.cells.set(id, { value: null, status: 'ambiguous', readings, ...stands });
  });
}
