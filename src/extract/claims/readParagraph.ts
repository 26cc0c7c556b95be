import type { Claim } from '../../report/report.ts';
import { enterClause } from './paragraph/enterClause.ts';
import { finishList } from './paragraph/keepLists.ts';
import { readClause } from './paragraph/readClause.ts';
import { newState, type ParagraphContext } from './paragraph/state.ts';
import { splitClauses } from './splitClauses.ts';

const MAY_STATE = /[\d０-９〇零一二两三四五六七八九十未无没持]/;

/** Reads the claims of one paragraph, clause by clause. */
export function readParagraph(text: string, context: ParagraphContext): Omit<Claim, 'place'>[] {
  if (!MAY_STATE.test(text)) return [];
  const state = newState(text, context);
  const { packed, drafts, lists } = state;
  for (const [index, clause] of splitClauses(packed.text).entries()) {
    state.clause = index;
    enterClause(state, clause);
    readClause(state, clause);
  }
  for (const list of lists) finishList(state, list);
  return drafts
    .filter(({ isDropped }) => !isDropped)
    .map(({ from, to, isDropped: _, ...claim }) => ({ ...claim, quote: packed.quote(from, to) }));
}
