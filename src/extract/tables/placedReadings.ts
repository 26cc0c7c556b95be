import { rememberOf } from '../../report/rememberOf.ts';
import { describeCell } from '../../statute/forms.ts';
import { ENOUGH_ROWS, isFull, patternOf, setUnderPattern } from './blankPatterns.ts';
import {
  isRun,
  listPlaces,
  listTokens,
  listWithLost,
  listWithoutSurplus,
  type Reading,
  satisfies,
  toValue,
  unknownReading,
} from './rowReadings.ts';
import { type Solution, solveRow } from './solveRow.ts';
import { isShort, patternsOf, peersOf, type TableContext, type TableRow } from './tableRows.ts';
import { findCore } from './window.ts';

/** The pieces of a row that count: where cells were set by where they stand, a slip moves those behind it. */
const piecesOf = (row: TableRow) => (row.values.aligned ? row.printed : row.values.pieces);

export const solve = rememberOf((row: TableRow): Solution[] => {
  const core = findCore(piecesOf(row));
  const tokens = listTokens(core.pieces);
  if (!tokens) return [];
  const { cells, labelled, sums } = row;
  const amounts = cells.flatMap((id, at) => (describeCell(id)?.unit === '万元' ? [at] : []));
  const tokensOfRow = { leading: core.leading, tokens, columns: cells.length, labelled, amounts };
  return solveRow(tokensOfRow, sums);
});

export const listSolved = (row: TableRow) => solve(row).map(({ reading }) => reading);

/** Where numbers ran together, nothing says how many values a row has: then it may be none of the readings. */
function unlessJoined(row: TableRow, readings: readonly Reading[]): Reading[] {
  const isJoined = row.printed.some(({ text }) => isRun(text));
  return isJoined && readings.length > 0 ? [...readings, unknownReading(row)] : [...readings];
}

/** The values that a row prints under patterns of its table, as its sums admit them. */
export function listUnder(row: TableRow, patterns: readonly string[]): Reading[] {
  const tokens = listTokens(row.printed);
  if (!tokens) return [];
  const readings = patterns
    .flatMap((pattern) => setUnderPattern(pattern, tokens))
    .filter((reading) => satisfies(reading, row.sums));
  return unlessJoined(row, readings);
}

/**
 * The readings of a row with a place more or fewer than the others of a table that leaves places
 * empty: any of its places may be the surplus one, and the lost one may be missing anywhere.
 */
export function listByPlaces(row: TableRow, table: TableContext): Reading[] {
  const all = piecesOf(row);
  if (all.every(({ text }) => text !== '')) return [];
  // Where rows are filled up, a place too many hides among the empty ones at the end.
  const mayHide =
    row.values.padded && (!row.labelled || (table.rows.some(isShort) && isUnlike(row, table)));
  const pieces = mayHide ? all.slice(0, row.cells.length + 1) : all;
  const tokens = listTokens(pieces);
  const others = table.rows.filter((other) => other !== row && other.values.pieces.length > 0);
  const peers = others.filter((other) => other.cells.length === row.cells.length);
  // Where rows end in one more empty place and one less, their number tells nothing.
  const isEven = mayHide || peers.every((other) => other.values.pieces.length === row.cells.length);
  const hasEmpty = others.some((other) => !isFull(patternOf(other.values.pieces)));
  if (!tokens || !isEven || isFull(patternOf(pieces))) return [];
  if (!hasEmpty && row.labelled) return [];
  const readings = listPlaces(tokens, row.cells.length);
  return unlessJoined(
    row,
    readings.filter((reading) => satisfies(reading, row.sums)),
  );
}

/**
 * Whether a reading leaves the places empty that the row shows as empty between its first and its last
 * value, but for one that is lost or too many. Where values were set by where they stand, or none of
 * the places is empty, nothing shows which they are.
 */
export function keepsGaps(row: TableRow, reading: Reading): boolean {
  const tokens = listTokens(findCore(row.values.pieces).pieces) ?? [];
  if (!tokens.includes(null)) return !row.values.aligned;
  const may = [tokens.map(toValue), ...listWithoutSurplus(tokens), ...listWithLost(tokens)];
  return may.some((one) => isSame(trim(one), trim(reading)));
}

const trim = (reading: Reading): Reading => {
  const filled = reading.map((value) => value !== null);
  return reading.slice(filled.indexOf(true), filled.lastIndexOf(true) + 1);
};

const isSame = (one: Reading, other: Reading) =>
  one.length === other.length &&
  one.every((value, at) => value === other[at] || value === 'lost' || other[at] === 'lost');

/** Whether rows enough print and leave empty the same places: they can't all have one too many. */
function hasAlike(row: TableRow, table: TableContext): boolean {
  const own = patternOf(row.values.pieces);
  const alike = peersOf(row, table).filter((peer) => patternOf(peer.values.pieces) === own);
  return alike.length + 1 >= ENOUGH_ROWS;
}

/** Whether no other row of its kind fits its columns, or the row fits them and leaves places empty that none does. */
function isUnlike(row: TableRow, table: TableContext): boolean {
  const patterns = patternsOf(peersOf(row, table));
  const pattern = row.stands?.pattern;
  if (patterns.length === 0) return !hasAlike(row, table);
  return pattern !== undefined && !isFull(pattern) && !patterns.includes(pattern);
}
