import type { Piece } from '../document/document.ts';
import type { Fitted } from './fitColumns.ts';
import { type Damaged, listReadings, listTokens } from './readDamagedRow.ts';
import { readNumber } from './readNumber.ts';
import {
  listWithLost,
  listWithoutSurplus,
  type Reading,
  satisfies,
  type Token,
} from './solveRow.ts';

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
 * `kind` are the rows of its kind, `all` those of the table.
 */
export function listByHabit(
  damaged: Damaged,
  row: Placed,
  kind: readonly Placed[],
  all: readonly Placed[],
): Reading[] | null {
  const { values, fitted } = row;
  const tokens = fitted && listTokens(fitted);
  if (!tokens || tokens.every((token) => token === null)) return null;
  const stands = numbersOf(fitted);
  const holds = satisfies(stands, damaged.sums);
  const places = listByPlaces(damaged, values, all);
  if (places.length === 0 && hasLike(fitted, damaged.sums, kind)) return null;
  const habits = isFull(fitted) ? listHabitsOf(stands, kind) : findHabits(all);
  const others = [...setUnderHabits(damaged, habits), ...places].filter(
    (reading) => !isSame(reading, stands),
  );
  const isShort = lacksColumn(stands, kind);
  const isFilled = isFull(fitted) && !holds && isOneLess(habits);
  if (others.length === 0 && !isShort && !isFilled) return null;
  // Nothing says which column it is that no row of the table has.
  const isVague = !holds || stands.at(-1) === null;
  const isOpen = isShort ? holds : isVague && others.length > 0 && isVaried(all);
  const unknown = isOpen ? [stands.map(() => 'lost' as const)] : [];
  const solved = isFull(fitted) ? [] : listReadings(damaged);
  return listDifferent([...(holds ? [stands] : []), ...others, ...solved, ...unknown]);
}

/** The readings of a row that does not fit its columns, by its sums and by what others leave empty. */
export function addUnderHabits(
  damaged: Damaged,
  values: readonly Piece[],
  solved: readonly Reading[],
  all: readonly Placed[],
): Reading[] {
  const readings = listDifferent([
    ...solved,
    ...setUnderHabits(damaged, findHabits(all)),
    ...listByPlaces(damaged, values, all),
  ]);
  // Where rows leave this place empty or that one, what fits the one habit may be of none.
  const isOpen = readings.length > 0 && isVaried(all);
  return isOpen ? [...readings, damaged.ids.map(() => null)] : readings;
}

function setUnderHabits(damaged: Damaged, habits: readonly string[]): Reading[] {
  const tokens = listTokens(damaged.values.filter((piece) => piece.text !== ''));
  if (!tokens) return [];
  return habits
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

/** Which columns rows leave empty, each set of them once; so many rows make it a habit. */
function findHabits(rows: readonly Placed[], enough = HABIT): string[] {
  const all = rows.flatMap(({ fitted }) => (fitted ? [blanksOf(fitted)] : []));
  return [...new Set(all)].filter(
    (blanks) => blanks.includes('-') && all.filter((one) => one === blanks).length >= enough,
  );
}

/** The habits that a full row may break; one of zeros may be the third of a few such rows. */
function listHabitsOf(stands: Reading, rows: readonly Placed[]): string[] {
  if (stands.some((value) => value !== 0)) return findHabits(rows);
  const zeros = rows.filter(({ fitted }) => fitted && numbersOf(fitted).every((value) => !value));
  return findHabits(zeros, 1);
}

/** Whether rows that print anything leave now this place empty and now that one. */
function isVaried(rows: readonly Placed[]): boolean {
  const all = rows.map(({ fitted }) => blanksOf(fitted ?? []));
  return new Set(all.filter((one) => one.includes('-') && one.includes('0'))).size > 1;
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
  return [...listWithLost(tokens)].map(set);
}

/**
 * The readings of a row with a place more or fewer than the others of a table that leaves places
 * empty: any of its places may be the surplus one, and the lost one may be missing anywhere.
 */
function listByPlaces(
  { ids, sums }: Damaged,
  values: readonly Piece[],
  rows: readonly Placed[],
): Reading[] {
  const tokens = listTokens(values);
  const others = rows.filter((row) => row.values !== values && row.values.length > 0);
  // Where rows end in one more empty place and one less, their number tells nothing.
  const isEven = others.every((row) => row.values.length === ids.length);
  const hasEmpty = others.some((row) => blanksOf(row.values).includes('-'));
  if (!tokens || !isEven || !hasEmpty || !blanksOf(values).includes('-')) return [];
  return listPlaces(tokens, ids.length).filter((reading) => satisfies(reading, sums));
}

/** Every way to take one place out of a row with one too many, or to add the one that it lacks. */
export function listPlaces(tokens: readonly Token[], columns: number): Reading[] {
  if (tokens.length === columns + 1) return [...listWithoutSurplus(tokens)];
  return tokens.length === columns - 1 ? [...listWithLost(tokens)] : [];
}

/** Whether rows enough print one value fewer than there are columns, and no empty place. */
function lacksColumn(stands: Reading, peers: readonly Placed[]): boolean {
  const less = stands.length - 1;
  const countPrinted = (row: readonly Piece[]) => row.filter((piece) => piece.text !== '').length;
  const isShort = isHabit(peers, ({ values, fitted }) => !fitted && countPrinted(values) === less);
  return isShort && stands.filter((value) => value !== null).length >= less;
}

/** Whether one of the habits leaves one column empty. */
const isOneLess = (habits: readonly string[]) =>
  habits.some((habit) => [...habit].filter((one) => one === '-').length === 1);

const isSame = (a: Reading, b: Reading) => a.every((value, at) => value === b[at]);

/** Readings, each once. */
export function listDifferent(readings: readonly Reading[]): Reading[] {
  return [...new Map(readings.map((reading) => [reading.join(), reading])).values()];
}
