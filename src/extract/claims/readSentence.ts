import { isQuantity } from '../../statute/quantities.ts';
import { acceptPrefix, hasKind, hear } from './hear.ts';
import { addPart, openList } from './lists.ts';
import { alsoOf, DENIALS, MEASURES, type Measure } from './measures.ts';
import { takeChange, takeLevel, takePrior } from './readChanges.ts';
import type { Clause, Token } from './readClauses.ts';
import type { Figure } from './readFigure.ts';
import { type Draft, enterClause, type Read, type Said } from './said.ts';
import { grammar } from './words.ts';

/** A figure with the words around it that are its own. */
export interface Span {
  readonly clause: Clause;
  readonly figure: Figure;
  readonly tokens: readonly Token[];
  readonly letters: string;
  readonly to: number;
}

const BARE = grammar('^[opener link count manner join exclude at]*$');
const JOINED = grammar('^join(?!lastYear)');
const OPENING = grammar('^[opener link join]*');
const SHARE = /^(?:%|个百分点|倍)$/;
const COUNTED = /^[件份宗条起例个项]$/;
const REQUESTS = /^(?:received|handled|carriedIn|carriedOut|outcome|requester)$/;
const EXCEPTION = /除(?!此)(?![^。]{0,30}(?:结转|转[至下入次\d]))[^。]{1,60}?外/;
const LONGEST = 40;
const NONE: Figure = { value: 0, approximate: false, unit: '' };

/** Reads the clauses of a sentence one after another. */
export function readSentence(said: Said, sentence: string, clauses: readonly Clause[]): void {
  const isDeniedInFull = !EXCEPTION.test(sentence);
  for (const clause of clauses) {
    enterClause(said, clause);
    hear(said, clause);
    openList(said, clause);
    const spans = cutSpans(clause);
    for (const span of spans) readSpan(said, span);
    if (spans.length > 0 || takeLevel(said, clause)) continue;
    if (isDeniedInFull && hasKind(clause.tokens, 'no')) readDenial(said, clause);
  }
}

/** Words between two figures go with the second, unless nothing leads to the first. */
function cutSpans(clause: Clause): Span[] {
  const { tokens, letters } = clause;
  let start = 0;
  return tokens.flatMap(({ figure }, at) => {
    if (!figure) return [];
    const behind = tokens.slice(at + 1);
    const next = behind.findIndex((one) => one.figure || one.text === '、');
    const isLast = !behind.some((one) => one.figure);
    const isBare = BARE.test(letters.slice(start, at));
    const end = isLast ? tokens.length : at + 1 + (isBare ? next : 0);
    const first = JOINED.test(letters.slice(start, at)) ? start + 1 : start;
    const own = tokens.slice(first, end);
    start = end;
    const to = own.at(-1)?.to ?? 0;
    return [{ clause, figure, tokens: own, letters: letters.slice(first, end), to }];
  });
}

function readSpan(said: Said, span: Span): void {
  const { figure, tokens, letters } = span;
  if (letters.length > LONGEST) {
    Object.assign(said, { last: null, whole: null, list: null });
    return;
  }
  if (takeChange(said, span) || SHARE.test(figure.unit) || takePrior(said, span)) return;
  // 按时办结50件，逾期办结6件: neither is of all.
  if (hasKind(tokens, 'late') && figure.value !== 0 && said.whole?.kind === 'handled')
    drop(said.whole);
  const found = findMeasure(MEASURES, span);
  const ids = found?.measure.ids(found.words, said, { depth: span.clause.depth, ...found }) ?? [];
  const drafts = found ? claim(said, ids, span, found) : [];
  keepRead(said, span, found, drafts[0] ?? null);
}

/** A measure whose words a span has, and the words before them. */
interface Found {
  readonly measure: Measure;
  readonly before: readonly Token[];
  readonly words: readonly Token[];
}

function findMeasure(
  measures: readonly Measure[],
  { letters, tokens, figure }: Pick<Span, 'letters' | 'tokens' | 'figure'>,
): Found | null {
  for (const measure of measures) {
    if (figure !== NONE && !measure.units.test(figure.unit)) continue;
    for (const pattern of measure.patterns) {
      const length = pattern.exec(letters)?.[1]?.length;
      if (length === undefined) continue;
      return { measure, before: tokens.slice(0, length), words: tokens.slice(length) };
    }
  }
  return null;
}

function claim(
  said: Said,
  ids: readonly string[],
  { figure, tokens, to }: Pick<Span, 'figure' | 'tokens' | 'to'>,
  { measure, before, words }: Found,
): Draft[] {
  const { value, approximate } = figure;
  const period = ids.length > 0 && Number.isInteger(value) ? acceptPrefix(said, before) : null;
  const isPart = hasKind(before, 'opener') && /^(?:handled|decision|published)$/.test(measure.kind);
  if (period === null || isPart) return [];
  const isTrailed = tokens.at(-1)?.figure === null;
  const number = tokens.find((token) => token.figure);
  const verb = words.find(({ kind }) => kind === 'publish') ?? words[0];
  const from = verb?.from ?? 0;
  return ids.map((id): Draft => {
    const mayAlsoBe = alsoOf(id, words);
    const draft: Draft = {
      ...(isQuantity(id) ? { measure: id } : { cell: id }),
      ...{ value, approximate, from, to: isTrailed ? to : (number?.to ?? to), isDropped: false },
      ...(mayAlsoBe ? { mayAlsoBe: [...mayAlsoBe] } : {}),
      ...(period === 'last' ? { year: (said.context.year ?? 0) - 1 } : {}),
    };
    said.drafts.push(draft);
    return draft;
  });
}

/** Keeps what a figure was for those that follow. */
function keepRead(said: Said, span: Span, found: Found | null, draft: Draft | null): void {
  const { figure, tokens, clause, letters } = span;
  const kind = found?.measure.kind ?? 'other';
  const isJoined = said.last?.kind === kind && clause.mark !== '；';
  const number = tokens.findIndex((token) => token.figure);
  const read: Read = {
    ...{ kind, draft, value: figure.value, approximate: figure.approximate, unit: figure.unit },
    ...{ from: draft?.from ?? tokens[0]?.from ?? 0, to: tokens[number]?.to ?? span.to },
    ...{ clause: said.clause, depth: clause.depth },
    isNamed: /^(?:received|handled)$/.test(kind) ? hasKind(tokens, 'request', 'apply') : !isJoined,
  };
  dropContradicted(said, read, hasKind(tokens, 'opener'));
  const label = tokens.slice(OPENING.exec(letters)?.[0].length, number);
  addPart(said, read, label.map(({ text }) => text).join(''));
  const isCount = /^(?:received|handled)$/.test(kind) && draft !== null && draft.year === undefined;
  const isJoint = found?.words.filter((word) => word.kind === 'outcome').length ?? 0;
  const isOfWhole = (draft !== null && REQUESTS.test(kind)) || isJoint > 1;
  if (isCount && !said.list?.isExplicit) said.whole = read;
  else if (!isCount && !isOfWhole && COUNTED.test(figure.unit)) said.whole = null;
  if (isCount && !said.list?.isExplicit) said.list = null;
  if (kind === 'case') said.cases = read;
  said.last = read;
}

/** Drops the claim of a count of which a part is named that the form does not count in it. */
function dropContradicted({ last, whole, list }: Said, read: Read, isOpened: boolean): void {
  // 收到9件（含上年结转2件） is not of those received; 予以公开20件（含部分公开5件） not of those disclosed in full.
  const isIncluded = isOpened || list?.isExplicit === true;
  const counted = list?.isExplicit ? list.whole : whole;
  if (read.kind === 'carriedIn' && isIncluded && counted?.kind === 'received') drop(counted);
  const isWithin = last?.kind === 'outcome' && (isOpened || read.depth > last.depth);
  const [group] = (last?.draft?.cell ?? last?.draft?.measure ?? '').split('@');
  if (read.kind === 'outcome' && isWithin && !nameOf(read).startsWith(`${group}.`)) drop(last);
}
const nameOf = ({ draft }: Read) => draft?.cell ?? draft?.measure ?? '';

function drop(read: Read | null): void {
  if (read?.draft) read.draft.isDropped = true;
}

/** 未收到申请: a clause without a figure that says there was none. */
function readDenial(said: Said, clause: Clause): void {
  const span = {
    clause,
    tokens: clause.tokens,
    letters: clause.letters,
    figure: NONE,
    to: clause.to,
  };
  const found = findMeasure(DENIALS, span);
  if (!found) return;
  const { measure, before, words } = found;
  const ids = measure.ids(words, said, { depth: clause.depth, before });
  if (said.time !== 'last') claim(said, ids, span, found);
}
