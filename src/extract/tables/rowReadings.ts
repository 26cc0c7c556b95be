import type { Piece } from '../../document/document.ts';
import { readDigits, readNumber } from '../readNumber.ts';

/** What a row prints at one place: a number as its digits, or null for an empty place. */
export type Token = string | null;

/** A row under its columns: at each a number, null for an empty place, or `lost` for one not printed. */
export type Reading = readonly (number | null | 'lost')[];

/** The reading of a row of which nothing is known. Where it is one of several, no sum decides between them. */
export const unknownReading = ({ cells }: { readonly cells: readonly unknown[] }): Reading =>
  cells.map(() => null);

/** One sum within a row, by position: the total and its parts. */
export interface RowSum {
  readonly total: number;
  readonly parts: readonly number[];
}

const DIGITS = /^\d+$/;
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

/** Whether digits are no number, such as 05: then several numbers ran together. */
export const isRun = (text: string) => readDigits(text) !== null && readNumber(text).value === null;

/** The numbers of pieces that stand under their columns; null where one is empty or no number. */
export const numbersOf = (pieces: readonly Piece[]): (number | null)[] =>
  pieces.map((piece) => readNumber(piece.text).value);

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

export const toNumber = (digits: string) =>
  Number(digits.includes(',') ? digits.replaceAll(',', '') : digits);
export const toValue = (token: Token) => (token === null ? null : toNumber(token));
const dropAt = (values: Reading, at: number): Reading => [
  ...values.slice(0, at),
  ...values.slice(at + 1),
];
export function addUp(values: Reading, places: readonly number[]): number {
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
