import { foldWidth, spaceCharacters } from './spaceCharacters.ts';

/** A line of a report's text in which something searched for stands. */
export interface FoundLine {
  readonly anchor: string;
  /** Behind the anchor: has a browser mark what was found. */
  readonly fragment: string;
  /** What of the line is shown, with the stretches that were searched for. */
  readonly parts: readonly { readonly text: string; readonly found: boolean }[];
}

/** What stands before the first word found, and in all. */
const BEFORE = 24;
const LENGTH = 110;

/** The words of a search for text: what is typed apart may stand apart. */
export const splitWords = (query: string): string[] =>
  foldWidth(query).toLowerCase().split(/\s+/).filter(Boolean);

/**
 * A search as the full-text index understands it: one phrase, or, where words or marks stand
 * between, every character of it anywhere. `pickLines` then asks for the words themselves.
 */
export function phraseOf(words: readonly string[]): string {
  const spaced = spaceCharacters(words.join(' ').replace(/[^\p{L}\p{N}]+/gu, ' '));
  return words.length === 1 && /^[\p{L}\p{N}]+$/u.test(words[0] ?? '') ? `"${spaced}"` : spaced;
}

/** Takes the spaces of the index out again. */
export const joinCharacters = (text: string): string =>
  text.replace(/(?<=\p{Script=Han}) | (?=\p{Script=Han})/gu, '');

/**
 * The lines of a report in which the words stand, those with most of them first; none where one
 * of the words stands in no line.
 */
export function pickLines(
  lines: readonly { readonly id: string; readonly text: string }[],
  words: readonly string[],
): readonly FoundLine[] {
  const candidates = lines.map(({ id, text }) => {
    const joined = joinCharacters(text);
    const places = words.map((word) => joined.toLowerCase().indexOf(word));
    return { id, text: joined, places };
  });
  const isComplete = words.every((_, at) => candidates.some(({ places }) => places[at] !== -1));
  if (words.length === 0 || !isComplete) return [];
  const found = candidates
    .map((line) => ({ ...line, count: line.places.filter((place) => place !== -1).length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
  return found.map(({ id, text, places }) => {
    const first = Math.min(...places.filter((place) => place !== -1));
    const fragment = fragmentOf(text, places, words);
    return { anchor: id, fragment, parts: cutOut(text, first, words) };
  });
}

/** So much of a line is told with a word, that the browser finds no other place with it. */
const AROUND = 8;
const CLAUSES = /[^，。；：、！？]*[，。；：、！？]?/gu;

/**
 * The first place of each word as a text fragment: the word between what stands before and behind
 * it. Both are whole clauses, since a browser finds only what begins and ends with a word.
 */
function fragmentOf(text: string, places: readonly number[], words: readonly string[]): string {
  const found = words
    .map((word, at) => ({ from: places[at] ?? -1, length: word.length }))
    .filter(({ from }) => from !== -1)
    .sort((a, b) => a.from - b.from);
  const ends = [...text.matchAll(CLAUSES)].map(({ index, 0: clause }) => index + clause.length);
  const directives = found.map(({ from, length }) => {
    const to = from + length;
    const start = [0, ...ends].findLast((end) => end <= from - AROUND) ?? 0;
    const end = ends.find((one) => one >= to + AROUND) ?? text.length;
    const before = encodePart(text.slice(start, from).trim());
    const after = encodePart(text.slice(to, end).trim());
    return `text=${before && `${before}-,`}${encodePart(text.slice(from, to))}${after && `,-${after}`}`;
  });
  return `:~:${directives.join('&')}`;
}

/** In a text fragment a hyphen is a sign of its own. */
const encodePart = (text: string) => encodeURIComponent(text).replace(/-/g, '%2D');

/** A stretch of a line around a place, with every occurrence of a word in it set apart. */
function cutOut(text: string, place: number, words: readonly string[]): FoundLine['parts'] {
  const from = place <= BEFORE * 1.5 ? 0 : place - BEFORE;
  const to = Math.min(text.length, from + LENGTH);
  const shown = `${from > 0 ? '…' : ''}${text.slice(from, to)}${to < text.length ? '…' : ''}`;
  const pattern = words.map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('|');
  return shown
    .split(new RegExp(`(${pattern})`, 'giu'))
    .map((part, at) => ({ text: part, found: at % 2 === 1 }))
    .filter((part) => part.text !== '');
}
