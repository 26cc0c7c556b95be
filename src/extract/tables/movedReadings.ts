import { ENOUGH_ROWS, findPatterns, isFull, isOpenAtEdge, isVaried } from './blankPatterns.ts';
import { listByPlaces, listSolved, listUnder } from './placedReadings.ts';
import {
  joinCells,
  listDifferent,
  listTokens,
  type Reading,
  satisfies,
  unknownReading,
} from './rowReadings.ts';
import {
  lackColumn,
  patternsOf,
  peersOf,
  type Stand,
  standing,
  type TableContext,
  type TableRow,
} from './tableRows.ts';
import { isBesideZeros } from './zeroRows.ts';

/**
 * The readings of a row that leaves other places empty than the rows of its table do: as it
 * stands, and as they are, with one of its values too many, lost or moved. Null where it is not in
 * doubt: there is no such pattern, or it allows no other reading, or other rows are like this one.
 */
export function listMoved(row: TableRow, stands: Stand, table: TableContext): Reading[] | null {
  const tokens = listTokens(stands.pieces);
  if (!tokens || tokens.every((token) => token === null)) return null;
  const { numbers, pattern } = stands;
  const holds = satisfies(numbers, row.sums);
  const peers = peersOf(row, table);
  const { aligned, named, pieces } = row.values;
  // As many places as columns, the first and the last filled: no cell is too many, and none is lost.
  const isExact = !aligned && !named && pieces.length === row.cells.length;
  if (isExact && !isFull(pattern) && !isOpenAtEdge(pattern)) return null;
  const places = listByPlaces(row, table);
  const sparse = row.sums.length === 0 ? listSparse(row, stands, table) : [];
  if (sparse.length > 0) return listDifferent([numbers, ...places, ...sparse]);
  if (isBesideZeros(row, table)) return [numbers, unknownReading(row)];
  if (places.length === 0 && hasLike(row, stands, peers)) return null;
  const full = isFull(pattern);
  const all = table.rows.filter((other) => other !== row);
  const patterns = findPatterns(patternsOf(full ? peers : all));
  const others = [...listUnder(row, patterns), ...places].filter(
    (reading) => reading.join() !== numbers.join(),
  );
  const short = row.printed.length >= row.cells.length - 1 && lackColumn(row, table);
  if (others.length === 0 && !short) return null;
  // Nothing says which column it is that no row of the table has.
  const isVague = !holds || numbers.at(-1) === null;
  const isOpen = short ? holds : isVague && others.length > 0 && isVaried(patternsOf(all));
  const unknown = isOpen ? [numbers.map(() => 'lost' as const)] : [];
  const solved = full ? [] : listSolved(row);
  return listDifferent([...(holds ? [numbers] : []), ...others, ...solved, ...unknown]);
}

/**
 * Whether other rows show that this one is as it should be: as empty as rows enough, or as full as
 * another one, and both add up, to 0 or to more.
 */
function hasLike(row: TableRow, stands: Stand, peers: readonly TableRow[]): boolean {
  const { pattern } = stands;
  const alike = standing(peers).filter((peer) => peer.pattern === pattern);
  if (!isFull(pattern)) return alike.length + 1 >= ENOUGH_ROWS;
  const addsUp = ({ numbers }: Stand) => satisfies(numbers, row.sums);
  const isNull = ({ numbers }: Stand) => numbers.every((value) => value === 0);
  return addsUp(stands) && alike.some((peer) => addsUp(peer) && isNull(peer) === isNull(stands));
}

/** Where no sum confirms a full row and others lack values, two of its numbers may be one. */
function listSparse(row: TableRow, stands: Stand, table: TableContext): Reading[] {
  const tokens = listTokens(stands.pieces);
  if (!tokens || row.cells.length === 1) return [];
  const isCut = ({ values, cells }: TableRow) =>
    values.pieces.length > 0 &&
    values.pieces.length < cells.length &&
    values.pieces.every(({ text }) => text !== '');
  const hasEmpty = ({ values, cells }: TableRow) =>
    cells.length > 1 && values.pieces.some(({ text }) => text === '');
  const isGappy = ({ stands }: TableRow) =>
    stands !== null && stands.pieces.length > 1 && !isFull(stands.pattern);
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
