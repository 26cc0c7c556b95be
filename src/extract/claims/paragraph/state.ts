import type { FormId } from '../../../statute/types.ts';
import type { Draft, Part } from '../lists.ts';
import { type Packed, packText } from '../packText.ts';
import type { List, Read } from '../reads.ts';
import { NAMES_REQUESTS } from '../requestWords.ts';
import { type Context, Speech } from '../speech.ts';

export interface ParagraphContext extends Context {
  readonly form: FormId;
  /** The heading above the paragraph, or "". */
  readonly heading: string;
}

/** What a paragraph has said up to the clause that is being read. */
export interface State {
  readonly packed: Packed;
  readonly context: ParagraphContext;
  /** Of whom and of when it speaks. */
  readonly speech: Speech;
  readonly drafts: Draft[];
  readonly lists: List[];
  /** The number of the sentence and of the clause. */
  sentence: number;
  clause: number;
  topic: 'requests' | 'other' | null;
  /** The list whose items may follow. */
  list: List | null;
  /** The last figure; the last count of requests, of which outcomes may be; the last of cases. */
  last: Read | null;
  requests: Read | null;
  cases: Read | null;
  /** What holds again once a bracket closes. */
  readonly outside: Outside[];
  /** Whether items of the year were counted: a total of all years may follow. */
  isPublishedBefore: boolean;
  said: Said;
}

type Outside = Pick<State, 'list' | 'last' | 'cases'>;

/** What a sentence has spoken of. */
export interface Said {
  aboutDocuments: boolean;
  ofInformation: boolean;
  ofOneChannel: boolean;
  /** 与去年相比, just before. */
  isBased: boolean;
  /** Of cases: what was decided or left over is of them. */
  ofCases: boolean;
  /** Of letters, motions and other work as well. */
  ofOthers: boolean;
  /** Of decisions that were published or looked into. */
  ofPublishing: boolean;
  /** Claims of documents, by cell. */
  readonly documents: Map<string, Draft>;
  /** Figures of single ways in, whose sum may follow. */
  ways: Ways | null;
}

export interface Ways {
  readonly words: string;
  readonly parts: Part[];
  readonly from: number;
}

export const newSaid = (): Said => ({
  aboutDocuments: false,
  ofInformation: false,
  ofOneChannel: false,
  isBased: false,
  ofCases: false,
  ofOthers: false,
  ofPublishing: false,
  documents: new Map(),
  ways: null,
});

export function newState(text: string, context: ParagraphContext): State {
  const state: State = {
    packed: packText(text),
    context,
    speech: new Speech(context),
    drafts: [],
    lists: [],
    sentence: 0,
    clause: 0,
    topic: null,
    list: null,
    last: null,
    requests: null,
    cases: null,
    outside: [],
    isPublishedBefore: false,
    said: newSaid(),
  };
  if (context.heading !== '') hearHeading(state, packText(context.heading).text);
  return state;
}

function hearHeading(state: State, heading: string): void {
  state.speech.hear(heading.replace(/^（?[一二三四五六七八九十\d]+）?[、.]?/, ''), true);
  state.speech.beginSentence();
  if (NAMES_REQUESTS.test(heading)) state.topic = 'requests';
}

export const isOfRequests = ({ topic }: State) => topic === 'requests';

export const isOfInformation = ({ said, topic }: State) =>
  said.ofInformation || topic === 'requests';
