import type { Piece } from '../../document/document.ts';
import { readDigits, readNumber } from '../readNumber.ts';

/** What a row prints at one place: a number as its digits, or null for an empty place. */
export type Token = string | null;

/** A row under its columns: at each a number, null for an empty place, or `lost` for one not printed. */
export type Reading = readonly (number | null | 'lost')[];

/** One sum within a row, by position: the total and its parts. */
export interface RowSum {
  readonly total: number;
  readonly parts: readonly number[];
}

/** What a row prints, and the form's columns for it. */
export interface RowTokens {
  /** Empty places before the first number, which may be places of the form or not. */
  readonly leading: number;
  /** From the first to the last thing printed. */
  readonly tokens: readonly Token[];
  readonly columns: number;
  /** Whether the row has a label: then what is empty before its values belongs to the label. */
  readonly labelled: boolean;
  /** The columns of amounts of money; the others are counts, which have no fraction. */
  readonly amounts?: readonly number[];
}

/** A reading that satisfies the row's sums. */
export interface Solution {
  readonly reading: Reading;
  /** Whether the lost cell may have stood at several places, at each of which the sums force the same numbers. */
  readonly floating: boolean;
}

/** Digits that run together are tried in at most so many ways. */
const MOST_SPLITS = 200_000;
const DIGITS = /^\d+$/;
/** Digits in which several numbers may have run together. */
const RUN = /^\d[\d,.]*$/;
/** A number never begins with a zero, unless it is zero or less than 1. */
const COUNT = /^(?:0|[1-9]\d*|[1-9]\d{0,2}(?:,\d{3})+)$/;
const AMOUNT = /^(?:0|[1-9]\d*|[1-9]\d{0,2}(?:,\d{3})+)(?:\.\d+)?$/;

/** What pieces print, as numbers or nothing; null where one of them is neither. */
export function listTokens(pieces: readonly Piece[]): Token[] | null {
  const tokens: Token[] = [];
  for (const piece of pieces) {
    const { status, value } = readNumber(piece.text);
    const digits = readDigits(piece.text);
    if (status === 'unreadable' && digits === null) return null;
    tokens.push(digits ?? (value === null ? null : String(value)));
  }
  return tokens;
}

/** The numbers of pieces that stand under their columns; null where one is empty or no number. */
export const numbersOf = (pieces: readonly Piece[]): (number | null)[] =>
  pieces.map((piece) => readNumber(piece.text).value);

/**
 * Every way to set a row under its columns with one damage at most that satisfies the row's sums: a
 * surplus cell dropped, two cells joined, a place for a lost one, digits that run together taken
 * apart, or, in a row without label, shifted as a whole.
 */
export function solveRow(row: RowTokens, sums: readonly RowSum[]): Solution[] {
  const solutions = new Map<string, Reading[]>();
  for (const candidate of listCandidates(row, sums)) {
    if (!hasWholeCounts(candidate, row)) continue;
    const reading = completeReading(candidate, sums);
    if (!reading || !satisfies(reading, sums)) continue;
    const key = JSON.stringify(reading);
    solutions.set(key, [...(solutions.get(key) ?? []), candidate]);
  }
  return [...solutions].map(([key, candidates]) => {
    const floating = new Set(candidates.map((candidate) => JSON.stringify(candidate))).size > 1;
    const hasLost = candidates.some((candidate) => candidate.includes('lost'));
    // A place that is known to be lost has no number: nothing is printed there.
    const reading = floating ? (JSON.parse(key) as Reading) : (candidates[0] ?? []);
    return { reading, floating: floating && hasLost };
  });
}

/** Every way to take one cell out of a row that has one too many, or to make one of two. */
export function listWithoutSurplus(tokens: readonly Token[]): Reading[] {
  const values = tokens.map(toValue);
  return [...values.map((_, at) => dropAt(values, at)), ...joinCells(tokens)];
}

/** Every place at which a row may have lost one cell. */
export function listWithLost(tokens: readonly Token[]): Reading[] {
  const values: Reading = tokens.map(toValue);
  return Array.from(
    { length: values.length + 1 },
    (_, at): Reading => [...values.slice(0, at), 'lost', ...values.slice(at)],
  );
}

/** Every way to take one place out of a row with one too many, or to add the one that it lacks. */
export function listPlaces(tokens: readonly Token[], columns: number): Reading[] {
  if (tokens.length === columns + 1) return listWithoutSurplus(tokens);
  return tokens.length === columns - 1 ? listWithLost(tokens) : [];
}

/** One number printed as two cells: `10` as `1` and `0`. */
export function joinCells(tokens: readonly Token[]): Reading[] {
  return tokens.flatMap((left, at): Reading[] => {
    const right = tokens[at + 1];
    if (left === null || right == null || !DIGITS.test(left + right) || /^0/.test(left)) return [];
    return [[...tokens.slice(0, at), left + right, ...tokens.slice(at + 2)].map(toValue)];
  });
}

const toNumber = (digits: string) => Number(digits.replaceAll(',', ''));
const toValue = (token: Token) => (token === null ? null : toNumber(token));
const dropAt = (values: Reading, at: number): Reading => [
  ...values.slice(0, at),
  ...values.slice(at + 1),
];
const fill = <T>(count: number, value: T): T[] => Array<T>(count).fill(value);

function listCandidates(row: RowTokens, sums: readonly RowSum[]): Reading[] {
  const { leading, tokens, columns, labelled } = row;
  const values = tokens.map(toValue);
  // 000 is no number: such digits ran together.
  const isWhole = tokens.every((token) => token === null || !RUN.test(token) || AMOUNT.test(token));
  const lacking = columns - tokens.length;
  if (lacking < 0) return isWhole && lacking === -1 ? listWithoutSurplus(tokens) : [];
  const split = splitDigits(row, sums);
  if (!isWhole) return split;
  if (labelled || leading === 0) {
    if (lacking === 0) return [...split, values];
    return lacking === 1 ? [...split, ...listWithLost(tokens)] : split;
  }
  // Without a label: the empty places before the numbers are places of the form, all or in part; one
  // of them may be lost …
  const shifted = Array.from({ length: Math.min(leading + 1, lacking) + 1 }, (_, shift) => [
    ...fill(shift, null),
    ...values,
    ...fill(lacking - shift, 'lost' as const),
  ]);
  // … or all of them are, and one of the numbers is too many, or lost.
  const places = listPlaces(tokens, columns - leading);
  return [...split, ...shifted, ...places.map((place) => [...fill(leading, null), ...place])];
}

/** Digits that run together taken apart into as many numbers as there are columns. */
function splitDigits(
  { tokens, columns, amounts = [] }: RowTokens,
  sums: readonly RowSum[],
): Reading[] {
  if (tokens.length >= columns || !tokens.every((token) => token === null || RUN.test(token))) {
    return [];
  }
  let tries = 0;
  function* take(index: number, rest: string, taken: Reading): Generator<Reading> {
    tries += 1;
    if (tries > MOST_SPLITS || !holdsSoFar(taken, sums)) return;
    const remaining = columns - taken.length;
    if (rest === '') {
      if (index === tokens.length) {
        if (remaining === 0) yield taken;
        return;
      }
      const token = tokens[index] as Token;
      if (token === null) yield* take(index + 1, '', [...taken, null]);
      else yield* take(index + 1, token, taken);
      return;
    }
    const longest = /^0\d/.test(rest) ? 1 : rest.length;
    for (let length = 1; length <= longest && remaining > 0; length += 1) {
      const number = rest.slice(0, length);
      const form = amounts.includes(taken.length) ? AMOUNT : COUNT;
      if (form.test(number)) yield* take(index, rest.slice(length), [...taken, toNumber(number)]);
    }
  }
  const readings = [...take(0, '', [])];
  return tries <= MOST_SPLITS ? readings : [];
}

function hasWholeCounts(reading: Reading, { amounts = [] }: RowTokens): boolean {
  return reading.every(
    (value, at) => amounts.includes(at) || Number.isInteger(value ?? 0) || value === 'lost',
  );
}

/** Whether no sum is broken whose places have all been taken. */
function holdsSoFar(taken: Reading, sums: readonly RowSum[]): boolean {
  return sums.every(
    (sum) => Math.max(sum.total, ...sum.parts) >= taken.length || satisfies(taken, [sum]),
  );
}

/** Gives each lost place the number that a sum forces on it; null where a sum forces one below 0. */
function completeReading(reading: Reading, sums: readonly RowSum[]): Reading | null {
  const values = [...reading];
  for (const { total, parts } of sums) {
    const places = [total, ...parts].filter((place) => values[place] === 'lost');
    const [place] = places;
    if (place === undefined || places.length > 1) continue;
    const others = [total, ...parts].filter((other) => other !== place);
    if (others.some((other) => typeof values[other] !== 'number')) continue;
    const sum = addUp(
      values,
      parts.filter((part) => part !== place),
    );
    const value = place === total ? sum : (values[total] as number) - sum;
    if (value < 0) return null;
    values[place] = value;
  }
  return values;
}

function addUp(values: Reading, places: readonly number[]): number {
  return places.reduce((sum, place) => {
    const value = values[place];
    return sum + (typeof value === 'number' ? value : 0);
  }, 0);
}

/** A sum with an unknown part holds as long as the known parts don't exceed the total. */
export function satisfies(reading: Reading, sums: readonly RowSum[]): boolean {
  return sums.every(({ total, parts }) => {
    const stated = reading[total];
    const known = addUp(reading, parts);
    if (typeof stated !== 'number') return true;
    const whole = parts.every((part) => typeof reading[part] === 'number');
    return whole ? known === stated : known <= stated;
  });
}

/** Readings, each once. */
export function listDifferent(readings: readonly Reading[]): Reading[] {
  return [...new Map(readings.map((reading) => [reading.join(), reading])).values()];
}
