import { isQuantity } from '../../statute/quantities.ts';
import { acceptPrefix, hear } from './hear.ts';
import { addPart, openList } from './lists.ts';
import { alsoOf, CLAIM_MEASURES, COUNTED, DENIALS, hasKind, type Measure } from './measures.ts';
import { takeChange, takeLevel, takePrior } from './readChanges.ts';
import type { Clause, Token } from './readClauses.ts';
import type { Figure } from './readFigure.ts';
import { type Draft, enterClause, isCount, type Read, type Said } from './said.ts';
import { grammar } from './words.ts';

/** A figure with the words that are its own; of a denial, a clause without one. */
export interface Span {
  readonly figure: Figure;
  readonly tokens: readonly Token[];
  readonly letters: string;
  readonly depth: number;
  readonly to: number;
}

const BARE = grammar('^[opener link count manner join exclude at]*$');
const JOINED = grammar('^join(?!lastYear)');
const OPENING = grammar('^[opener link join]*');
const VERBS = ['receive', 'answer', 'publish', 'make', 'issue'] as const;
const SHARE = /^(?:%|个百分点|倍)$/;
const REQUESTS = /^(?:received|handled|carriedIn|carriedOut|outcome|requester)$/;
const EXCEPTION = /除(?!此)(?![^。]{0,30}(?:结转|转[至下入次\d]))[^。]{1,60}?外/;
const LONGEST = 40;
const NONE: Figure = { value: 0, approximate: false, unit: '件' };

/** Reads the clauses of a sentence one after another. */
export function readSentence(said: Said, sentence: string, clauses: readonly Clause[]): void {
  const mayDeny = !EXCEPTION.test(sentence);
  for (const clause of clauses) {
    enterClause(said, clause);
    hear(said, clause);
    openList(said, clause);
    const spans = cutSpans(clause);
    for (const span of spans) readSpan(said, span, clause.mark === '；');
    if (spans.length > 0 || takeLevel(said, clause)) continue;
    const isDenial = mayDeny && hasKind(clause.tokens, 'no') && said.time !== 'last';
    if (isDenial) claim(said, { ...clause, figure: NONE }, findMeasure(DENIALS, clause, NONE));
  }
}

/** Words between two figures go with the second, unless nothing leads to the first. */
function cutSpans({ tokens, letters, depth }: Clause): Span[] {
  const spans: Span[] = [];
  let start = 0;
  let at = tokens.findIndex(isFigure);
  while (at >= 0) {
    const figure = tokens[at]?.figure ?? NONE;
    const next = tokens.findIndex((one, place) => place > at && isFigure(one));
    const comma = tokens.findIndex(({ text }, place) => place > at && text === '、');
    const lead = letters.slice(start, at);
    const before = comma > 0 && comma < next ? comma : next;
    const end = next < 0 ? tokens.length : BARE.test(lead) ? before : at + 1;
    const first = JOINED.test(lead) ? start + 1 : start;
    const own = tokens.slice(first, end);
    const to = own.at(-1)?.to ?? 0;
    spans.push({ figure, tokens: own, letters: letters.slice(first, end), depth, to });
    start = end;
    at = next;
  }
  return spans;
}
const isFigure = ({ figure }: Token) => figure !== null;

function readSpan(said: Said, span: Span, isApart: boolean): void {
  const { figure, tokens, letters } = span;
  if (letters.length > LONGEST) {
    Object.assign(said, { last: null, whole: null, list: null });
    return;
  }
  if (takeChange(said, span) || SHARE.test(figure.unit) || takePrior(said, span)) return;
  // 按时办结50件，逾期办结6件: neither is of all.
  if (hasKind(tokens, 'late') && figure.value !== 0 && said.whole?.kind === 'handled')
    drop(said.whole);
  const found = findMeasure(CLAIM_MEASURES, span, figure);
  const [draft = null] = claim(said, span, found);
  keepRead(said, span, found, draft, isApart);
}

/** A measure whose words a span has, and the words before them. */
interface Found {
  readonly measure: Measure;
  readonly before: readonly Token[];
  readonly words: readonly Token[];
}

function findMeasure(
  measures: readonly Measure[],
  { letters, tokens }: Pick<Span, 'letters' | 'tokens'>,
  { unit }: Figure,
): Found | null {
  for (const measure of measures) {
    if (!measure.units.test(unit)) continue;
    const length = measure.pattern.exec(letters)?.[1]?.length;
    if (length === undefined) continue;
    return { measure, before: tokens.slice(0, length), words: tokens.slice(length) };
  }
  return null;
}

/** Claims what a figure's words mean, where what stands before them allows; of last year with its year. */
function claim(
  said: Said,
  { figure, depth, to }: Omit<Span, 'letters' | 'tokens'>,
  found: Found | null,
): Draft[] {
  const ids = found?.measure.ids(found.words, said, { depth, ...found }) ?? [];
  if (!found || ids.length === 0 || !Number.isInteger(figure.value)) return [];
  const { measure, before, words } = found;
  const period = acceptPrefix(said, before);
  const isPart = hasKind(before, 'opener') && /^(?:handled|decision|published)$/.test(measure.kind);
  if (period === null || isPart) return [];
  const verb = words.find(({ kind }) => kind === 'publish') ?? words[0];
  const drafts = ids.map((id): Draft => {
    const mayAlsoBe = alsoOf(id, words);
    return {
      ...(isQuantity(id) ? { measure: id } : { cell: id }),
      ...{ value: figure.value, approximate: figure.approximate },
      ...{ from: verb?.from ?? 0, to, isDropped: false },
      ...(mayAlsoBe ? { mayAlsoBe } : {}),
      ...(period === 'last' ? { year: (said.context.year ?? 0) - 1 } : {}),
    };
  });
  said.drafts.push(...drafts);
  return drafts;
}

/** Keeps what a figure was for those that follow. */
function keepRead(
  said: Said,
  { figure, tokens, letters, depth, to }: Span,
  found: Found | null,
  draft: Draft | null,
  isApart: boolean,
): void {
  const kind = found?.measure.kind ?? 'other';
  const number = tokens.findIndex((token) => token.figure);
  const read: Read = {
    kind,
    draft,
    id: draft?.cell ?? draft?.measure ?? '',
    value: figure.value,
    approximate: figure.approximate,
    unit: figure.unit,
    from: draft?.from ?? tokens[0]?.from ?? 0,
    to: tokens[number]?.to ?? to,
    clause: said.clause,
    depth,
    isFirst: !said.units.has(figure.unit),
    isNamed: /^(?:received|handled)$/.test(kind)
      ? hasKind(tokens, 'request', 'apply')
      : said.last?.kind !== kind || isApart,
  };
  dropContradicted(said, read, hasKind(tokens, 'opener'));
  const label = tokens.slice(OPENING.exec(letters)?.[0].length, number);
  // 受理电话20次: something else that was done, no part.
  if (kind === 'other' && said.list && hasKind(label.slice(0, 1), ...VERBS)) said.list.kind = null;
  addPart(said, read, label.map(({ text }) => text).join(''));
  const isWhole = isCount(read) && !said.list?.opener;
  const outcomes = found?.words.filter((word) => word.kind === 'outcome') ?? [];
  const isOfWhole = (draft !== null && REQUESTS.test(kind)) || outcomes.length > 1;
  if (isWhole) Object.assign(said, { whole: read, list: null });
  else if (!isOfWhole && COUNTED.test(figure.unit)) said.whole = null;
  // Requests that are not understood: those that follow may be the same.
  if (kind === 'other' && hasKind(tokens, 'request') && !said.list) said.isExcepted = true;
  if (kind === 'case') said.cases = read;
  said.units = new Set([...said.units, figure.unit]);
  said.last = read;
}

/** Drops the claim of a count of which a part is named that the form does not count in it. */
function dropContradicted({ last, whole, list }: Said, read: Read, isOpened: boolean): void {
  // 收到9件（含上年结转2件） is not of those received; 予以公开20件（含部分公开5件） not of those disclosed in full.
  const counted = list?.opener ? list.whole : whole;
  const isIncluded = (isOpened || list?.opener) && counted?.kind === 'received';
  if (read.kind === 'carriedIn' && isIncluded) drop(counted);
  const isWithin = last?.kind === 'outcome' && (isOpened || read.depth > last.depth);
  const isUnder = read.id.startsWith(`${last?.id.split('@')[0]}.`);
  if (read.kind === 'outcome' && isWithin && !isUnder) drop(last);
}

function drop(read: Read | null): void {
  if (read?.draft) read.draft.isDropped = true;
}
