import type { Claim } from '../../../report/report.ts';
import { QUANTITIES } from '../../../statute/quantities.ts';
import type { Draft } from '../lists.ts';
import type { Kind, Read, Spoken } from '../reads.ts';
import type { State } from './state.ts';

/** Units in which requests and cases are counted. */
export const COUNTS: ReadonlySet<string> = new Set([
  '件',
  '份',
  '宗',
  '条',
  '起',
  '例',
  '个',
  '项',
  '',
]);
export const MEASURES: ReadonlySet<string> = new Set(Object.keys(QUANTITIES));

type Stated = Pick<Draft, 'value' | 'approximate' | 'from' | 'to'>;

export function addDraft({ drafts }: State, id: string, stated: Stated): Draft {
  const draft: Draft = {
    ...(MEASURES.has(id) ? { measure: id as NonNullable<Claim['measure']> } : { cell: id }),
    ...stated,
    isDropped: false,
  };
  drafts.push(draft);
  return draft;
}

interface Claiming {
  readonly prefix?: string;
  readonly mayBePart?: boolean;
  /** Other cells and measures that the words may mean. */
  readonly mayAlsoBe?: readonly string[];
}

/** Claims the figure where its prefix allows. `last` years are claimed with their year. */
export function claimFigure(
  state: State,
  id: string,
  spoken: Spoken,
  { prefix = '', mayBePart = false, mayAlsoBe }: Claiming,
): Draft | null {
  const { figure, clause } = spoken;
  const { value, approximate } = figure;
  if (!Number.isInteger(value)) return null;
  const accepted = state.speech.accept(prefix);
  if (!accepted || (accepted.isPart && !mayBePart)) return null;
  const from = Math.min(spoken.from + prefix.length, clause.from + figure.from);
  const draft = addDraft(state, id, { value, approximate, from, to: clause.from + figure.to });
  if (mayAlsoBe) draft.mayAlsoBe = [...mayAlsoBe];
  if (accepted.period === 'last') draft.year = (state.context.year ?? 0) - 1;
  return draft;
}

/** What is kept of a figure for those that follow. */
export function recordRead(
  { clause, sentence }: State,
  kind: Kind,
  spoken: Spoken,
  draft: Draft | null,
  more: Partial<Read> = {},
): Read {
  const { value, approximate, unit, to } = spoken.figure;
  return {
    ...{ kind, value, approximate, unit, draft, clause, sentence },
    from: draft?.from ?? spoken.from,
    to: spoken.clause.from + to,
    depth: spoken.clause.depth,
    column: 'total',
    isNamed: true,
    verb: '',
    ...more,
  };
}
