import { PRIOR } from './hear.ts';
import { hasKind } from './measures.ts';
import type { Clause } from './readClauses.ts';
import type { Span } from './readSentence.ts';
import type { Draft, Said } from './said.ts';
import { grammar } from './words.ts';

const BASE = '(?:(?:than|join)lastYear sameTime?compared?|yearOnYear)';
const CHANGE = grammar(
  `^(${BASE}|than otherTime compared?)?[slightly count]*(?:(more)|less)[slightly modifier count]*(?:figure|share)$`,
);
const BASE_ALONE = grammar(`^${BASE}compared?$`);
const LEVEL = grammar(`^${BASE}level$`);
/** What a change behind a figure may be of. */
const CHANGING = /^(?:received|handled|carriedIn|carriedOut|case|decision|document|published)$/;

/** The claim just before, where a change may go with it. */
function changedBefore({ last, clause, isBased }: Said): Draft | null {
  if (!last?.draft || !last.isNamed || last.approximate || !CHANGING.test(last.kind)) return null;
  const isNear = clause - last.clause <= (isBased ? 2 : 1);
  return isNear && last.draft.year === undefined ? last.draft : null;
}

/** 较去年增加3件, behind the figure that changed. Whether the figure is one of a change. */
export function takeChange(said: Said, { letters, tokens, figure, to }: Span): boolean {
  const match = CHANGE.exec(letters);
  if (!match) return false;
  const { last } = said;
  const draft = changedBefore(said);
  const isMore = draft?.change !== undefined || draft?.changePercent !== undefined;
  const isOfLastYear =
    match[1] === undefined ? said.isBased || isMore : !hasKind(tokens, 'otherTime');
  said.isBased = false;
  if (!draft || !last || !isOfLastYear || figure.approximate) return true;
  const change = (match[2] === undefined ? -1 : 1) * figure.value;
  if (figure.unit === '%') draft.changePercent = change;
  else if (figure.unit === last.unit && Number.isInteger(change)) draft.change = change;
  else return true;
  draft.to = to;
  // A further change may follow this one.
  said.last = { ...last, clause: said.clause };
  return true;
}

/** 上年8件, behind this year's figure: last year's. */
export function takePrior(said: Said, { letters, figure, to }: Span): boolean {
  const draft = PRIOR.test(letters) ? changedBefore(said) : null;
  if (!draft || figure.approximate || figure.unit !== said.last?.unit) return false;
  const { parts: _, change: __, changePercent: ___, ...same } = draft;
  const year = (said.context.year ?? 0) - 1;
  said.drafts.push({ ...same, value: figure.value, year, to });
  return true;
}

/** 与去年持平, and 与去年相比 before a change. */
export function takeLevel(said: Said, { letters, to }: Clause): boolean {
  const draft = LEVEL.test(letters) ? changedBefore(said) : null;
  if (draft) Object.assign(draft, { change: 0, to });
  said.isBased = BASE_ALONE.test(letters);
  return draft !== null || said.isBased;
}
