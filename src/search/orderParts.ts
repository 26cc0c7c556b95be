import { matchEnglish, matchName } from './matchName.ts';
import type { Query } from './parseQuery.ts';
import type { IndexPart, SearchIndex } from './searchIndex.ts';

/** How the beginning of a word fits a place: where in it, and up to which character; null where it does not. */
export type FitPlace = (
  place: string,
  word: string,
) => { readonly from: number; readonly to: number } | null;

/** A part, and how many characters of a query are the name of a place in it. */
export interface NamedPart {
  readonly part: IndexPart;
  readonly named: number;
}

/** Parts by how much of a query names a place in them, most first; those alike in the order of their codes. */
export function orderParts(
  parts: readonly IndexPart[],
  { words }: Query,
  fit: FitPlace,
): readonly NamedPart[] {
  return parts
    .map((part) => ({ part, named: Math.max(0, ...words.map((word) => namedIn(part, word, fit))) }))
    .sort((a, b) => b.named - a.named);
}

/** Whether a part may have what is typed: its names have the characters, and its agencies' codes begin with the digits typed. */
export function mayHave({ code, characters }: IndexPart, { words }: Query): boolean {
  const typed = words.join('').match(/\p{Script=Han}/gu) ?? [];
  return (
    typed.every((character) => characters.includes(character)) &&
    words.every((word) => !DIVISION.test(word) || word.startsWith(code))
  );
}

/** The beginning of a division code, and not of a year. */
const DIVISION = /^(?!20)\d{2,}$/;

/** How the names of places are read. */
export const fitByReadings =
  (readings: SearchIndex['readings']): FitPlace =>
  (place, word) =>
    mayBegin(place, word, readings) ? matchName(place, word, readings) : null;

/** Most places are ruled out by their first character. */
function mayBegin(place: string, word: string, readings: SearchIndex['readings']): boolean {
  const [first = ''] = place;
  const letters = (readings[first] ?? '').split(' ').map((reading) => reading.slice(0, 1));
  return word.startsWith(first) || letters.includes(word.slice(0, 1));
}

function namedIn({ code, places, placesEn }: IndexPart, word: string, fit: FitPlace): number {
  if (/^\d{2}/.test(word)) return word.startsWith(code) ? word.length : 0;
  const english = placesEn.some((place) => matchEnglish(place, word)) ? word.length : 0;
  return places.reduce((most, place) => Math.max(most, namedBy(place, word, fit, most)), english);
}

/**
 * How many characters at the beginning of a word are a place, or the beginning of one where the word ends. The last
 * character of a place (city, county, district) is often left out.
 */
function namedBy(place: string, word: string, fit: FitPlace, least: number): number {
  const stem = Math.max(2, place.length - 1);
  for (let length = word.length; length > Math.max(1, least); length -= 1) {
    const match = fit(place, word.slice(0, length));
    if (match?.from === 0 && (match.to >= stem || (length === word.length && match.to > 1))) {
      return length;
    }
  }
  return 0;
}
