import { isBase, isLevel } from '../readChange.ts';
import { type Negation, readNegation } from '../readNegation.ts';
import type { Clause } from '../splitClauses.ts';
import { addDraft } from './claimFigure.ts';
import { findAttachable } from './readComparisons.ts';
import { isOfInformation, type State } from './state.ts';

const EXCEPTION = /除(?![^。]{0,30}结转)(?!此)[^。]{1,60}?外/;
/** How far from a denial its exception is looked for. */
const LONGEST = 480;

/** A clause without a figure: 未收到申请, 与去年持平, 与去年相比. */
export function readWords(state: State, clause: Clause): void {
  const { year, form } = state.context;
  state.said.isBased = isBase(clause.text, year);
  if (state.said.isBased) return;
  const last = findAttachable(state, 1);
  if (last && isLevel(clause.text, year)) {
    last.change = 0;
    last.to = clause.to;
    return;
  }
  const negation = readNegation(clause.text, form);
  if (negation && isWithoutException(state, clause)) claimNone(state, negation, clause);
}

function claimNone(state: State, negation: Negation, clause: Clause): void {
  if (negation.isOfDisputes && !isOfInformation(state)) return;
  const accepted = state.speech.accept(negation.prefix);
  if (!accepted || accepted.isPart || accepted.period !== 'this') return;
  const from = clause.from + negation.from;
  const to = clause.from + negation.to;
  for (const id of negation.ids) addDraft(state, id, { value: 0, approximate: false, from, to });
}

/** 除1件外，未发生: a sentence that denies all but some. */
function isWithoutException({ packed: { text } }: State, { from, to }: Clause): boolean {
  const start = Math.max(text.lastIndexOf('。', from), from - LONGEST) + 1;
  const end = text.indexOf('。', to);
  const sentence = text.slice(start, Math.min(end < 0 ? text.length : end, to + LONGEST));
  return !EXCEPTION.test(sentence);
}
