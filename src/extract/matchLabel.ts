import { distance } from 'fastest-levenshtein';
import { readLabel } from './labels.ts';

/** How a text fits a label: whole, but for wrong characters; or as its beginning. */
export interface Match<Id> {
  readonly id: Id;
  readonly kind: 'whole' | 'beginning';
  /** Characters that differ. */
  readonly errors: number;
}

type Matcher<Id> = (words: string) => Match<Id> | null;

interface Entry<Id> {
  readonly id: Id;
  readonly words: string;
}

/**
 * Makes a matcher of bare words against labels and their variants. It allows one wrong character
 * from 4 characters on and three from 9 on, takes the beginning of a label that was cut, and gives
 * null where no label fits, or another fits nearly as well.
 */
export function makeMatcher<Id>(
  labels: readonly { readonly id: Id; readonly texts: readonly string[] }[],
): Matcher<Id> {
  const entries = labels.flatMap(({ id, texts }): Entry<Id>[] =>
    texts.map((text) => ({ id, words: readLabel(text).words })),
  );
  const exact = new Map(entries.map((entry) => [entry.words, entry.id]));
  const remembered = new Map<string, Match<Id> | null>();
  const find = (words: string): Match<Id> | null => {
    const id = exact.get(words);
    if (id !== undefined) return { id, kind: 'whole', errors: 0 };
    return findNear(entries, words) ?? findBeginning(entries, words);
  };
  return (words) => {
    if (words.length < 2 || words.length > 60) return null;
    const known = remembered.get(words);
    if (known !== undefined) return known;
    const match = find(words);
    if (remembered.size < 5000) remembered.set(words, match);
    return match;
  };
}

const MOST_ERRORS = 3;

function allowedErrors(length: number): number {
  return length < 4 ? 0 : length < 9 ? 1 : MOST_ERRORS;
}

function findNear<Id>(entries: readonly Entry<Id>[], words: string): Match<Id> | null {
  /** For each label the fewest characters in which one of its wordings differs. */
  const nearest = new Map<Id, { errors: number; allowed: number }>();
  for (const entry of entries) {
    if (Math.abs(entry.words.length - words.length) > MOST_ERRORS + 1) continue;
    const errors = distance(entry.words, words);
    const allowed = allowedErrors(Math.min(entry.words.length, words.length));
    if (errors < (nearest.get(entry.id)?.errors ?? Number.POSITIVE_INFINITY)) {
      nearest.set(entry.id, { errors, allowed });
    }
  }
  const [best, second] = [...nearest].sort(([, a], [, b]) => a.errors - b.errors);
  if (!best || best[1].errors > best[1].allowed) return null;
  const margin = best[1].errors > 1 ? 2 : 1;
  const isClear = !second || second[1].errors >= best[1].errors + margin;
  return isClear ? { id: best[0], kind: 'whole', errors: best[1].errors } : null;
}

function findBeginning<Id>(entries: readonly Entry<Id>[], words: string): Match<Id> | null {
  if (words.length < 5) return null;
  const cut = entries.filter(
    (entry) => entry.words.startsWith(words) && words.length * 4 >= entry.words.length,
  );
  const ids = new Set(cut.map((entry) => entry.id));
  const [only] = cut;
  return only && ids.size === 1 ? { id: only.id, kind: 'beginning', errors: 0 } : null;
}
