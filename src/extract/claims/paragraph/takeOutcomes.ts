import type { Draft } from '../lists.ts';
import { readOutcome } from '../outcomeWords.ts';
import { isRepeated, isUnder, type List, REQUEST_KINDS, type Read, type Spoken } from '../reads.ts';
import type { Clause } from '../splitClauses.ts';
import { COUNTS, claimFigure, MEASURES, recordRead } from './claimFigure.ts';
import { addPart, makeList, OPEN_LIST, openImplicit } from './keepLists.ts';
import type { State } from './state.ts';
import { isOfRequests } from './state.ts';
import { followsRequests } from './takeRequests.ts';

interface Outcome {
  /** The row or group; null where several are counted in one: 予以公开及部分公开42件. */
  readonly id: string | null;
  readonly label: string;
  /** Whether its words stand behind the figure. */
  readonly isBehind: boolean;
}

/** 予以公开20件, and its group's rows. */
export function takeOutcome(state: State, spoken: Spoken): Read | null {
  const outcome = nameOutcome(spoken);
  if (!outcome || !COUNTS.has(spoken.figure.unit)) return null;
  findListOf(state, outcome.id, spoken.clause);
  const { list } = state;
  const column = list?.whole.column ?? 'total';
  const isAllowed = list ? isItemOf(list, outcome) : isFirstOfRequests(state);
  if (list && !isRepeated(list, outcome.id))
    addPart(state, 'outcome', spoken, outcome.label, outcome.id);
  else state.list = null;
  const draft = isAllowed ? claimOutcome(state, outcome, spoken, column) : null;
  const [, group = ''] = (outcome.id ?? '').split('.');
  return recordRead(state, 'outcome', spoken, draft, { column, verb: group });
}

function nameOutcome({ lead, trail }: Spoken): Outcome | null {
  const words = lead.replace(OPEN_LIST, '');
  const isBehind = /^(?:有|其中|其中有)?$/.test(words) && trail !== '';
  const label = isBehind ? trail : words;
  const id = isBehind || trail === '' ? readOutcome(label) : null;
  const isJoint = label.split(/[及和与、]/).every((one) => readOutcome(one) !== null);
  return id !== null || isJoint ? { id, label, isBehind } : null;
}

/** The list that an outcome goes on with: of its group in brackets, or of all that was handled. */
function findListOf(state: State, outcome: string | null, clause: Clause): void {
  const { last } = state;
  if (last?.kind === 'outcome' && clause.depth > last.depth) {
    state.list ??= makeList(state, last, clause);
    // 予以公开20件（含部分公开5件）: not what the form counts as the first.
    if (last.draft && !isUnder(last, outcome)) last.draft.isDropped = true;
  }
  if (state.list && !isUnder(state.list.whole, outcome)) state.list = state.list.outer;
  const isOfRequested = state.list !== null && REQUEST_KINDS.has(state.list.whole.kind);
  if (!isOfRequested) openImplicit(state, clause);
}

/** Whether an outcome is one of all that the list is of. */
function isItemOf({ whole, parts }: List, { id, label, isBehind }: Outcome): boolean {
  // 其中涉及征地的12件，予以公开8件: of those twelve, perhaps.
  if (parts.at(-1)?.kind === 'other' || parts[0]?.kind === 'other') return false;
  // 其中2件为重复申请: what was asked, not how it was answered.
  if (isBehind && /^(?:为|系|是|属)/.test(label)) return false;
  if (whole.kind === 'received' && id?.startsWith('requests.notProcessed.')) return false;
  if (whole.kind === 'requester') return false;
  return whole.draft !== null && whole.draft.year === undefined;
}

/** Whether nothing was counted before, and requests are spoken of. */
function isFirstOfRequests(state: State): boolean {
  if (!isOfRequests(state) || state.last?.kind === 'requester') return false;
  return state.last === null || followsRequests(state);
}

function claimOutcome(
  state: State,
  outcome: Outcome,
  spoken: Spoken,
  column: string,
): Draft | null {
  const id = cellOf(state, outcome.id, column);
  const draft = id === null ? null : claimFigure(state, id, spoken, { mayBePart: true });
  if (!draft) return null;
  const { lead, figure, clause, from, to } = spoken;
  const opening = lead.length - lead.replace(OPEN_LIST, '').length;
  draft.from = outcome.isBehind ? clause.from + figure.from : from + opening;
  if (outcome.isBehind) draft.to = to;
  if (draft.year === undefined) return draft;
  draft.isDropped = true;
  return null;
}

function cellOf({ context }: State, outcome: string | null, column: string): string | null {
  if (outcome === null) return null;
  if (MEASURES.has(outcome)) return column === 'total' ? outcome : null;
  if (context.form === '2019' && outcome.startsWith('requests.otherwise.')) return null;
  return `${outcome}@${column}`;
}
