import type { Piece } from '../document/document.ts';
import type { Fitted } from './fitColumns.ts';
import { type Damaged, listTokens } from './readDamagedRow.ts';
import { readNumber } from './readNumber.ts';
import { listWithoutSurplus, type Reading, satisfies, type Token } from './solveRow.ts';

/** So many rows with the same empty columns make the emptiness a habit of the report. */
export const HABIT = 3;

/** Another row of the same kind in the same table. */
export interface Peer {
  /** Its values under their columns, where they fit. */
  readonly fitted: Fitted | null;
  /** How many values it prints. */
  readonly printed: number;
}

/** Which columns of a row are empty. */
export function blanksOf(values: readonly Piece[]): string {
  return values.map((piece) => (piece.text === '' ? '-' : '0')).join('');
}

/**
 * The readings of a row that fills every place where others of its table leave one empty: as it
 * stands, and as they are, with one of its values too many. Null where the row is not in doubt:
 * no such habit is in the table, or another full row that adds up shows that it has exceptions.
 */
export function listByHabit(
  damaged: Damaged,
  fitted: Fitted,
  peers: readonly Peer[],
): Reading[] | null {
  const { sums, ids } = damaged;
  const tokens = listTokens(fitted);
  if (blanksOf(fitted).includes('-') || !tokens) return null;
  const stands = fitted.map((piece) => readNumber(piece.text).value);
  const holds = satisfies(stands, sums);
  if (holds && peers.some((peer) => isLike(peer, stands, sums))) return null;
  const habits = findHabits(peers, ids.length);
  const isShort = isHabit(peers, (peer) => !peer.fitted && peer.printed === ids.length - 1);
  if (habits.length === 0 && !isShort) return null;
  const moved = habits.flatMap((habit) => listUnder(habit, tokens));
  // Nothing says which column it is that no row of the table has.
  const unknown = isShort ? [stands.map(() => null)] : [];
  return listDifferent(
    [stands, ...moved].filter((reading) => satisfies(reading, sums)).concat(holds ? unknown : []),
  );
}

const isHabit = (peers: readonly Peer[], has: (peer: Peer) => boolean) =>
  peers.filter(has).length >= HABIT;

/** Whether a row is as full and adds up as well, to 0 or to more as the other does. */
function isLike({ fitted }: Peer, stands: Reading, sums: Damaged['sums']): boolean {
  if (!fitted || blanksOf(fitted).includes('-')) return false;
  const numbers = fitted.map((piece) => readNumber(piece.text).value);
  const isZero = (reading: Reading) => reading.every((value) => value === 0);
  return satisfies(numbers, sums) && isZero(numbers) === isZero(stands);
}

/** The columns, one each, that rows enough leave empty and nothing else. */
function findHabits(peers: readonly Peer[], columns: number): number[] {
  return Array.from({ length: columns }, (_, column) => column).filter((column) =>
    isHabit(peers, ({ fitted }) => {
      const blanks = blanksOf(fitted ?? []);
      return blanks.indexOf('-') === column && blanks.lastIndexOf('-') === column;
    }),
  );
}

/** A row with one value too many set under the columns but one, which stays empty. */
function listUnder(habit: number, tokens: readonly Token[]): Reading[] {
  return [...listWithoutSurplus(tokens)].map((rest) => [
    ...rest.slice(0, habit),
    null,
    ...rest.slice(habit),
  ]);
}

function listDifferent(readings: readonly Reading[]): Reading[] {
  return [...new Map(readings.map((reading) => [reading.join(), reading])).values()];
}
