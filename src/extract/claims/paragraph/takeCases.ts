import { readDisputeFigure } from '../otherWords.ts';
import { readDisputeOutcome } from '../outcomeWords.ts';
import { DISPUTE_IDS } from '../readNegation.ts';
import type { Read, Spoken } from '../reads.ts';
import { COUNTS, claimFigure, recordRead } from './claimFigure.ts';
import { addPart, makeList, OPEN_LIST } from './keepLists.ts';
import type { State } from './state.ts';

const BLOCKS: Readonly<Record<string, string>> = {
  reconsideration: 'reconsideration',
  direct: 'litigation.direct',
  after: 'litigation.afterReconsideration',
};

/** 结果维持1件, behind a count of cases. */
export function takeCaseOutcome(state: State, spoken: Spoken): Read | null {
  const label = labelOf(spoken);
  const outcome = label === null ? null : readDisputeOutcome(label);
  const whole = state.cases;
  const isNear = state.last !== null && /^case/.test(state.last.kind);
  if (label === null || outcome === null || !isNear || whole?.sentence !== state.sentence)
    return null;
  if (state.list?.whole !== whole) state.list = makeList(state, whole, spoken.clause);
  addPart(state, 'case', spoken, label);
  const isRow = whole.draft !== null && whole.draft.year === undefined && whole.column !== '';
  const id = `${whole.column}.${outcome}`;
  const draft = isRow ? claimFigure(state, id, spoken, { mayBePart: true }) : null;
  return recordRead(state, 'caseOutcome', spoken, draft);
}

/** The words of one side of the figure, where the other has none. */
function labelOf({ lead, trail }: Spoken): string | null {
  const words = lead.replace(OPEN_LIST, '');
  if (words === '') return trail;
  return trail === '' ? words : null;
}

/** 因政府信息公开引起的行政复议2件. */
export function takeCases(state: State, spoken: Spoken): Read | null {
  const { lead, trail, figure } = spoken;
  const dispute = readDisputeFigure(lead.replace(/^其中/, ''), trail);
  if (!dispute || !COUNTS.has(figure.unit)) return null;
  const { kind, isEach } = dispute;
  const shift = lead.startsWith('其中') ? 2 : 0;
  const prefix = lead.slice(0, dispute.prefix.length + shift);
  const isKnown =
    isOfOpenness(state, lead.slice(prefix.length) + trail) && (!isEach || kind === 'disputes');
  const isSum = kind === 'disputes' && !isEach && figure.value !== 0;
  const ids: readonly string[] = isSum ? ['disputes'] : DISPUTE_IDS[kind];
  const claim = (id: string) => claimFigure(state, id, spoken, { prefix, mayBePart: true });
  const drafts = isKnown ? ids.map(claim) : [];
  for (const draft of drafts) if (draft && trail !== '') draft.to = spoken.to;
  return recordRead(state, 'case', spoken, drafts[0] ?? null, { column: BLOCKS[kind] ?? '' });
}

/**
 * Cases that name their cause are of open information. Others are where their sentence speaks of
 * it, and of nothing else: an agency takes in and conducts cases of every sort.
 */
function isOfOpenness({ said, last, sentence }: State, words: string): boolean {
  if (/信息|依申请/.test(words)) return true;
  if (!said.ofInformation || said.ofOthers || /^(?:收到|接到|新收)/.test(words)) return false;
  return last?.kind !== 'case' || last.sentence !== sentence || last.draft !== null;
}
