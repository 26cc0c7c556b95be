import type { Piece } from '../document/document.ts';
import { addUp, type Identity, identitiesOf, type OtherwiseLayout } from '../statute/identities.ts';
import { REQUESTERS, type RequestCell, type RequestRowId } from '../statute/requests.ts';
import type { LabelledRow } from './readRequests.ts';
import type { TableReading } from './makeCells.ts';
import { type Choice, narrowBySum } from './narrowBySums.ts';
import {
  type Damaged,
  isRunTogether,
  readDoubtful,
  settleDamagedRow,
  solveDamaged,
} from './readDamagedRow.ts';
import { readNumber } from './readNumber.ts';
import type { Reading, RowSum, Solution } from './solveRow.ts';

const TOTAL = REQUESTERS.length - 1;
const ROW_SUM: RowSum = {
  total: TOTAL,
  parts: REQUESTERS.slice(0, TOTAL).map((_, index) => index),
};

/** The cells of a row of table 三, in the order of the columns. */
export function cellsOfRow(row: RequestRowId): RequestCell[] {
  return REQUESTERS.map((column): RequestCell => `${row}@${column.id}`);
}

/** A row of table three as one whose values may not fit its columns. */
export function describeDamage({ id, values, aligned }: LabelledRow<RequestRowId>): Damaged {
  return {
    row: id,
    ids: cellsOfRow(id),
    // Where cells were set by where they stand, a slip moves those behind it: their order counts.
    values: aligned ? values.filter((piece) => piece.text !== '') : values,
    labelled: true,
    sums: [ROW_SUM],
    rule: 'A3',
  };
}

/** A row with every reading that satisfies its sums. */
export interface OpenRow {
  readonly damaged: Damaged;
  readonly readings: readonly Reading[];
  /** Its values as they stand under the columns, where they may be read so. */
  readonly fitted?: readonly Piece[];
}

/** Numbers by cell; null where none is certain. */
type Numbers = (cell: string) => number | null;

/**
 * Settles the damaged rows of table 三 together. What one row's only reading makes certain may
 * rule out readings of another by the sums of the columns, until nothing more is ruled out; and
 * what the rows alone make certain must agree with the columns in the end. How （六） is printed says
 * which rows a column adds up.
 */
export function settleRequests(
  rows: readonly OpenRow[],
  layout: OtherwiseLayout,
  into: TableReading,
): void {
  const sums = columnSums(layout);
  const printed: Numbers = (cell) => into.cells.get(cell)?.value ?? null;
  const narrowed = narrowByColumns(distrustFlattened(rows), sums, printed);
  for (const { damaged, readings, fitted } of doubtContradicted(narrowed, sums, printed)) {
    if (fitted && readings.some((reading) => isAsPrinted(reading, fitted))) {
      readDoubtful(damaged, fitted, into, true, readings);
    } else {
      // A row that filled every place was put right by the sums of its columns.
      settleDamagedRow(fitted ? { ...damaged, rule: 'A1, A2' } : damaged, readings, into);
    }
  }
}

function isAsPrinted(reading: Reading, fitted: readonly Piece[]): boolean {
  return fitted.every(({ text }, at) => readNumber(text).value === reading[at]);
}

/** A1 and A2 as the report prints table 三. */
function columnSums(layout: OtherwiseLayout): readonly Identity[] {
  return identitiesOf('2021', layout).filter(({ id }) => id === 'A1' || id === 'A2');
}

/**
 * Rows whose values don't fit their columns. `short` is how many rows of the table print fewer
 * values than it has columns.
 */
export function openRows(rows: readonly LabelledRow<RequestRowId>[], short: number): OpenRow[] {
  const damaged = rows.map(describeDamage);
  const solved = damaged.map(solveDamaged);
  const lacked = findLackedColumn(solved);
  return damaged.map((row, at) => ({
    damaged: row,
    readings: (solved[at] ?? []).flatMap((one) => weigh(one, short, lacked)),
  }));
}

export const countPrinted = (values: readonly Piece[]) =>
  values.filter((piece) => piece.text !== '').length;

/**
 * A lost cell that may have stood anywhere is a slip where one row alone lacks it. Where several
 * rows do, a column may be empty: the one that the other rows lack where they all lack the same,
 * else what the sums force is only one of two readings.
 */
function weigh({ reading, floating }: Solution, short: number, lacked: number | null): Reading[] {
  if (!floating || short < 2) return [reading];
  if (lacked === null) return [reading, reading.map(() => null)];
  return [reading.map((value, index) => (index === lacked ? 'lost' : value))];
}

/** The column that rows lack whose sums say which: the same in all of them, two at least. */
function findLackedColumn(solved: readonly (readonly Solution[])[]): number | null {
  const lacked = solved.flatMap((solutions) => {
    const [only] = solutions;
    const at = only && solutions.length === 1 && !only.floating ? only.reading.indexOf('lost') : -1;
    return at < 0 ? [] : [at];
  });
  return lacked.length >= 2 && new Set(lacked).size === 1 ? (lacked[0] ?? null) : null;
}

/**
 * Where digits run together in several rows that no way of taking them apart puts right, other
 * rows were not put right either: their places may be empty.
 */
function distrustFlattened(rows: readonly OpenRow[]): readonly OpenRow[] {
  const isFlattened = ({ damaged }: OpenRow) => isRunTogether(damaged);
  const unsolved = rows.filter((row) => isFlattened(row) && row.readings.length === 0);
  return unsolved.length < 2
    ? rows
    : rows.map((row) => (isFlattened(row) ? { ...row, readings: [] } : row));
}

/** Rules out the readings with which a column can't add up, however the other rows are read. */
function narrowByColumns(
  rows: readonly OpenRow[],
  sums: readonly Identity[],
  printed: Numbers,
): OpenRow[] {
  let open = [...rows];
  for (;;) {
    const before = countReadings(open);
    for (const sum of sums) {
      const admitted = narrowBySum(sum, open.map(asChoice), withSettled(open, printed));
      if (admitted) open = open.map((row, at) => ({ ...row, readings: admitted[at] ?? [] }));
    }
    if (countReadings(open) === before) return open;
  }
}

const countReadings = (rows: readonly OpenRow[]) =>
  rows.reduce((count, row) => count + row.readings.length, 0);

function asChoice({ damaged, readings }: OpenRow): Choice<Reading> {
  const ids: readonly string[] = damaged.ids;
  return {
    readings,
    has: (cell) => ids.includes(cell),
    valueOf: (reading, cell) => {
      const value = reading[ids.indexOf(cell)];
      return typeof value === 'number' ? value : null;
    },
  };
}

/** The numbers printed and those of the rows that have one reading left. */
function withSettled(rows: readonly OpenRow[], printed: Numbers): Numbers {
  const settled = new Map<string, number | null>();
  for (const { damaged, readings } of rows) {
    if (readings.length === 1) set(settled, damaged, readings[0] ?? []);
  }
  return (cell) => (settled.has(cell) ? (settled.get(cell) ?? null) : printed(cell));
}

function set(numbers: Map<string, number | null>, { ids }: Damaged, reading: Reading): void {
  ids.forEach((id, index) => {
    const value = reading[index];
    numbers.set(id, typeof value === 'number' ? value : null);
  });
}

/**
 * A row with one reading is in doubt where a sum that it enters fails: the fault may lie in any
 * of the rows that were put right. Its readings are then none.
 */
function doubtContradicted(
  rows: readonly OpenRow[],
  sums: readonly Identity[],
  printed: Numbers,
): OpenRow[] {
  const known = withSettled(rows, printed);
  const failing = new Set(sums.filter((sum) => fails(sum, known)).flatMap(cellsOf));
  return rows.map((row) => {
    const isDoubted = row.readings.length === 1 && row.damaged.ids.some((id) => failing.has(id));
    if (!isDoubted) return row;
    return { ...row, damaged: { ...row.damaged, rule: 'A1, A2' }, readings: [] };
  });
}

const cellsOf = ({ left, right }: Identity): readonly string[] => [...left, ...right];

/** Whether both sides of a sum are known and differ. */
function fails({ left, right }: Identity, numbers: Numbers): boolean {
  const [a, b] = [addUp(left, numbers), addUp(right, numbers)];
  return a !== null && b !== null && a !== b;
}
