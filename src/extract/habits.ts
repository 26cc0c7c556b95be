import type { Piece } from '../document/document.ts';
import type { Fitted } from './fitColumns.ts';
import { type Damaged, listReadings, listTokens } from './readDamagedRow.ts';
import { readNumber } from './readNumber.ts';
import { listWithoutSurplus, type Reading, satisfies, type Token } from './solveRow.ts';

/** So many rows with the same empty columns make the emptiness a habit of the report. */
export const HABIT = 3;

/** A row of a table. */
export interface Placed {
  /** Everything behind its label, empty places included. */
  readonly values: readonly Piece[];
  /** Its values under their columns, where they fit. */
  readonly fitted: Fitted | null;
}

/** Which columns of a row are empty. */
export function blanksOf(values: readonly Piece[]): string {
  return values.map((piece) => (piece.text === '' ? '-' : '0')).join('');
}

/**
 * The readings of a row that leaves other places empty than the rows of its table do: as it
 * stands, and as they are, with one of its values too many, lost or moved. Null where it is not in
 * doubt: there is no such habit, or it allows no other reading, or other rows are like this one.
 */
export function listByHabit(
  damaged: Damaged,
  { values, fitted }: Placed,
  peers: readonly Placed[],
): Reading[] | null {
  const tokens = fitted && listTokens(fitted);
  if (!tokens || tokens.every((token) => token === null)) return null;
  const stands = fitted.map((piece) => readNumber(piece.text).value);
  const holds = satisfies(stands, damaged.sums);
  if (hasLike(fitted, damaged.sums, peers)) return null;
  const others = [
    ...listUnderHabits(damaged, peers),
    ...listWithoutPlace({ values, fitted }, peers),
  ].filter((reading) => satisfies(reading, damaged.sums) && !isSame(reading, stands));
  const isShort = lacksColumn(values, peers, fitted.length);
  if (others.length === 0 && !isShort && !(isFull(fitted) && !holds && hasHabit(fitted, peers)))
    return null;
  // Nothing says which column it is that no row of the table has.
  const unknown = isShort && holds ? [stands.map(() => null)] : [];
  const solved = isFull(fitted) ? [] : listReadings(damaged);
  return listDifferent([...(holds ? [stands] : []), ...others, ...solved, ...unknown]);
}

/** The readings of a row with the places empty that other rows leave empty. */
export function listUnderHabits(damaged: Damaged, peers: readonly Placed[]): Reading[] {
  const tokens = listTokens(damaged.values.filter((piece) => piece.text !== ''));
  if (!tokens) return [];
  return findHabits(peers)
    .flatMap((habit) => setUnder(habit, tokens))
    .filter((reading) => satisfies(reading, damaged.sums));
}

const isHabit = (peers: readonly Placed[], has: (peer: Placed) => boolean) =>
  peers.filter(has).length >= HABIT;

const isFull = (fitted: Fitted) => !blanksOf(fitted).includes('-');

/**
 * Whether other rows show that this one is as it should be: as empty as rows enough, or as full as
 * another one, and both add up, to 0 or to more.
 */
function hasLike(fitted: Fitted, sums: Damaged['sums'], peers: readonly Placed[]): boolean {
  const blanks = blanksOf(fitted);
  if (!isFull(fitted)) {
    return peers.filter((peer) => blanksOf(peer.fitted ?? []) === blanks).length + 1 >= HABIT;
  }
  const addsUp = (row: Fitted) => satisfies(numbersOf(row), sums);
  const isZero = (row: Fitted) => numbersOf(row).every((value) => value === 0);
  return (
    addsUp(fitted) &&
    peers.some(
      (peer) =>
        peer.fitted &&
        isFull(peer.fitted) &&
        addsUp(peer.fitted) &&
        isZero(peer.fitted) === isZero(fitted),
    )
  );
}

const numbersOf = (row: Fitted) => row.map((piece) => readNumber(piece.text).value);

/** Which columns rows enough leave empty, each set of them once. */
function findHabits(peers: readonly Placed[]): string[] {
  const all = peers.flatMap(({ fitted }) => (fitted ? [blanksOf(fitted)] : []));
  return [...new Set(all)].filter(
    (blanks) => blanks.includes('-') && all.filter((one) => one === blanks).length >= HABIT,
  );
}

/** Values in their order under the columns that a habit fills; one may be too many, or one lost. */
function setUnder(habit: string, tokens: readonly Token[]): Reading[] {
  const places = [...habit].filter((one) => one === '0').length;
  const numbers = tokens.map((token) =>
    token === null ? null : Number(token.replaceAll(',', '')),
  );
  const set = (values: Reading): Reading => {
    let next = 0;
    return [...habit].map((one) => {
      if (one === '-') return null;
      next += 1;
      return values[next - 1] ?? null;
    });
  };
  if (tokens.length === places) return [set(numbers)];
  if (tokens.length === places + 1) return [...listWithoutSurplus(tokens)].map(set);
  if (tokens.length !== places - 1 || places === 0) return [];
  return Array.from({ length: places }, (_, at) =>
    set([...numbers.slice(0, at), 'lost', ...numbers.slice(at)]),
  );
}

/** A row with empty places that has one place more than the others: any may be the surplus one. */
function listWithoutPlace({ values, fitted }: Placed, peers: readonly Placed[]): Reading[] {
  const columns = fitted?.length ?? 0;
  const isLonger =
    values.length === columns + 1 && isHabit(peers, (peer) => peer.values.length === columns);
  const tokens = listTokens(values);
  if (!isLonger || !tokens || !fitted || isFull(fitted)) return [];
  return [...listWithoutSurplus(tokens)];
}

/** Whether rows enough print one value fewer than there are columns, and no empty place. */
function lacksColumn(values: readonly Piece[], peers: readonly Placed[], columns: number): boolean {
  const countPrinted = (row: readonly Piece[]) => row.filter((piece) => piece.text !== '').length;
  return (
    countPrinted(values) >= columns - 1 &&
    isHabit(peers, (peer) => !peer.fitted && countPrinted(peer.values) === columns - 1)
  );
}

/** Whether one more value than rows enough print fills the row. */
function hasHabit(fitted: Fitted, peers: readonly Placed[]): boolean {
  return findHabits(peers).some(
    (habit) => [...habit].filter((one) => one === '0').length === fitted.length - 1,
  );
}

const isSame = (a: Reading, b: Reading) => a.every((value, at) => value === b[at]);

function listDifferent(readings: readonly Reading[]): Reading[] {
  return [...new Map(readings.map((reading) => [reading.join(), reading])).values()];
}
