import type { Speaker } from './names.ts';
import { type Figure, readFigure } from './readFigure.ts';
import { readTime } from './readTime.ts';
import { findWord, type Kind, letterOf } from './words.ts';

/** A word of the grammar, or a stretch that it does not know. Positions are in the packed text. */
export interface Token {
  readonly kind: Kind;
  /** What a name of the form stands for. */
  readonly id: string;
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly figure: Figure | null;
}

/** Words between two marks of punctuation. */
export interface Clause {
  readonly tokens: readonly Token[];
  /** One letter for each token, which patterns are matched with. */
  readonly letters: string;
  readonly to: number;
  /** The mark before it; "" at the beginning of a sentence. */
  readonly mark: string;
  /** How many brackets are open. */
  readonly depth: number;
}

/** What the reader knows of the report. */
export interface Context extends Speaker {
  readonly year: number | null;
}

const MARKS = /[，；：（）。！？]|$/g;
const codesOf = (letters: string) => new Set([...letters].map((letter) => letter.charCodeAt(0)));
const NUMERALS = codesOf('0123456789〇零一二两三四五六七八九十百千');
const TIMES = codesOf('0123456789截至自从年');
/** A stretch of words that is longer says nothing that is understood. */
const LONGEST = 200;

/** Splits a sentence at its punctuation, brackets included; lists with 、 stay whole. */
export function readClauses(text: string, from: number, end: number, context: Context): Clause[] {
  const clauses: Clause[] = [];
  let mark = '';
  let depth = 0;
  for (let at = from; at <= end; at += 1) {
    if (mark === '（') depth += 1;
    if (mark === '）') depth = Math.max(0, depth - 1);
    const start = at;
    MARKS.lastIndex = at;
    at = Math.min(MARKS.exec(text)?.index ?? end, end);
    const tokens = at - start > LONGEST ? [] : readTokens(text, start, at, context);
    let letters = '';
    for (const { kind } of tokens) letters += letterOf(kind);
    clauses.push({ tokens, letters, to: at, mark, depth });
    mark = text.charAt(at);
  }
  return clauses;
}

function readTokens(text: string, from: number, end: number, context: Context): Token[] {
  const tokens: Token[] = [];
  let unknown = from;
  const push = ({ kind, to, id = '', figure = null }: Found, start: number) => {
    if (start > unknown) push({ kind: 'unknown', to: start }, unknown);
    tokens.push({ kind, id, text: text.slice(start, to), from: start, to, figure });
    unknown = to;
  };
  for (let at = from; at < end; ) {
    const found = readToken(text, at, from, context);
    if (found && found.to <= end) push(found, at);
    at = found && found.to <= end ? found.to : at + 1;
  }
  if (end > unknown) push({ kind: 'unknown', to: end }, unknown);
  return tokens;
}

interface Found {
  readonly kind: Kind;
  readonly to: number;
  readonly id?: string;
  readonly figure?: Figure | null;
}

function readToken(text: string, at: number, first: number, context: Context): Found | null {
  const code = text.charCodeAt(at);
  const time = TIMES.has(code) ? readTime(text, at, context.year) : null;
  if (time) return time;
  const number = NUMERALS.has(code) ? readNumber(text, at, first) : null;
  if (number) return number;
  const word = findWord(text, at);
  if (!word) return null;
  const to = at + word.length;
  const about = word.kind === 'roughly' ? readFigure(text, to) : null;
  if (about) return figureOf({ ...about.figure, approximate: true }, about.to);
  return { kind: meantBy(word.kind, text.charAt(at), context), to, id: word.id };
}

/** Digits without a unit, of which no part is read; 1.2023年 is a list's mark and a year. */
const DIGITS = /\d+(?:[.,]\d+(?![\d年]))*[.、]?/y;

function readNumber(text: string, at: number, first: number): Found | null {
  const found = readFigure(text, at);
  if (found) return figureOf(found.figure, found.to);
  DIGITS.lastIndex = at;
  const digits = DIGITS.exec(text)?.[0];
  if (digits === undefined) return null;
  const isMark = at === first && /[.、]$/.test(digits);
  return { kind: isMark ? 'link' : 'unknown', to: at + digits.length };
}

const figureOf = (figure: Figure, to: number): Found => ({
  kind: /^(?:%|个百分点|倍)$/.test(figure.unit) ? 'share' : 'figure',
  to,
  figure,
});

/** Whose words they are: for a region its office is another body, for an office its region. */
function meantBy(kind: Kind, first: string, { scope }: Context): Kind {
  if (kind === 'wide') return scope === 'region' ? 'unknown' : 'foreign';
  if (scope !== 'region') return kind === 'area' && first === '全' ? 'foreign' : kind;
  if (kind === 'area') return 'own';
  return kind === 'own' || kind === 'office' ? 'foreign' : kind;
}
