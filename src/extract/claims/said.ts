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
  /** The first of its claims and what that is of; null and "" where its words leave that open. */
  readonly draft: Draft | null;
  readonly id: string;
  readonly value: number;
  readonly approximate: boolean;
  readonly unit: string;
  readonly from: number;
  readonly to: number;
  /** The clause that it stands in, counted in the paragraph, and the brackets around it. */
  readonly clause: number;
  readonly depth: number;
  /** Whether it is the first of its unit in the sentence: a list behind another may be of either. */
  readonly isFirst: boolean;
  /** Whether its own words name what it counts, so that what follows is of it alone. */
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
  /** 与去年相比, just before. */
  isBased: boolean;
  /** What the sentence has named. */
  heard: ReadonlySet<Topic>;
  /** The units that it has counted in. */
  units: ReadonlySet<string>;
  /** The figure before; the count of requests and the count of cases that parts may be of. */
  last: Read | null;
  whole: Read | null;
  cases: Read | null;
  /** The list whose items may follow. */
  list: List | null;
  /** What holds again once a bracket closes. */
  outside: Pick<Said, 'time' | 'last' | 'whole' | 'cases' | 'list'>[];
}

/** Requests or open information; cases about it; documents; one of many channels. */
export type Topic = 'information' | 'cases' | 'documents' | 'channel';

const newSentence = (whole: Read | null) => ({
  ...{ time: null, isExcepted: false, isBased: false, heard: new Set<Topic>() },
  units: new Set<string>(),
  ...{ last: whole, whole, cases: null, list: null, outside: [] },
});

export const newSaid = (context: Said['context']): Said => ({
  ...{ context, drafts: [], lists: [], clause: 0, foreign: null, isStale: false },
  ...newSentence(null),
});

/** A sentence that begins with 其中 goes on with the count of the sentence before. */
export function beginSentence(said: Said, isContinued: boolean): void {
  if (said.time !== null) said.isStale = said.time !== 'this';
  if (said.foreign === 'sentence') said.foreign = null;
  Object.assign(said, newSentence(isContinued ? said.whole : null));
}

/** Whether a figure is a claimed count of this year's requests, which parts may be of. */
export const isCount = ({ kind, draft }: Read) =>
  (kind === 'received' || kind === 'handled') && draft !== null && draft.year === undefined;

/** What is said in brackets holds in them alone; a semicolon ends a list. */
export function enterClause(said: Said, { mark }: Clause): void {
  said.clause += 1;
  if (mark === '（') {
    const { time, last, whole, cases, list } = said;
    said.outside.push({ time, last, whole, cases, list });
    said.list = null;
  }
  if (mark === '）') Object.assign(said, said.outside.pop());
  if (mark === '；' && said.list?.opener) {
    said.whole = isCount(said.list.whole) ? said.list.whole : null;
    said.list = null;
  }
}
