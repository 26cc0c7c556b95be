import { completeParts, endsWithRest, type Part, type PartKind } from '../lists.ts';
import type { List, Read, Spoken } from '../reads.ts';
import { REQUEST_KINDS } from '../reads.ts';
import type { Clause } from '../splitClauses.ts';
import { addDraft } from './claimFigure.ts';
import { isOfRequests, type State } from './state.ts';

/** Words by which a list begins. */
export const OPEN_LIST = /^(?:其中|包括|包含|含|分别为|分别是|具体为|即)(?:有|是|为)?/;
const ALL_OF_IT = /^(?:分别为|分别是|即)/;

/** A clause that begins with 其中 and its like opens a list of the figure before. */
export function openList(state: State, clause: Clause): void {
  if (!OPEN_LIST.test(clause.text)) return;
  const { last, requests, sentence } = state;
  const isContinued = last && last.sentence === sentence;
  const whole = isContinued || clause.mark === '（' ? last : requests;
  const isClosed = ALL_OF_IT.test(clause.text);
  state.list = whole ? makeList(state, whole, clause, { isExplicit: true, isClosed }) : null;
}

/** A list without a word that opens it: outcomes or applicants behind a count of requests. */
export function openImplicit(state: State, clause: Clause): void {
  const { last, requests } = state;
  const isWhole = last !== null && REQUEST_KINDS.has(last.kind) && last.kind !== 'requester';
  const follows = isWhole && !isUnread(last);
  const whole = follows && isOfRequests(state) ? requests : null;
  state.list = whole ? makeList(state, whole, clause) : null;
}

/** An outcome of we know not which requests: the next may be of the same. */
const isUnread = ({ kind, draft }: Read) => kind === 'outcome' && draft === null;

export function makeList(
  state: State,
  whole: Read,
  { depth }: Clause,
  { isExplicit = false, isClosed = false } = {},
): List {
  const outer = whole.kind === 'outcome' ? state.list : null;
  const { sentence } = state;
  const list: List = { whole, parts: [], isExplicit, depth, sentence, outer, isClosed };
  state.lists.push(list);
  return list;
}

export function addPart(
  { list }: State,
  kind: PartKind,
  spoken: Spoken,
  label: string,
  outcome: string | null = null,
): void {
  const { value, approximate } = spoken.figure;
  const to = spoken.to - spoken.trail.length;
  list?.parts.push({ kind, label, value, approximate, to, outcome });
}

/** A count that includes what was carried in is not of those received, nor surely of those handled. */
export function addFlow(state: State, spoken: Spoken, label: string): void {
  const whole = state.list?.whole ?? state.last;
  addPart(state, 'flow', spoken, label);
  if (!whole?.draft) return;
  const isUnsure =
    whole.kind === 'received' || (whole.kind === 'handled' && /办理$|处理/.test(whole.verb));
  if (isUnsure) whole.draft.isDropped = true;
}

/** Gives the claim of the whole its parts, once the paragraph was read. */
export function finishList(state: State, { whole, parts, isClosed }: List): void {
  const complete = completeParts(whole, parts, isClosed);
  if (!complete || whole.draft?.year !== undefined || isOfSomeAnswers(whole, parts)) return;
  // Behind 上年结转2件, 其中 is of all that there was to answer.
  if (whole.kind === 'carriedIn' || whole.kind === 'carriedOut') return;
  const to = Math.max(...parts.slice(-1).map((part) => part.to), whole.to);
  if (whole.draft && !whole.draft.isDropped) {
    if (whole.draft.parts) return;
    whole.draft.parts = complete;
    whole.draft.to = Math.max(whole.draft.to, to);
  } else if (isListOfOthers(whole, parts, isClosed)) {
    const { value, from } = whole;
    addDraft(state, 'listed', { value, approximate: false, from, to }).parts = complete;
  }
}

/** Answers to some of those received are no list of all. */
function isOfSomeAnswers(whole: Read, parts: readonly Part[]): boolean {
  const sum = parts.reduce((total, part) => total + part.value, 0);
  return whole.kind === 'received' && parts[0]?.kind === 'outcome' && sum !== whole.value;
}

/** Parts of we know not what may add up by chance, unless the list says that it is of all. */
const isListOfOthers = (whole: Read, parts: readonly Part[], isClosed: boolean) =>
  (isClosed || endsWithRest(parts)) &&
  parts[0]?.kind === 'other' &&
  whole.kind === 'other' &&
  Number.isInteger(whole.value);
