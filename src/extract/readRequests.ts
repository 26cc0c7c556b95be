import type { Piece } from '../document/document.ts';
import { makeIssue } from '../report/makeIssue.ts';
import { OTHERWISE_CELLS } from '../statute/forms.ts';
import { identitiesOf } from '../statute/identities.ts';
import {
  OTHERWISE_ROW,
  outcomeGroupOf,
  REQUEST_ROWS_2019,
  REQUEST_ROWS_2021,
  REQUESTERS,
  type RequestCell,
  type RequestRowId,
} from '../statute/requests.ts';
import type { FormId } from '../statute/types.ts';
import { findCore, findLayout, fitColumns } from './fitColumns.ts';
import {
  type DocumentRow,
  type LabelledRow,
  type RowFinder,
  readLabelledRows,
} from './labelledRows.ts';
import { readLabel } from './labels.ts';
import { readCell, type TableReading } from './makeCells.ts';
import { makeMatcher } from './matchLabel.ts';
import { pickRows } from './pickRows.ts';
import { settleDamagedRow, solveDamaged } from './readDamagedRow.ts';
import type { Reading, RowSum, Solution } from './solveRow.ts';

const COLUMNS = REQUESTERS.length;
const TOTAL = COLUMNS - 1;
const ROW_SUM: RowSum = {
  total: TOTAL,
  parts: REQUESTERS.slice(0, TOTAL).map((_, index) => index),
};

/** These two words stand elsewhere in the table as well: as column headers, and 其他 as a row of （六）. */
const LOOK_ALIKES: readonly RequestRowId[] = ['requests.handled', 'requests.otherwise.other'];

const ROWS = [
  ...REQUEST_ROWS_2021,
  ...REQUEST_ROWS_2019.filter((row) => row.id === OTHERWISE_ROW.id),
];
const match = makeMatcher<RequestRowId>(
  ROWS.filter((row) => !LOOK_ALIKES.includes(row.id)).map((row) => ({
    id: row.id,
    texts: [
      row.printed,
      ...('variants' in row ? row.variants : []),
      ...('group' in row ? [`${row.group}${row.number}${row.printed}`] : []),
    ],
  })),
);
const HANDLED = ['总计', '合计'];
const OTHER = '其他';
/** After these rows, 其他 with the number 3 or none is the last row of （六）. */
const BEFORE_OTHER: readonly (string | null)[] = [
  ...REQUEST_ROWS_2021.filter((row) => outcomeGroupOf(row.id) === 'otherwise').map((row) => row.id),
  'requests.handled',
];

const matchColumn = makeMatcher(
  [...REQUESTERS.map((column) => column.printed), '法人或其他组织', '申请人情况'].map((text) => ({
    id: text,
    texts: [text],
  })),
);

/** A row of table 三 by its label; 总计 and 其他 also by what was read before them. */
const findRow: RowFinder<RequestRowId> = (words, number, last) => {
  const afterOutcomes =
    last !== null && (outcomeGroupOf(last) !== null || last === 'requests.handled');
  if (HANDLED.includes(words)) return afterOutcomes ? whole('requests.handled') : null;
  if (words === OTHER) {
    const isRow = BEFORE_OTHER.includes(last) && (number === '3' || number === '');
    return isRow ? whole('requests.otherwise.other') : null;
  }
  // The rider of （二） may be cut anywhere.
  return match(isRider(words) ? '部分公开' : words);
};

const whole = (id: RequestRowId) => ({ id, kind: 'whole', errors: 0 }) as const;

/** Whether the words are （二） with its rider, or with the beginning of it. */
function isRider(words: string): boolean {
  const rest = /^部分公开(区分处理.*)$/.exec(words)?.[1];
  return rest !== undefined && '区分处理的只计这一情形不计其他情形'.startsWith(rest);
}

/** Whether a row holds column headers: two of them or more. */
function isHeader(row: DocumentRow): boolean {
  return row.cells.filter((cell) => matchColumn(readLabel(cell.text).words)).length >= 2;
}

/** Reads table 三: rows by their labels, values by the columns or, where damaged, by the sums. */
export function readRequests(rows: readonly DocumentRow[], form: FormId, into: TableReading): void {
  const body = rows.filter((row) => !isHeader(row));
  const labelled = readLabelledRows(body, findRow);
  const found = pickRows(labelled.rows, into);
  settleOtherwise(found, form, into);
  const layout = findLayout([...found.values()], COLUMNS);
  const damaged: LabelledRow<RequestRowId>[] = [];
  for (const row of found.values()) {
    const fitted = fitColumns(row, COLUMNS, layout);
    if (fitted && (!row.aligned || isCommon(blanksOf(fitted), found.values()))) {
      cellsOfRow(row.id).forEach((id, index) => {
        readCell(id, fitted[index] ?? row.label, into);
      });
    } else if (findCore(row.values).pieces.length === 0) {
      // Without cells, or with values nearby that have no label, it is not certain to be blank.
      if (labelled.orphans > 0 || row.values.length === 0) continue;
      for (const id of cellsOfRow(row.id)) {
        readCell(id, { text: '', place: row.label.place }, into);
      }
    } else {
      damaged.push(row);
    }
  }
  settleDamagedRows(damaged, form, into);
}

/**
 * Settles the damaged rows together: what one row's only reading makes certain may rule out
 * readings of another by the sums of the columns, until nothing more is ruled out.
 */
function settleDamagedRows(
  rows: readonly LabelledRow<RequestRowId>[],
  form: FormId,
  into: TableReading,
): void {
  const short = rows.filter(({ values }) => isShort(values)).length;
  let open = rows.map(({ id, values, aligned }) => {
    const ids = cellsOfRow(id);
    const damaged = {
      row: id,
      ids,
      values: aligned ? dropBlanks(values) : values,
      labelled: true,
      sums: [ROW_SUM],
      rule: 'A3',
    };
    return { id, damaged, readings: solveDamaged(damaged).flatMap((one) => weigh(one, short)) };
  });
  // Where digits run together in several rows that no way of taking them apart puts right, other
  // rows were not put right either: their places may be empty.
  const unsolved = open.filter(
    ({ damaged, readings }) => readings.length === 0 && runsTogether(damaged.values),
  );
  if (unsolved.length > 1) {
    open = open.map((row) => (runsTogether(row.damaged.values) ? { ...row, readings: [] } : row));
  }
  for (;;) {
    const settled = open.filter(({ readings }) => readings.length <= 1);
    for (const { damaged, readings } of settled) settleDamagedRow(damaged, readings, into);
    const rest = open.filter(({ readings }) => readings.length > 1);
    open = rest.map((row) => {
      const admitted = row.readings.filter((reading) => fitsColumns(row.id, reading, form, into));
      // Where no reading agrees with the columns, the columns do not decide: the source may err.
      return admitted.length === 0 ? row : { ...row, readings: admitted };
    });
    if (!open.some(({ readings }) => readings.length <= 1)) break;
  }
  for (const { damaged, readings } of open) settleDamagedRow(damaged, readings, into);
}

function cellsOfRow(row: RequestRowId): RequestCell[] {
  return REQUESTERS.map((column): RequestCell => `${row}@${column.id}`);
}

/** Form 2021 prints 其他处理 as the label of a group; some of its reports, as a row of its own. */
function settleOtherwise(
  found: Map<RequestRowId, LabelledRow<RequestRowId>>,
  form: FormId,
  into: TableReading,
): void {
  const row = found.get(OTHERWISE_ROW.id);
  if (!row || form === '2019') return;
  if (findCore(row.values).pieces.length === 0) {
    found.delete(OTHERWISE_ROW.id);
  } else {
    into.issues.push(
      makeIssue('one-otherwise-row', {}, { cells: OTHERWISE_CELLS, place: row.label.place }),
    );
  }
}

/** Which columns of a row are empty. */
function blanksOf(values: readonly Piece[]): string {
  return values.map((piece) => (piece.text === '' ? '-' : '0')).join('');
}

/** Whether no column is empty, or the same columns are empty in another row: then it is no slip. */
function isCommon(blanks: string, rows: Iterable<LabelledRow<RequestRowId>>): boolean {
  if (!blanks.includes('-')) return true;
  return [...rows].filter(({ values }) => blanksOf(values) === blanks).length > 1;
}

/** Fewer things printed than there are columns. */
function isShort(values: readonly Piece[]): boolean {
  return values.filter((piece) => piece.text !== '').length < COLUMNS;
}

/** Where cells were set by where they stand, a slip moves those behind it: only their order counts. */
function dropBlanks(values: readonly Piece[]): Piece[] {
  return values.filter((piece) => piece.text !== '');
}

/** One thing printed for all columns. */
function runsTogether(values: readonly Piece[]): boolean {
  return findCore(values).pieces.length === 1;
}

/**
 * A lost cell that may have stood anywhere is a slip where one row alone lacks it. Where several
 * rows do, a column may be empty, and what the sums force is only one of two readings.
 */
function weigh({ reading, floating }: Solution, short: number): Reading[] {
  return floating && short > 1 ? [reading, reading.map(() => null)] : [reading];
}

/** Whether a reading of a row agrees with the sums of every column whose other cells are numbers. */
function fitsColumns(
  row: RequestRowId,
  reading: Reading,
  form: FormId,
  into: TableReading,
): boolean {
  const layout = into.cells.has(OTHERWISE_CELLS[0] ?? '') ? 'one' : undefined;
  const here = new Map(cellsOfRow(row).map((id, index): [string, unknown] => [id, reading[index]]));
  const readValue = (id: string) => {
    const value = here.has(id) ? here.get(id) : into.cells.get(id)?.value;
    return typeof value === 'number' ? value : null;
  };
  return identitiesOf(form, layout)
    .filter(
      ({ id, left, right }) => id !== 'A3' && [...left, ...right].some((cell) => here.has(cell)),
    )
    .every(({ left, right }) => {
      const sides = [left, right].map((side) => side.map(readValue));
      if (sides.flat().includes(null)) return true;
      const [a, b] = sides.map((side) =>
        side.reduce<number>((sum, value) => sum + (value ?? 0), 0),
      );
      return a === b;
    });
}
