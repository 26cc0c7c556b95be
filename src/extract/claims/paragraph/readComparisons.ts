import type { Draft } from '../lists.ts';
import { type Comparison, isPriorFigure, readComparison } from '../readChange.ts';
import { CHANGING, type Spoken } from '../reads.ts';
import { isReceivedCount } from '../requestWords.ts';
import { addDraft } from './claimFigure.ts';
import type { State } from './state.ts';

/** The claim just before, where a change may go with it. */
export function findAttachable({ last, sentence, clause }: State, distance: number): Draft | null {
  if (!last?.draft || !last.isNamed || last.approximate) return null;
  if (last.draft.year !== undefined) return null;
  if (last.sentence !== sentence || clause - last.clause > distance) return null;
  return CHANGING.has(last.kind) ? last.draft : null;
}

/** Whether the figure is one of a change: of the claim before, or of what its own words name. */
export function takeComparison(state: State, spoken: Spoken, isBased: boolean): boolean {
  const { figure, lead, trail } = spoken;
  const draft = findAttachable(state, isBased || state.list ? 2 : 1);
  const isMore = draft !== null && isChanged(draft);
  const comparison = readComparison(lead, state.context.year, isBased || isMore);
  if (comparison === null) return false;
  if (comparison === 'unclear' || trail !== '' || figure.approximate) return true;
  if (/^(?:倍|个百分点)$/.test(figure.unit)) return true;
  const { subject } = comparison;
  const target = subject === '' ? draft : startChange(state, subject, spoken.from);
  if (target) setChange(state, target, comparison, spoken);
  return true;
}

const isChanged = ({ change, changePercent }: Draft) =>
  change !== undefined || changePercent !== undefined;

function setChange(state: State, target: Draft, { sign }: Comparison, spoken: Spoken): void {
  const { figure, to } = spoken;
  const change = sign * figure.value;
  if (figure.unit === '%') target.changePercent = change;
  else target.change = change === 0 ? 0 : change;
  target.to = to;
  const { last, clause } = state;
  // A further change may follow this one.
  if (last?.draft === target) state.last = { ...last, clause };
}

/** 收到的申请量较去年增加3件: a change of what the words name, without its figure. */
function startChange(state: State, subject: string, start: number): Draft | null {
  const words = subject.replace(/^(?:本年度|本年|今年|全年|共)+/, '');
  if (!isReceivedCount(words) || !state.speech.accept('')) return null;
  const from = start + subject.length - words.length;
  const stated = { value: null, approximate: false, from, to: start };
  return addDraft(state, 'requests.received@total', stated);
}

/** Whether the figure is last year's of the claim before: （上年8件）. */
export function takePrior(state: State, { figure, lead, trail, to }: Spoken): boolean {
  const { year } = state.context;
  if (year === null || trail !== '' || !isPriorFigure(lead, year)) return false;
  const draft = findAttachable(state, 1);
  if (!draft || figure.approximate || figure.unit !== state.last?.unit) return false;
  const stated = { value: figure.value, approximate: false, from: draft.from, to };
  const prior = addDraft(state, draft.cell ?? draft.measure ?? '', stated);
  prior.year = year - 1;
  if (draft.mayAlsoBe) prior.mayAlsoBe = draft.mayAlsoBe;
  return true;
}
