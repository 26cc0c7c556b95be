import { distance } from 'fastest-levenshtein';

/** What is known of how characters are read. */
export interface Hearing {
  /** Whether a character typed sounds like one of a name. */
  isAlike(typed: string, character: string): boolean;
  readingsOf(character: string): readonly string[];
}

/** A stretch of a name that nearly fits, and how many slips it takes. */
interface NearMatch {
  readonly from: number;
  readonly to: number;
  readonly slips: number;
}

const HAN = /^\p{Script=Han}/u;

/**
 * Where a word nearly fits a name: characters that sound alike stand for each other, and a slip is
 * a letter or a character too many, too few or another. Null where it takes more slips.
 */
export function matchNearly(
  name: string,
  word: string,
  hearing: Hearing,
  slips: number,
): NearMatch | null {
  const characters = [...name.toLowerCase()];
  const matches = [...characters.keys()].flatMap((from): NearMatch[] => {
    const end = follow(characters, from, word, hearing, slips);
    return end ? [{ from, to: end.to, slips: slips - end.left }] : [];
  });
  return matches.sort((a, b) => a.slips - b.slips || a.from - b.from)[0] ?? null;
}

interface End {
  readonly to: number;
  /** Slips that were not needed. */
  readonly left: number;
}

function follow(
  name: readonly string[],
  at: number,
  word: string,
  hearing: Hearing,
  left: number,
): End | null {
  if (word === '') return { to: at, left };
  const character = name[at];
  if (character === undefined) return null;
  const go = (to: number, rest: string, slips: number) => follow(name, to, rest, hearing, slips);
  const typed = String.fromCodePoint(word.codePointAt(0) ?? 0);
  const rest = word.slice(typed.length);
  if (typed === character || (HAN.test(typed) && hearing.isAlike(typed, character))) {
    const end = go(at + 1, rest, left);
    if (end) return end;
  }
  if (!HAN.test(typed)) return best(spellOut(character, word, hearing, left, at, go));
  if (left === 0) return null;
  return best([go(at + 1, rest, left - 1), go(at, rest, left - 1), go(at + 1, word, left - 1)]);
}

/** Takes each reading of a character from the word, with a letter more or less where a slip is left. */
function spellOut(
  character: string,
  word: string,
  hearing: Hearing,
  left: number,
  at: number,
  go: (to: number, rest: string, slips: number) => End | null,
): (End | null)[] {
  const letters = word.match(/^[a-z]+/)?.[0] ?? '';
  return hearing.readingsOf(character).flatMap((reading) => {
    // Half a reading at the end of the word counts as whole: the reader is still typing it.
    const head = reading.slice(0, letters.length);
    const isHalf = letters === word && letters.length < reading.length && letters.length > 1;
    const half = isHalf ? left - distance(letters, head) : -1;
    const lengths = [0, -1, 1].map((more) => reading.length + more);
    const wholes = lengths
      .filter((length) => length > 0 && length <= letters.length)
      .map((length) => {
        const slips = left - distance(word.slice(0, length), reading);
        return slips < 0 ? null : go(at + 1, word.slice(length), slips);
      });
    return half < 0 ? wholes : [...wholes, { to: at + 1, left: half }];
  });
}

const best = (ends: readonly (End | null)[]): End | null =>
  ends.reduce((one, other) => (other && (!one || other.left > one.left) ? other : one), null);

/** Whether the characters of a word, or those that sound like them, stand in a name in their order. */
export function isSkimmedNearly(name: string, word: string, hearing: Hearing): boolean {
  const characters = [...name];
  let at = 0;
  return [...word].every((typed) => {
    const found = characters.findIndex(
      (one, place) => place >= at && (one === typed || hearing.isAlike(typed, one)),
    );
    at = found + 1;
    return found !== -1;
  });
}

/** The word of an English name that a word is one letter away from, finished or half typed. */
export function matchEnglishNearly(name: string, word: string): NearMatch | null {
  for (const { index, 0: one } of name.toLowerCase().matchAll(/[a-z]+/g)) {
    const heads = [one, ...[-1, 0, 1].map((more) => one.slice(0, word.length + more))];
    if (heads.some((head) => distance(head, word) <= 1))
      return { from: index, to: index + one.length, slips: 1 };
  }
  return null;
}
