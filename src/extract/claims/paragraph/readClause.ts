import { type Figure, readFigures } from '../readFigures.ts';
import type { Read, Spoken } from '../reads.ts';
import type { Clause } from '../splitClauses.ts';
import { openList } from './keepLists.ts';
import { takeComparison, takePrior } from './readComparisons.ts';
import { readWords } from './readWords.ts';
import type { State } from './state.ts';
import { takeCaseOutcome, takeCases } from './takeCases.ts';
import { takeDecision, takeDocument, takePublished, takeUnknown } from './takeOthers.ts';
import { takeOutcome } from './takeOutcomes.ts';
import { takeCarried, takeRequester, takeRequests } from './takeRequests.ts';
import { takeSumBehind, takeWay } from './takeWays.ts';

/** Words around a figure that are longer than this are not read. */
const LONGEST = 120;
const LATE = /(?:逾期|延期|超期|超时)(?:答复|办结|办理|回复|处理)/;
const CASE = /复议|诉讼|应诉/;

/** What a figure may be, in the order in which its words are tried. */
const SORTS: readonly ((state: State, spoken: Spoken) => Read | null)[] = [
  takeCarried,
  takeOutcome,
  takeRequester,
  takeSumBehind,
  takeRequests,
  takeWay,
  takeCaseOutcome,
  takeCases,
  takeDecision,
  takeDocument,
  takePublished,
];

/** Reads the figures of a clause, each with the words that are its own. */
export function readClause(state: State, clause: Clause): void {
  openList(state, clause);
  const figures = readFigures(clause.text);
  if (figures.length === 0) readWords(state, clause);
  let start = 0;
  for (const [index, figure] of figures.entries()) {
    const spoken = cutSpoken(clause, start, figure, figures[index + 1]);
    if (spoken.lead.length <= LONGEST && spoken.trail.length <= LONGEST) readFigure(state, spoken);
    else state.last = null;
    start = spoken.to - clause.from;
  }
}

/** Words between two figures go with the second, unless nothing leads to the first. */
function cutSpoken(clause: Clause, start: number, figure: Figure, next?: Figure): Spoken {
  const { text } = clause;
  const lead = text.slice(start, figure.from);
  let end = next?.from ?? text.length;
  if (next) {
    const comma = text.slice(figure.to, end).indexOf('、');
    const isBare = /^(?:其中|另|有|除|将|、|和|及)*$/.test(lead);
    if (!isBare) end = figure.to;
    else if (comma >= 0) end = figure.to + comma;
  }
  const trail = text.slice(figure.to, end);
  return { figure, clause, lead, trail, from: clause.from + start, to: clause.from + end };
}

function readFigure(state: State, whole: Spoken): void {
  const { isBased } = state.said;
  state.said.isBased = false;
  const lead = whole.lead.replace(/^[、和及与]/, '');
  const spoken = { ...whole, lead, from: whole.from + whole.lead.length - lead.length };
  if (takeComparison(state, whole, isBased)) return;
  if (/^(?:%|个百分点|倍)$/.test(whole.figure.unit) || takePrior(state, spoken)) return;
  const words = lead + whole.trail;
  if (LATE.test(words) && whole.figure.value !== 0 && !state.list) dropInTime(state);
  keepRead(state, takeFigure(state, spoken));
  if (CASE.test(words)) state.said.ofCases = true;
  if (/^(?:其中|含|包括)/.test(whole.trail)) state.list = null;
}

/** 按时办结50件，逾期办结6件: neither is of all. */
function dropInTime({ last, sentence }: State): void {
  const isNear = last?.kind === 'handled' && last.sentence === sentence;
  if (isNear && last.draft) last.draft.isDropped = true;
}

function takeFigure(state: State, spoken: Spoken): Read {
  for (const take of SORTS) {
    const read = take(state, spoken);
    if (read) return read;
  }
  return takeUnknown(state, spoken);
}

function keepRead(state: State, read: Read): void {
  state.last = read;
  if (read.kind === 'case') state.cases = read;
  if (read.kind !== 'received' && read.kind !== 'handled') return;
  state.requests = read;
  if (read.draft) state.topic = 'requests';
}
