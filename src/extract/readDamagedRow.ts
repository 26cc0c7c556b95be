import type { Piece } from '../document/document.ts';
import { makeIssue } from '../report/makeIssue.ts';
import type { CellId } from '../statute/forms.ts';
import { findCore } from './fitColumns.ts';
import { setUncertain, type TableReading } from './makeCells.ts';
import { readNumber } from './readNumber.ts';
import { type Reading, type RowSum, type Solution, solveRow, type Token } from './solveRow.ts';

/** A row whose values don't fit its columns, and the sums that it must satisfy. */
export interface Damaged {
  /** What to call it in an issue: the row of the form. */
  readonly row: string;
  readonly ids: readonly CellId[];
  readonly values: readonly Piece[];
  readonly labelled: boolean;
  readonly sums: readonly RowSum[];
  /** The check that the sums stand for. */
  readonly rule: string;
}

/** Every reading of a damaged row that satisfies its sums. */
export function solveDamaged({ values, ids, labelled, sums }: Damaged): Solution[] {
  const core = findCore(values);
  const tokens: Token[] = [];
  for (const piece of core.pieces) {
    const { status, value } = readNumber(piece.text);
    if (status === 'unreadable') return [];
    const digits = /^\d+$/.exec(piece.text.normalize('NFKC').trim())?.[0];
    tokens.push(value === null ? null : (digits ?? String(value)));
  }
  return solveRow({ leading: core.leading, tokens, columns: ids.length, labelled }, sums);
}

/** The readings of the solutions. */
export function listReadings(damaged: Damaged): Reading[] {
  return solveDamaged(damaged).map(({ reading }) => reading);
}

/**
 * Sets the cells of a damaged row: one reading alone makes them `recovered`, several make them
 * `ambiguous`, none leaves them `unreadable` with the row as printed.
 */
export function settleDamagedRow(
  damaged: Damaged,
  readings: readonly Reading[],
  into: TableReading,
): void {
  const { ids, row, rule, values } = damaged;
  const [only] = readings;
  const printed = values.filter((piece) => piece.text !== '').length;
  const facts = { row, columns: ids.length, rule, printed };
  const place = values.find((piece) => piece.text !== '')?.place;
  const at = { cells: ids, place, doubt: 'reading' as const };
  if (!only) {
    into.issues.push(makeIssue('row-unsolved', facts, at));
    setUncertain(ids, values, () => ({ value: null, status: 'unreadable' }), into);
  } else if (readings.length === 1) {
    into.issues.push(makeIssue('row-recovered', facts, at));
    setUncertain(ids, values, (index) => recover(only[index], rule), into);
  } else {
    into.issues.push(makeIssue('row-ambiguous', { ...facts, readings: readings.length }, at));
    setUncertain(
      ids,
      values,
      (index) => ({ value: null, status: 'ambiguous', readings: listValues(readings, index) }),
      into,
    );
  }
}

function recover(value: Reading[number] | undefined, why: string) {
  if (typeof value === 'number') return { value, status: 'recovered', why } as const;
  return { value: null, status: value === null ? 'blank' : 'missing' } as const;
}

function listValues(readings: readonly Reading[], index: number): (number | null)[] {
  const values = readings.map((reading) => {
    const value = reading[index];
    return typeof value === 'number' ? value : null;
  });
  return [...new Set(values)];
}
