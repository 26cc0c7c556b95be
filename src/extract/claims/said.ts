import type { Claim } from '../../report/report.ts';
import type { FormId } from '../../statute/types.ts';
import type { List } from './lists.ts';
import type { Clause, Context } from './readClauses.ts';

/** A claim while its paragraph is still being read. */
export interface Draft extends Omit<Claim, 'place' | 'quote'> {
  from: number;
  to: number;
  isDropped: boolean;
}

/** A figure that was read, whether or not a claim came of it. */
export interface Read {
  /** The measure that its words are of; `other` where they are of none. */
  readonly kind: string;
  /** What is claimed, by the first of its claims; null where its words leave that open. */
  readonly draft: Draft | null;
  readonly value: number;
  readonly approximate: boolean;
  readonly unit: string;
  readonly from: number;
  readonly to: number;
  /** The clause that it stands in, counted in the paragraph, and the brackets around it. */
  readonly clause: number;
  readonly depth: number;
  /** Whether its own words name what it counts, so that a change behind it is its own. */
  readonly isNamed: boolean;
}

/** What a paragraph has said up to the words that are being read. */
export interface Said {
  readonly context: Context & { readonly form: FormId };
  readonly drafts: Draft[];
  readonly lists: List[];
  clause: number;
  /** Whether it speaks of somebody else: until the sentence or the paragraph ends, or it says the contrary. */
  foreign: 'sentence' | 'paragraph' | null;
  /** Whether the last sentence that told a time spoke of another than the report's year. */
  isStale: boolean;
  /** Of when the sentence speaks. */
  time: 'this' | 'last' | 'other' | null;
  /** 除信访件外: what follows leaves some out. */
  isExcepted: boolean;
  /** What the sentence has named. */
  ofInformation: boolean;
  ofCases: boolean;
  ofDocuments: boolean;
  ofOneChannel: boolean;
  /** 与去年相比, just before. */
  isBased: boolean;
  /** The figure before; the count of requests and the count of cases that parts may be of. */
  last: Read | null;
  whole: Read | null;
  cases: Read | null;
  /** The list whose items may follow. */
  list: List | null;
  /** What holds again once a bracket closes. */
  outside: Pick<Said, 'time' | 'last' | 'whole' | 'cases' | 'list'>[];
}

const SENTENCE = {
  time: null,
  isExcepted: false,
  ofInformation: false,
  ofCases: false,
  ofDocuments: false,
  ofOneChannel: false,
  isBased: false,
  last: null,
  cases: null,
  list: null,
} as const;

export const newSaid = (context: Said['context']): Said => ({
  ...{ context, drafts: [], lists: [], clause: 0, foreign: null, isStale: false },
  ...{ ...SENTENCE, whole: null, outside: [] },
});

/** A sentence that begins with 其中 goes on with the count of the sentence before. */
export function beginSentence(said: Said, isContinued: boolean): void {
  if (said.time !== null) said.isStale = said.time !== 'this';
  if (said.foreign === 'sentence') said.foreign = null;
  const whole = isContinued ? said.whole : null;
  Object.assign(said, SENTENCE, { whole, last: whole, outside: [] });
}

/** What is said in brackets holds in them alone; a list ends with the part of the sentence that has it. */
export function enterClause(said: Said, { mark }: Clause): void {
  said.clause += 1;
  if (mark === '（') {
    const { time, last, whole, cases, list } = said;
    said.outside.push({ time, last, whole, cases, list });
    said.list = null;
  }
  if (mark === '）') Object.assign(said, said.outside.pop());
  if (mark === '；' && said.list?.isExplicit) {
    said.whole = said.list.whole;
    said.list = null;
  }
}
