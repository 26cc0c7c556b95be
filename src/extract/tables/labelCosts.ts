import { distance } from 'fastest-levenshtein';
import { remember } from '../../document/remember.ts';
import { readLabel } from '../labels.ts';
import { COST } from './costs.ts';
import type { FormRow } from './formRows.ts';

/** What it costs to take a text for the label of a row, by the row's index in the form. */
export type LabelCosts = ReadonlyMap<number, number>;

/** Tells which rows a text may be the label of; or several texts together, as its pieces. */
export type CostsOf = (text: string, ...more: readonly string[]) => LabelCosts;

/** A label longer than this is prose. */
const LONGEST = 60;
/** A beginning this short may be that of another text. */
const SHORTEST_BEGINNING = 5;
/** So many characters a label has at most with what is no word of it, such as spaces within words. */
const LONGEST_PRINTED = 4 * LONGEST;

interface Entry {
  readonly row: number;
  readonly words: string;
  readonly number: string;
}

const NONE: LabelCosts = new Map();

/**
 * Makes the function that tells which rows of the form a text may be the label of, and at what cost.
 * Labels are compared by their words, without numbering, white space and punctuation. What stands
 * in brackets behind a label may be left out: some provinces print instructions there.
 */
export function makeLabelCosts(rows: readonly FormRow[]): CostsOf {
  const entries = rows.flatMap(({ texts, number }, row): Entry[] =>
    texts.map((text) => ({ row, number, words: readLabel(text).words })),
  );
  const find = (text: string, isWhole: boolean) => {
    const { words, head, number } = readLabel(text);
    const costs = words.length > LONGEST ? NONE : listCosts(entries, words, number);
    return costs.size === 0 && head !== '' && isWhole ? listCosts(entries, head, number) : costs;
  };
  const ofText = remember((text) => find(text, true));
  const ofPieces = remember((text) => find(text, false));
  return (text, ...more) => {
    if (more.length === 0) return ofText(text);
    const joined = text + more.join('');
    return joined.length > LONGEST_PRINTED ? NONE : ofPieces(joined);
  };
}

function listCosts(entries: readonly Entry[], words: string, number: string): LabelCosts {
  if (words.length < 2) return NONE;
  const costs = new Map<number, number>();
  const isExact = entries.some((entry) => entry.words === words);
  for (const entry of entries) {
    const cost = isExact ? (entry.words === words ? 0 : null) : costOf(entry.words, words);
    if (cost === null) continue;
    const isOther = number !== '' && entry.number !== '' && number !== entry.number;
    const whole = cost + (isOther ? COST.number : 0);
    costs.set(entry.row, Math.min(whole, costs.get(entry.row) ?? Number.POSITIVE_INFINITY));
  }
  return costs;
}

/** The cost of reading words as a label; null where they are not near enough to it. */
function costOf(label: string, words: string): number | null {
  const allowed = allowedSlips(Math.min(label.length, words.length));
  if (Math.abs(label.length - words.length) <= allowed) {
    const slips = distance(label, words);
    if (slips <= allowed) return slips * COST.slip;
  }
  const isBeginning =
    words.length >= SHORTEST_BEGINNING &&
    words.length * 4 >= label.length &&
    label.startsWith(words);
  return isBeginning ? COST.cut : null;
}

/** One wrong character in four and three in nine are forgiven. */
function allowedSlips(length: number): number {
  return length < 4 ? 0 : length < 9 ? 1 : 3;
}
