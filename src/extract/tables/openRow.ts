import type { Piece } from '../../document/document.ts';
import { describeCell } from '../../statute/forms.ts';
import { readNumber } from '../readNumber.ts';
import {
  ENOUGH_ROWS,
  findPatterns,
  isFull,
  isOpenAtEdge,
  isVaried,
  patternOf,
  setUnderPattern,
} from './blankPatterns.ts';
import {
  joinCells,
  listDifferent,
  listPlaces,
  listTokens,
  numbersOf,
  type Reading,
  type Solution,
  satisfies,
  solveRow,
} from './rowReadings.ts';
import {
  isEmpty,
  isRunTogether,
  isShort,
  isZero,
  printedIn,
  type TableContext,
  type TableRow,
} from './tableRows.ts';
import { findCore } from './window.ts';

/**
 * What a row is read as: as it stands; as a row of empty places; as nothing that is certain to be
 * there; or as one of several readings, of which the sums may leave one.
 */
export type RowVerdict =
  | { readonly kind: 'stands' | 'blank' | 'nothing' }
  | { readonly kind: 'open'; readonly readings: readonly Reading[] };

/**
 * Judges a row by its own layout and by what the rows of its table leave empty. Layout comes before
 * arithmetic: a row that fills its columns, or leaves the places empty that others do, stands as it
 * is printed, whatever its sums say.
 */
export function judgeRow(row: TableRow, table: TableContext): RowVerdict {
  if (isEmpty(row)) return { kind: isBlank(row, table) ? 'blank' : 'nothing' };
  const { stands } = row;
  const moved = stands && row.labelled ? listMoved(row, stands, table) : null;
  if (moved) return { kind: 'open', readings: moved };
  if (stands && isPlain(row, stands, table)) return { kind: 'stands' };
  if (stands && mayHaveSlipped(row, stands)) {
    const others = [...listSolved(row), ...listByPlaces(row, table)];
    const holds = satisfies(numbersOf(stands), row.sums);
    const all = holds || others.length === 0 ? [numbersOf(stands), ...others] : others;
    // Nothing says which column it is that no row of the table has.
    const unknown = hasMoved(row, stands, table) ? [stands.map(() => null)] : [];
    return { kind: 'open', readings: listDifferent([...all, ...unknown]) };
  }
  return { kind: 'open', readings: listDamaged(row, table) };
}

/** Whether the places of a row without any value are certain to be empty. */
function isBlank(row: TableRow, table: TableContext): boolean {
  const { pieces } = row.values;
  const whole = peersOf(row, table).filter(
    (peer) => peer.values.pieces.length === row.cells.length,
  ).length;
  // What stood in the one place that the row lacks may be its only value.
  const lacksPlace = row.values.padded
    ? peersOf(row, table).filter((peer) => printedIn(peer).length === 1).length >= ENOUGH_ROWS
    : pieces.length === row.cells.length - 1 && whole >= ENOUGH_ROWS;
  const isWhole = row.labelled || pieces.length >= row.cells.length;
  return table.orphans === 0 && pieces.length > 0 && !lacksPlace && isWhole;
}

const peersOf = (row: TableRow, { rows }: TableContext) =>
  rows.filter((other) => other !== row && other.kind === row.kind);

const standing = (rows: readonly TableRow[]) =>
  rows.flatMap(({ stands }) => (stands ? [stands] : []));

/**
 * Whether a row is certain as it stands: it is filled from first to last, or its empty places
 * are those of other rows too. Else a place may be empty because a cell was lost before it.
 */
function isPlain(row: TableRow, stands: readonly Piece[], table: TableContext): boolean {
  const { named, aligned, pieces } = row.values;
  const pattern = patternOf(stands);
  if (aligned && closes(stands)) return true;
  // Where the header tells the columns, an empty place between others may have lost its cell.
  const isOpen = named ? !isFull(pattern) : isOpenAtEdge(pattern);
  if (!isOpen) return row.labelled || isFull(pattern) || pieces.length === row.cells.length;
  if (hasMoved(row, stands, table)) return false;
  // Where nobody sees an empty place, zeros without a total say nothing of numbers without one.
  const isVague = aligned && pattern.endsWith('-');
  const alike = [row, ...peersOf(row, table)].filter(
    (other) => !isVague || isZero(other) === isZero(row),
  );
  return standing(alike).filter((other) => patternOf(other) === pattern).length >= ENOUGH_ROWS;
}

/**
 * Whether rows without a total have moved by a column that is not printed: the last part of this
 * row is the sum of the others, or in most rows with the same empty places it is no less.
 */
function hasMoved(row: TableRow, stands: readonly Piece[], table: TableContext): boolean {
  const printed = (pieces: readonly Piece[]) => pieces.filter(({ text }) => text !== '');
  if (!patternOf(stands).endsWith('-')) return false;
  if (row.values.aligned && closes(printed(stands))) return true;
  const sharing = standing(table.rows).filter((other) => patternOf(other) === patternOf(stands));
  if (sharing.length < ENOUGH_ROWS) return false;
  const alike = sharing
    .map((other) => numbersOf(printed(other)).map((value) => value ?? 0))
    .filter((numbers) => numbers.some((value) => value > 0));
  const covers = (numbers: readonly number[]) =>
    2 * (numbers.at(-1) ?? 0) >= numbers.reduce((sum, value) => sum + value, 0);
  return alike.filter(covers).length * 2 > alike.length;
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
function mayHaveSlipped({ values }: TableRow, stands: readonly Piece[]): boolean {
  const empty = stands.filter((piece) => piece.text === '').length;
  return !values.aligned || empty === 1;
}

/** The pieces of a row that count: where cells were set by where they stand, a slip moves those behind it. */
const piecesOf = (row: TableRow) => (row.values.aligned ? printedIn(row) : row.values.pieces);

function solve(row: TableRow): Solution[] {
  const core = findCore(piecesOf(row));
  const tokens = listTokens(core.pieces);
  if (!tokens) return [];
  const { cells, labelled, sums } = row;
  const amounts = cells.flatMap((id, at) => (describeCell(id)?.unit === '万元' ? [at] : []));
  const tokensOfRow = { leading: core.leading, tokens, columns: cells.length, labelled, amounts };
  return solveRow(tokensOfRow, sums);
}

const listSolved = (row: TableRow) => solve(row).map(({ reading }) => reading);

/**
 * The readings of a row that leaves other places empty than the rows of its table do: as it
 * stands, and as they are, with one of its values too many, lost or moved. Null where it is not in
 * doubt: there is no such pattern, or it allows no other reading, or other rows are like this one.
 */
function listMoved(row: TableRow, stands: readonly Piece[], table: TableContext): Reading[] | null {
  const tokens = listTokens(stands);
  if (!tokens || tokens.every((token) => token === null)) return null;
  const numbers = numbersOf(stands);
  const holds = satisfies(numbers, row.sums);
  const peers = peersOf(row, table);
  const pattern = patternOf(stands);
  const { aligned, named, pieces } = row.values;
  // As many places as columns, the first and the last filled: no cell is too many, and none is lost.
  const isExact = !aligned && !named && pieces.length === row.cells.length;
  if (isExact && !isFull(pattern) && !isOpenAtEdge(pattern)) return null;
  const places = listByPlaces(row, table);
  const sparse = row.sums.length === 0 ? listSparse(row, stands, table) : [];
  if (sparse.length > 0) return listDifferent([numbers, ...places, ...sparse]);
  if (isBesideZeros(row, table)) return [numbers, numbers.map(() => null)];
  if (places.length === 0 && hasLike(row, stands, peers)) return null;
  const full = isFull(pattern);
  const all = table.rows.filter((other) => other !== row);
  const patterns = full ? patternsAgainst(numbers, peers) : findPatterns(standing(all));
  const others = [...listUnder(row, patterns), ...places].filter(
    (reading) => reading.join() !== numbers.join(),
  );
  const short = lacksColumn(row, peers);
  const isFilled =
    full && !holds && patterns.some((one) => [...one].filter((c) => c === '-').length === 1);
  if (others.length === 0 && !short && !isFilled) return null;
  // Nothing says which column it is that no row of the table has.
  const isVague = !holds || numbers.at(-1) === null;
  const isOpen = short ? holds : isVague && others.length > 0 && isVaried(standing(all));
  const unknown = isOpen ? [numbers.map(() => 'lost' as const)] : [];
  const solved = full ? [] : listSolved(row);
  return listDifferent([...(holds ? [numbers] : []), ...others, ...solved, ...unknown]);
}

/** The patterns that a full row may break; one of zeros may be the third of a few such rows. */
function patternsAgainst(numbers: Reading, peers: readonly TableRow[]): string[] {
  if (numbers.some((value) => value !== 0)) return findPatterns(standing(peers));
  const zeros = standing(peers).filter((row) => numbersOf(row).every((value) => !value));
  return findPatterns(zeros, 1);
}

/**
 * Whether other rows show that this one is as it should be: as empty as rows enough, or as full as
 * another one, and both add up, to 0 or to more.
 */
function hasLike(row: TableRow, stands: readonly Piece[], peers: readonly TableRow[]): boolean {
  const pattern = patternOf(stands);
  const alike = standing(peers).filter((peer) => patternOf(peer) === pattern);
  if (!isFull(pattern)) return alike.length + 1 >= ENOUGH_ROWS;
  const addsUp = (pieces: readonly Piece[]) => satisfies(numbersOf(pieces), row.sums);
  const isNull = (pieces: readonly Piece[]) => numbersOf(pieces).every((value) => value === 0);
  return addsUp(stands) && alike.some((peer) => addsUp(peer) && isNull(peer) === isNull(stands));
}

/** Whether rows enough print one value fewer than there are columns, and no empty place. */
function lacksColumn(row: TableRow, peers: readonly TableRow[]): boolean {
  const less = row.cells.length - 1;
  const short = peers.filter((peer) => !peer.stands && printedIn(peer).length === less);
  return short.length >= ENOUGH_ROWS && printedIn(row).length >= less;
}

/** The values that a row prints under patterns of its table, as its sums admit them. */
function listUnder(row: TableRow, patterns: readonly string[]): Reading[] {
  const tokens = listTokens(printedIn(row));
  if (!tokens) return [];
  return patterns
    .flatMap((pattern) => setUnderPattern(pattern, tokens))
    .filter((reading) => satisfies(reading, row.sums));
}

/**
 * The readings of a row with a place more or fewer than the others of a table that leaves places
 * empty: any of its places may be the surplus one, and the lost one may be missing anywhere.
 */
function listByPlaces(row: TableRow, table: TableContext): Reading[] {
  const all = piecesOf(row);
  // Where rows are filled up, a place too many hides among the empty ones at the end.
  const mayHide = row.values.padded && (!row.labelled || isUnlike(row, table));
  const pieces = mayHide ? all.slice(0, row.cells.length + 1) : all;
  const tokens = listTokens(pieces);
  const others = table.rows.filter((other) => other !== row && other.values.pieces.length > 0);
  const peers = others.filter((other) => other.cells.length === row.cells.length);
  // Where rows end in one more empty place and one less, their number tells nothing.
  const isEven = mayHide || peers.every((other) => other.values.pieces.length === row.cells.length);
  const hasEmpty = others.some((other) => !isFull(patternOf(other.values.pieces)));
  if (!tokens || !isEven || isFull(patternOf(pieces))) return [];
  if (!hasEmpty && row.labelled) return [];
  return listPlaces(tokens, row.cells.length).filter((reading) => satisfies(reading, row.sums));
}

/** Whether a row that may stand leaves places empty that no other row of its kind does. */
function isUnlike(row: TableRow, table: TableContext): boolean {
  const pattern = row.stands && patternOf(row.stands);
  if (pattern === null || isFull(pattern)) return false;
  return !standing(peersOf(row, table)).some((other) => patternOf(other) === pattern);
}

/** Where no sum confirms a full row and others lack values, two of its numbers may be one. */
function listSparse(row: TableRow, stands: readonly Piece[], table: TableContext): Reading[] {
  const tokens = listTokens(stands);
  if (!tokens || row.cells.length === 1) return [];
  const isCut = ({ values, cells }: TableRow) =>
    values.pieces.length > 0 &&
    values.pieces.length < cells.length &&
    values.pieces.every(({ text }) => text !== '');
  const hasEmpty = ({ values, cells }: TableRow) =>
    cells.length > 1 && values.pieces.some(({ text }) => text === '');
  const isGappy = ({ stands }: TableRow) =>
    stands !== null && stands.length > 1 && !isFull(patternOf(stands));
  const isSparse =
    (row.values.pieces.length === row.cells.length && table.rows.some(isCut)) ||
    (row.values.aligned && table.rows.some(hasEmpty)) ||
    (row.values.padded && table.rows.some(isGappy));
  if (!isSparse) return [];
  return joinCells(tokens).flatMap((joined) => [
    [...joined, null],
    [null, ...joined],
  ]);
}

/**
 * Whether a row of zeros that fills its columns stands beside no fewer rows of zeros that lack
 * one value, and nobody sees an empty place: one of its values may be too many.
 */
function isBesideZeros(row: TableRow, table: TableContext): boolean {
  if (row.sums.length === 0 || !(table.hidesBlanks || isFilledUp(row))) return false;
  const { full, short } = listZeros(table);
  return full.includes(row) && short.length >= full.length;
}

/** Whether an empty place at the end of a row may be none, or be there unseen. */
const isFilledUp = ({ values, label }: TableRow) =>
  values.padded || values.aligned || isApart(values.pieces, label);

/** Whether values stand in another line than their label, with spaces between them. */
function isApart(pieces: readonly Piece[], { place }: Piece): boolean {
  const [first] = pieces;
  if (!first || !('line' in place) || !('line' in first.place)) return false;
  return place.line !== first.place.line && pieces.every(({ text }) => text !== '');
}

/** The rows of zeros that fill their columns, but for one value, and those that lack one. */
function listZeros({ rows }: TableContext) {
  const isFullOfZeros = (row: TableRow) => {
    const printed = printedIn(row);
    return (
      printed.length === row.cells.length &&
      printed.filter((piece) => readNumber(piece.text).value !== 0).length <= 1
    );
  };
  const full = rows.filter(isFullOfZeros);
  const short = rows.filter(
    (other) => printedIn(other).length === other.cells.length - 1 && isZero(other),
  );
  return { full, short };
}

/** The readings of a row that doesn't fit its columns, by its sums and by what others leave empty. */
function listDamaged(row: TableRow, table: TableContext): Reading[] {
  if (row.sums.length === 0 && isRunTogether(row) && !isForced(row, table)) return [];
  const others = table.rows.filter((other) => other !== row);
  const found = listDifferent([
    ...weigh(solve(row), table),
    ...listUnder(row, findPatterns(standing(others))),
    ...listByPlaces(row, table),
  ]);
  const nothing = row.cells.map(() => null);
  // Where rows leave this place empty or that one, what fits the one pattern may be of none.
  const isOpen = found.length > 0 && isVaried(standing(others));
  // Where an empty place leaves no trace and many rows are short, a lost value may be several.
  const isHidden =
    table.hidesBlanks &&
    table.rows.filter(isShort).length >= ENOUGH_ROWS &&
    found.some((reading) => reading.includes('lost'));
  return listDifferent(isOpen || isHidden ? [...found, nothing] : found);
}

/**
 * Whether a lone run of digits under several columns can only be as many numbers, where no sum
 * tells: where other rows keep their values apart it is one number, and where a run is shorter than
 * its columns, or a label has nothing behind it, some places are empty.
 */
function isForced(row: TableRow, { rows, orphans }: TableContext): boolean {
  const runOf = (other: TableRow) =>
    printedIn(other)
      .map(({ text }) => text)
      .join('');
  if (orphans > 0 || rows.some(({ values }) => values.pieces.length === 0)) return false;
  if (/^0+$/.test(runOf(row)) && runOf(row).length === row.cells.length) return true;
  if (rows.some((other) => printedIn(other).length > 1)) return /^0\d/.test(runOf(row));
  return rows.every((other) => runOf(other).length >= other.cells.length);
}

/**
 * A lost cell that may have stood anywhere is a slip where one row alone lacks it. Where several
 * rows do, a column may be empty: the one that the other rows lack where they all lack the same,
 * else what the sums force is only one of two readings.
 */
function weigh(solutions: readonly Solution[], table: TableContext): Reading[] {
  const isDoubtful =
    solutions.some(({ floating }) => floating) && (countShort(table) >= 2 || lacksZeros(table));
  const lacked = isDoubtful ? findLackedColumn(table) : null;
  return solutions.flatMap(({ reading, floating }): Reading[] => {
    if (!floating || !isDoubtful) return [reading];
    if (lacked === null) return [reading, reading.map(() => null)];
    return [reading.map((value, index) => (index === lacked ? 'lost' : value))];
  });
}

/** Whether rows that are filled up show no row of zeros which is full: then zeros may lack a total. */
function lacksZeros(table: TableContext): boolean {
  const { full, short } = listZeros(table);
  return short.some(isFilledUp) && short.length >= full.length;
}

/** How many rows lack a value. A lone one may have an empty place where that leaves no trace. */
function countShort({ rows, hidesBlanks }: TableContext): number {
  const short = rows.filter(isShort);
  const damaged = short.filter(({ stands }) => !stands).length;
  const counted = short.length < ENOUGH_ROWS ? damaged : short.length;
  return hidesBlanks ? Math.max(counted, 2) : counted;
}

/** The column that rows lack whose sums say which: the same in all of them, two at least. */
function findLackedColumn({ rows }: TableContext): number | null {
  const lacked = rows.flatMap((row) => {
    if (row.stands || isEmpty(row)) return [];
    const solutions = solve(row);
    const [only] = solutions;
    const at = only && solutions.length === 1 && !only.floating ? only.reading.indexOf('lost') : -1;
    return at < 0 ? [] : [at];
  });
  return lacked.length >= 2 && new Set(lacked).size === 1 ? (lacked[0] ?? null) : null;
}
