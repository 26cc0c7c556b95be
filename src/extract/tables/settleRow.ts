import { makeIssue } from '../../report/makeIssue.ts';
import type { Cell } from '../../report/report.ts';
import { readNumber } from '../readNumber.ts';
import { readCell, type TableReading } from './makeCells.ts';
import type { Reading } from './rowReadings.ts';
import { isRunTogether, type OpenRow, type Stand } from './tableRows.ts';

/** Up to so many readings are told as whole rows; run-together digits may have thousands. */
const MOST_TOLD = 12;

/**
 * Sets the cells of an open row. A place where every reading agrees is certain: as it is printed
 * where the row may stand as it is, `recovered` where it was put right. Other places are
 * `ambiguous`; a row that has no reading is `unreadable`, with the row as printed. `rule` names
 * the check that the sums stand for.
 */
export function settleRow({ row, readings }: OpenRow, rule: string, into: TableReading): void {
  const { stands } = row;
  const [only] = readings;
  const isDoubted = row.printed.some(({ doubted }) => doubted);
  if (!only || isDoubted) {
    into.issues.push(tellRow({ row, readings }, 'row-unsolved', rule));
    setCells(row, () => ({ value: null, status: 'unreadable' }), into);
  } else if (stands && readings.some((reading) => isAsPrinted(reading, stands))) {
    settleAsPrinted({ row, readings }, stands, rule, into);
  } else if (readings.length === 1) {
    into.issues.push(tellRow({ row, readings }, 'row-recovered', rule));
    setCells(row, (index) => recover(only[index], rule), into);
  } else {
    into.issues.push(tellRow({ row, readings }, 'row-ambiguous', rule));
    setCells(row, (index) => agree(readings, index, isRunTogether(row), rule), into);
  }
}

type Settled = Pick<Cell, 'value' | 'status' | 'why' | 'readings'>;

function isAsPrinted(reading: Reading, { numbers }: Stand): boolean {
  return numbers.every((value, at) => value === reading[at]);
}

/** A row that may stand as it is printed, or have lost a cell or have one too many. */
function settleAsPrinted(
  { row, readings }: OpenRow,
  { pieces }: Stand,
  rule: string,
  into: TableReading,
): void {
  let isDoubtful = false;
  row.cells.forEach((id, index) => {
    const piece = pieces[index];
    if (!piece) return;
    const values = listValues(readings, index);
    // Nobody sees an empty place: the cell may be lost as well.
    const isLost = readings.some((reading) => reading[index] === 'lost');
    if (values.length === 1 && isLost) return;
    if (values.length === 1) {
      readCell(id, piece, into);
      return;
    }
    isDoubtful = true;
    const { text, place } = piece;
    into.cells.set(id, { value: null, status: 'ambiguous', text, place, readings: values });
  });
  if (isDoubtful) into.issues.push(tellRow({ row, readings }, 'row-ambiguous', rule));
}

/** A place of a row with several readings. However run-together digits are taken apart, it may have one number. */
function agree(readings: readonly Reading[], index: number, isRun: boolean, why: string): Settled {
  const found = listValues(readings, index);
  const [agreed] = found;
  if (isRun && found.length === 1 && typeof agreed === 'number') return recover(agreed, why);
  return { value: null, status: 'ambiguous', readings: found };
}

function recover(value: Reading[number] | undefined, why: string): Settled {
  if (typeof value === 'number') return { value, status: 'recovered', why };
  return { value: null, status: value === null ? 'blank' : 'missing' };
}

/** Sets every cell of a row, each with the row as printed. */
function setCells(row: OpenRow['row'], cell: (index: number) => Settled, into: TableReading): void {
  const printed = row.printed;
  const text = printed.map((piece) => readNumber(piece.text).text).join(' ');
  const first = printed[0] ?? row.values.pieces[0];
  row.cells.forEach((id, index) => {
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

/** The issue that tells of an open row, with its readings as whole rows. */
function tellRow(
  { row, readings }: OpenRow,
  kind: 'row-unsolved' | 'row-recovered' | 'row-ambiguous',
  rule: string,
) {
  const printed = row.printed;
  const facts = { row: row.id, columns: row.cells.length, rule, printed: printed.length };
  const isTold = readings.length > 0 && readings.length <= MOST_TOLD;
  return makeIssue(
    kind,
    kind === 'row-ambiguous' ? { ...facts, readings: readings.length } : facts,
    {
      cells: row.cells,
      place: printed[0]?.place,
      doubt: 'reading',
      ...(isTold ? { readings: readings.map((reading) => reading.map(toNumber)) } : {}),
    },
  );
}

const toNumber = (value: Reading[number]) => (typeof value === 'number' ? value : null);

function listValues(readings: readonly Reading[], index: number): (number | null)[] {
  return [...new Set(readings.map((reading) => toNumber(reading[index] ?? null)))];
}
