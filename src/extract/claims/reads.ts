import type { Part, Whole } from './lists.ts';
import type { Figure } from './readFigures.ts';
import type { Clause } from './splitClauses.ts';

export type Kind =
  | 'received'
  | 'handled'
  | 'carriedIn'
  | 'carriedOut'
  | 'outcome'
  | 'requester'
  | 'way'
  | 'case'
  | 'caseOutcome'
  | 'decision'
  | 'document'
  | 'published'
  | 'other';

/** A figure that was read, whether or not a claim came of it. */
export interface Read extends Whole {
  readonly kind: Kind;
  readonly clause: number;
  readonly sentence: number;
  readonly depth: number;
  /** The column, of requests; the block, of cases. */
  readonly column: string;
  /** Whether the figure has a noun of its own, so that a change behind it is its own. */
  readonly isNamed: boolean;
  readonly verb: string;
}

export interface List {
  readonly whole: Read;
  readonly parts: Part[];
  readonly isExplicit: boolean;
  readonly depth: number;
  readonly sentence: number;
  /** The list that goes on once this one, of one of its parts, has ended. */
  readonly outer: List | null;
  isClosed: boolean;
}

/** A figure with the words around it in its clause. */
export interface Spoken {
  readonly figure: Figure;
  readonly clause: Clause;
  readonly lead: string;
  readonly trail: string;
  /** Where the lead begins, in the paragraph. */
  readonly from: number;
  readonly to: number;
}

export const REQUEST_KINDS: ReadonlySet<Kind> = new Set([
  'received',
  'handled',
  'carriedIn',
  'carriedOut',
  'outcome',
  'requester',
]);

/** What a change behind a figure may be of. */
export const CHANGING: ReadonlySet<Kind> = new Set([
  'received',
  'handled',
  'carriedIn',
  'carriedOut',
  'case',
  'decision',
  'document',
  'published',
]);
/** Rows go under their own group; groups under what was received or handled. */
export const isUnder = (whole: Read, outcome: string | null) =>
  whole.kind !== 'outcome' || outcome?.startsWith(`requests.${whole.verb}.`) === true;

/** An outcome named twice begins another sentence about it. */
export const isRepeated = (list: List, outcome: string | null) =>
  list.parts.length > MOST_OUTCOMES ||
  (outcome !== null && list.parts.some((part) => part.outcome === outcome));
const MOST_OUTCOMES = 30;
