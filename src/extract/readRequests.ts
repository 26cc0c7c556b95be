import type { Piece } from '../document/document.ts';
import { makeIssue } from '../report/makeIssue.ts';
import { OTHERWISE_CELLS } from '../statute/forms.ts';
import {
  OTHERWISE_ROW,
  outcomeGroupOf,
  REQUESTERS,
  type RequestRowId,
} from '../statute/requests.ts';
import type { FormId } from '../statute/types.ts';
import { findCore, findLayout, fitColumns } from './fitColumns.ts';
import { addUnderHabits, blanksOf, HABIT, listByHabit, type Placed } from './habits.ts';
import type { Line } from './tables/events.ts';
import { findTable } from './tables/findTable.ts';
import { requestRows } from './tables/formRows.ts';
import { makeLabelCosts } from './tables/labelCosts.ts';
import type { PrintedRow } from './tables/pairValues.ts';
import { readLabel } from './labels.ts';
import { readCell, setCandidates, type TableReading } from './makeCells.ts';
import { makeMatcher } from './matchLabel.ts';
import { readDoubtful } from './readDamagedRow.ts';
import { readNumber } from './readNumber.ts';
import {
  cellsOfRow,
  countPrinted,
  describeDamage,
  type OpenRow,
  openRows,
  settleRequests,
} from './settleRequests.ts';
import type { Reading } from './solveRow.ts';

const COLUMNS = REQUESTERS.length;

const LABELS = {
  '2019': describeLabels('2019'),
  '2021': describeLabels('2021'),
};

function describeLabels(form: FormId) {
  const rows = requestRows(form);
  return {
    rows,
    costsOf: makeLabelCosts(rows),
    isCommon: (text: string) => {
      const { words, number } = readLabel(text);
      return number === '' && COMMON.includes(words);
    },
  };
}
/** Labels of rows that are headers of columns as well. */
const COMMON = ['总计', '合计', '其他', '其他处理'];

/** A label and all that stands behind it. */
export interface LabelledRow<Id> {
  readonly id: Id;
  readonly label: Piece;
  readonly values: readonly Piece[];
  readonly start: number;
  readonly aligned: boolean;
  readonly named: boolean;
}

const matchColumn = makeMatcher(
  [...REQUESTERS.map((column) => column.printed), '法人或其他组织', '申请人情况'].map((text) => ({
    id: text,
    texts: [text],
  })),
);

/** Whether a row holds column headers: two of them or more. */
function isHeader(row: Line): boolean {
  return row.cells.filter((cell) => matchColumn(readLabel(cell.text).words)).length >= 2;
}

/** Reads table 三: rows by their labels, values by the columns or, where damaged, by the sums. */
export function readRequests(
  regions: readonly (readonly Line[])[],
  form: FormId,
  into: TableReading,
): void {
  const bodies = regions.map((region) => region.filter((row) => !isHeader(row)));
  const labelled = findTable(bodies, LABELS[form]);
  into.issues.push(...labelled.issues);
  const found = new Map<RequestRowId, LabelledRow<RequestRowId>>();
  const unpaired: PrintedRow[] = [];
  for (const [id, row] of labelled.rows) {
    const [values, ...others] = row.candidates;
    if (row.mayLack || others.length > 0) {
      unpaired.push(row);
      continue;
    }
    const { label } = row;
    found.set(id as RequestRowId, {
      id: id as RequestRowId,
      label,
      values: values?.pieces ?? [],
      start: values?.start ?? 0,
      aligned: values?.aligned ?? false,
      named: values?.named ?? false,
    });
  }
  settleOtherwise(found, form, into);
  const layout = findLayout([...found.values()], COLUMNS);
  const damaged: LabelledRow<RequestRowId>[] = [];
  const doubted: OpenRow[] = [];
  const placed = [...found.values()].map((row) => ({
    row,
    values: row.values,
    fitted: fitColumns(row, COLUMNS, layout),
  }));
  const isHidden = hidesEmptyPlaces([...found.values()]);
  const besideZeros = isHidden ? findFullZeros(placed) : new Set<Placed>();
  const zeros = new Set<Placed>(placed.filter(isZero));
  for (const one of placed) {
    const { row, fitted } = one;
    const kind = placed.filter((other) => isOutcome(other.row) === isOutcome(row));
    const others = placed.filter((other) => other !== one);
    const peers = kind.filter((other) => other !== one);
    // Where nobody sees an empty place, zeros without a total say nothing of numbers without one.
    const isOpen = row.aligned && fitted?.at(-1)?.text === '';
    const alike = isOpen ? kind.filter((other) => zeros.has(other) === zeros.has(one)) : kind;
    const patterns = alike.map((other) => blanksOf(other.fitted ?? []));
    const byHabit = listByHabit(describeDamage(row), one, peers, others);
    const readings = byHabit ?? (besideZeros.has(one) ? listStandsOrEmpty(fitted) : null);
    if (fitted && readings) {
      doubted.push({ damaged: describeDamage(row), fitted, readings });
    } else if (fitted && (isPlain(row, fitted, patterns) || (row.aligned && closes(fitted)))) {
      cellsOfRow(row.id).forEach((id, index) => {
        readCell(id, fitted[index] ?? row.label, into);
      });
    } else if (fitted && isSlip(row, fitted)) {
      readDoubtful(describeDamage(row), fitted, into, row.aligned);
    } else if (findCore(row.values).pieces.length === 0) {
      // Without cells, or with values nearby that have no label, it is not certain to be blank.
      if (labelled.orphans > 0 || row.values.length === 0 || lostPlace(row, peers)) continue;
      for (const id of cellsOfRow(row.id)) {
        readCell(id, { text: '', place: row.label.place }, into);
      }
    } else {
      damaged.push(row);
    }
  }
  const short = [...found.values()].filter(isShort).length;
  // A few rows that are short by themselves make no column empty.
  const counted = short < HABIT ? damaged.filter(isShort).length : short;
  // Where an empty place leaves no line, a lone row of zeros that is short may as well have one.
  const open = openRows(damaged, isHidden ? Math.max(counted, 2) : counted).map((one, at) => ({
    ...one,
    readings: doubtLost(
      addUnderHabits(one.damaged, damaged[at]?.values ?? [], one.readings, placed),
      isHidden && short >= HABIT,
    ),
  }));
  for (const row of unpaired) if (row.candidates.length > 0) setCandidates(row, into);
  // Whether or not that row is among the damaged ones, which have no cells as yet.
  const isOneRow = form === '2019' || found.has(OTHERWISE_ROW.id);
  settleRequests([...open, ...doubted], isOneRow ? 'one' : 'three', into);
}

/** Whether a row has one place less than others have: what stood there may be its only value. */
function lostPlace({ values }: LabelledRow<RequestRowId>, peers: readonly Placed[]): boolean {
  const whole = peers.filter((peer) => peer.values.length === COLUMNS).length;
  return values.length === COLUMNS - 1 && whole >= HABIT;
}

/** Whether every cell has a line of its own and none of them is seen to be empty. */
function hidesEmptyPlaces(rows: readonly LabelledRow<RequestRowId>[]): boolean {
  const values = rows.flatMap((row) => row.values);
  const lines = new Set(values.map(({ place }) => ('line' in place ? place.line : 0)));
  return (
    values.length > 1 && lines.size === values.length && values.every(({ text }) => text !== '')
  );
}

/** Where many rows are short and nobody sees an empty place, a row that one lost value explains may have several empty. */
function doubtLost(readings: readonly Reading[], isHabit: boolean): readonly Reading[] {
  const hasLost = readings.some((reading) => reading.includes('lost'));
  return isHabit && hasLost
    ? [...readings, ...readings.slice(0, 1).map((one) => one.map(() => null))]
    : readings;
}

/**
 * Rows of zeros that fill their columns where no fewer rows of zeros lack one value, and nobody sees
 * an empty place: one of their values may be too many, and a place empty.
 */
function findFullZeros(rows: readonly Placed[]): ReadonlySet<Placed> {
  const full = rows.filter((row) => row.values.length === COLUMNS && countOthers(row) <= 1);
  const short = rows.filter((row) => row.values.length === COLUMNS - 1 && isZero(row));
  return new Set(short.length < full.length ? [] : full);
}

function listStandsOrEmpty(fitted: Placed['fitted']): Reading[] | null {
  const stands = fitted?.map(({ text }) => readNumber(text).value);
  return stands ? [stands, stands.map(() => null)] : null;
}

/** How many of a row's values are no zero. */
const countOthers = ({ values }: Placed) =>
  values.filter((piece) => readNumber(piece.text).value !== 0).length;

const isZero = ({ values }: Placed) =>
  values.every((piece) => (readNumber(piece.text).value ?? 0) === 0);

/** The rows of outcomes may leave empty what those of what came in, went out and was left do not. */
function isOutcome({ id }: LabelledRow<RequestRowId>): boolean {
  return outcomeGroupOf(id) !== null;
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

/** Whether some of a row's columns have a value and some have none. */
function isShort({ values }: LabelledRow<RequestRowId>): boolean {
  const printed = countPrinted(values);
  return printed > 0 && printed < COLUMNS;
}

/**
 * Whether a row is certain as it stands: it is filled from first to last, or its empty places
 * are those of other rows too. Else a place may be empty because a cell was lost before it.
 */
function isPlain(
  { named, aligned }: LabelledRow<RequestRowId>,
  fitted: readonly Piece[],
  patterns: readonly string[],
): boolean {
  const blanks = blanksOf(fitted);
  // Where the header tells the columns, an empty place between others may have lost its cell.
  const isOpen = named ? blanks.includes('-') : /^-|-$/.test(blanks);
  if (!isOpen) return true;
  // A row of parts without their total, whose last part is the sum of the others, has moved.
  const printed = fitted.filter((piece) => piece.text !== '');
  if (aligned && blanks.endsWith('-') && closes(printed)) return false;
  return patterns.filter((pattern) => pattern === blanks).length >= HABIT;
}

/** Whether the last place has a number above 0, and the others add up to it. */
function closes(places: readonly Piece[]): boolean {
  const numbers = places.map((piece) => readNumber(piece.text).value ?? 0);
  const total = numbers.pop() ?? 0;
  return total > 0 && numbers.reduce((sum, value) => sum + value, 0) === total;
}

/**
 * Whether one lost cell may have left the row as it is. Where the columns were told from where
 * the values stand, and more places are empty, nothing says which of them a slip moved.
 */
function isSlip({ values, aligned }: LabelledRow<RequestRowId>, fitted: readonly Piece[]): boolean {
  const empty = [...blanksOf(fitted)].filter((one) => one === '-').length;
  return findCore(values).pieces.length > 0 && (!aligned || empty === 1);
}
