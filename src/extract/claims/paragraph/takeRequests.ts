import { readRequester } from '../outcomeWords.ts';
import { REQUEST_KINDS, type Read, type Spoken } from '../reads.ts';
import {
  mayAlsoBe,
  NAMES_REQUESTS,
  ONE_WAY,
  type RequestFigure,
  readCarried,
  readRequestFigure,
} from '../requestWords.ts';
import { COUNTS, claimFigure, recordRead } from './claimFigure.ts';
import { isOfOthers } from './enterClause.ts';
import { addFlow, addPart, OPEN_LIST, openImplicit } from './keepLists.ts';
import { isOfRequests, type State } from './state.ts';

/** Whether the last figure was of requests and was claimed. */
export const followsRequests = (state: State) =>
  isOfRequests(state) &&
  state.last !== null &&
  REQUEST_KINDS.has(state.last.kind) &&
  state.last.draft !== null;

/** 上年结转2件, 1件结转下年. */
export function takeCarried(state: State, spoken: Spoken): Read | null {
  const { lead, trail, figure } = spoken;
  const carried = readCarried(lead, trail);
  if (!carried || !COUNTS.has(figure.unit)) return null;
  const { kind, namedYear, prefix } = carried;
  const isNamed = NAMES_REQUESTS.test(lead + trail);
  const isRequests = isNamed || (isOfRequests(state) && !state.said.ofCases);
  const isIncluded = state.list?.isExplicit === true || /^(?:其中|含|包含|包括)/.test(prefix);
  const how = { prefix: prefix.replace(OPEN_LIST, ''), mayBePart: true };
  const isClaimed = isRequests && isYearOf(kind, namedYear, state.context.year);
  const draft = isClaimed ? claimFigure(state, `requests.${kind}@total`, spoken, how) : null;
  if (draft?.year !== undefined) draft.isDropped = true;
  if (draft && trail !== '') draft.to = spoken.to;
  if (isIncluded && kind === 'carriedIn') addFlow(state, spoken, '上年结转');
  return recordRead(state, kind, spoken, draft);
}

function isYearOf(kind: string, named: number | null, year: number | null): boolean {
  if (named === null) return true;
  return year !== null && named === (kind === 'carriedIn' ? year - 1 : year + 1);
}

/** 自然人80件: a part of what came in or was answered, in its own column. */
export function takeRequester(state: State, spoken: Spoken): Read | null {
  const label = spoken.lead.replace(OPEN_LIST, '');
  const requester = spoken.trail === '' ? readRequester(label) : null;
  if (requester === null || !COUNTS.has(spoken.figure.unit)) return null;
  if (!state.list) openImplicit(state, spoken.clause);
  if (state.list) addPart(state, 'requester', spoken, label);
  const whole = state.list?.whole;
  const isTotal = whole?.draft && whole.draft.year === undefined && whole.column === 'total';
  const kind = whole?.kind === 'received' || whole?.kind === 'handled' ? whole.kind : null;
  const draft =
    isTotal && kind
      ? claimFigure(state, `requests.${kind}@${requester}`, spoken, {
          mayBePart: true,
          ...mayAlsoBe(kind, requester),
        })
      : null;
  return recordRead(state, 'requester', spoken, draft);
}

/** 收到政府信息公开申请12件, 办结12件. */
export function takeRequests(state: State, spoken: Spoken): Read | null {
  const { lead, trail, figure, clause } = spoken;
  const request = readRequestFigure(lead, trail);
  if (!request || !COUNTS.has(figure.unit)) return null;
  const { kind, verb, requester, prefix } = request;
  if (ONE_WAY.test(prefix) || /涉及|关于|有关/.test(prefix)) return null;
  if (clause.mark === '；' && kind === 'handled' && isOfRequesters(state)) leaveList(state);
  const isNew = verb.startsWith('新');
  const how = {
    prefix: prefix.replace(OPEN_LIST, ''),
    mayBePart: isNew,
    ...mayAlsoBe(kind, requester),
  };
  const isClaimed = isOfAll(state, request, spoken) && !isTakenUp(state, verb);
  const id = `requests.${kind}@${requester}`;
  const draft = isClaimed ? claimFigure(state, id, spoken, how) : null;
  if (draft && trail !== '') draft.to = spoken.to;
  if (isNew && isInList(state)) addFlow(state, spoken, '本年新收');
  else if (draft) state.list = null;
  const isNamed = request.isNamed || hasNoun(request, lead);
  return recordRead(state, kind, spoken, draft, { column: requester, isNamed, verb });
}

/** Whether the figure is of requests, and of all of them. */
function isOfAll(state: State, request: RequestFigure, { lead, clause }: Spoken): boolean {
  const isNew = request.verb.startsWith('新');
  if (isInList(state) && !isNew) return false;
  if (request.isNamed) return !isOfOthers(clause);
  return hasNoun(request, lead) || isNew ? isOfRequests(state) : followsRequests(state);
}

const hasNoun = ({ prefix }: RequestFigure, lead: string) => /申请/.test(lead.slice(prefix.length));

const isInList = ({ list, sentence }: State) =>
  list?.isExplicit === true && list.sentence === sentence;

/** 受理 beside 收到 is of those that were taken up. */
const isTakenUp = ({ requests }: State, verb: string) =>
  verb === '受理' && requests?.kind === 'received' && requests.verb !== verb;

/** Behind a list of who asked, a semicolon goes back to all of them. */
function leaveList(state: State): void {
  state.last = state.list?.whole ?? state.last;
  state.list = null;
}

/** Whether the list at hand is of who asked or how: what was answered is no item of it. */
function isOfRequesters({ list }: State): boolean {
  const kind = list?.parts[0]?.kind;
  return kind === 'requester' || kind === 'way';
}
