import type { Piece } from '../document/document.ts';
import { makeIssue } from '../report/makeIssue.ts';
import { type CellId, describeCell } from '../statute/forms.ts';
import { findCore } from './fitColumns.ts';
import { readCell, setUncertain, type TableReading } from './makeCells.ts';
import { readDigits, readNumber } from './readNumber.ts';
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

/** Up to so many readings are told as whole rows; run-together digits may have thousands. */
const MOST_TOLD = 12;

/** What pieces print, as numbers or nothing; null where one of them is neither. */
export function listTokens(pieces: readonly Piece[]): Token[] | null {
  const tokens: Token[] = [];
  for (const piece of pieces) {
    const { status, value } = readNumber(piece.text);
    const digits = readDigits(piece.text);
    if (status === 'unreadable' && digits === null) return null;
    tokens.push(digits ?? (value === null ? null : String(value)));
  }
  return tokens;
}

/** Every reading of a damaged row that satisfies its sums. */
export function solveDamaged({ values, ids, labelled, sums }: Damaged): Solution[] {
  const core = findCore(values);
  const tokens = listTokens(core.pieces);
  if (!tokens) return [];
  const amounts = ids.flatMap((id, at) => (describeCell(id)?.unit === '万元' ? [at] : []));
  return solveRow({ leading: core.leading, tokens, columns: ids.length, labelled, amounts }, sums);
}

/**
 * Reads a row with empty places at its edge, which may be empty or may be there because a cell
 * was lost: where a reading with a lost cell differs from the row as it stands, a cell is ambiguous.
 */
export function readDoubtful(
  damaged: Damaged,
  fitted: readonly Piece[],
  into: TableReading,
  aligned = false,
  readings: readonly Reading[] = listReadings(damaged),
): void {
  damaged.ids.forEach((id, index) => {
    const piece = fitted[index];
    if (!piece) return;
    const stands = readNumber(piece.text).value;
    const values = listValues(
      [[stands], ...readings.map((reading) => [reading[index] ?? null])],
      0,
    );
    // In a table without lines nobody sees an empty place: the last cell may be lost as well.
    const isLost = aligned && readings.some((reading) => reading[index] === 'lost');
    if (values.length === 1 && isLost) return;
    if (values.length === 1) readCell(id, piece, into);
    else {
      const { text, place } = piece;
      into.cells.set(id, { value: null, status: 'ambiguous', text, place, readings: values });
    }
  });
  if (damaged.ids.some((id) => into.cells.get(id)?.status === 'ambiguous')) {
    const stands = fitted.map((piece) => readNumber(piece.text).value);
    const { facts, at } = tellRow(damaged, [stands, ...readings]);
    into.issues.push(makeIssue('row-ambiguous', { ...facts, readings: readings.length + 1 }, at));
  }
}

/** What an issue says of a damaged row, and where the row stands. */
function tellRow({ row, ids, rule, values }: Damaged, readings: readonly Reading[] = []) {
  const printed = values.filter((piece) => piece.text !== '');
  return {
    facts: { row, columns: ids.length, rule, printed: printed.length },
    at: {
      cells: ids,
      place: printed[0]?.place,
      doubt: 'reading' as const,
      ...(readings.length > 0 && readings.length <= MOST_TOLD
        ? { readings: readings.map((reading) => reading.map(toNumber)) }
        : {}),
    },
  };
}

const toNumber = (value: Reading[number]) => (typeof value === 'number' ? value : null);

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
  const { ids, rule, values } = damaged;
  const [only] = readings;
  const { facts, at } = tellRow(damaged, readings);
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
      (index) => {
        const found = listValues(readings, index);
        const [agreed] = found;
        // However run-together digits are taken apart, this place has one number.
        if (isRunTogether(damaged) && found.length === 1 && typeof agreed === 'number') {
          return recover(agreed, rule);
        }
        return { value: null, status: 'ambiguous', readings: found };
      },
      into,
    );
  }
}

/** Whether all of a row is one run of digits. */
export function isRunTogether({ values }: Damaged): boolean {
  return values.filter((piece) => piece.text !== '').length === 1;
}

function recover(value: Reading[number] | undefined, why: string) {
  if (typeof value === 'number') return { value, status: 'recovered', why } as const;
  return { value: null, status: value === null ? 'blank' : 'missing' } as const;
}

function listValues(readings: readonly Reading[], index: number): (number | null)[] {
  return [...new Set(readings.map((reading) => toNumber(reading[index] ?? null)))];
}
