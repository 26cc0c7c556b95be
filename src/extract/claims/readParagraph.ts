import type { Claim } from '../../report/report.ts';
import { QUANTITIES } from '../../statute/quantities.ts';
import type { FormId } from '../../statute/types.ts';
import { completeParts, type Draft, endsWithRest, type Part, type PartKind } from './lists.ts';
import {
  isAboutDocuments,
  ONE_CHANNEL,
  readDecision,
  readDisputeFigure,
  readDocument,
  readPublished,
} from './otherWords.ts';
import { readDisputeOutcome, readOutcome, readRequester } from './outcomeWords.ts';
import { type Packed, packText } from './packText.ts';
import { isBase, isLevel, isPriorFigure, readComparison } from './readChange.ts';
import { readFigures } from './readFigures.ts';
import { DISPUTE_IDS, readNegation } from './readNegation.ts';
import {
  CHANGING,
  isRepeated,
  isUnder,
  type Kind,
  type List,
  REQUEST_KINDS,
  type Read,
  type Spoken,
} from './reads.ts';
import {
  isReceivedCount,
  NAMES_REQUESTS,
  ONE_WAY,
  readCarried,
  readRequestFigure,
} from './requestWords.ts';
import { type Context, Speech } from './speech.ts';
import { type Clause, endsSentence, splitClauses } from './splitClauses.ts';

const LONGEST = 120;
const COUNTS = new Set(['件', '份', '宗', '条', '起', '例', '个', '项', '']);
const ITEMS = new Set(['条', '篇', '件', '份', '则', '个']);
const OF_OTHERS = /建议|提案|(?<!复)议案|热线|信箱|来信|信访|咨询|留言|诉求|办件|12345|许可证|帮办/;
const OUTCOME_NAMES = /信访举报投诉类|信访投诉举报类/g;
const OPEN_LIST = /^(?:其中|包括|包含|含|分别为|分别是|具体为|即)(?:有|是|为)?/;
const ALL_OF_IT = /^(?:分别为|分别是|即)/;
const SUM_BEHIND = /^(?:总计|合计|共计|总共|一共|共)(?:有|为)?$/;
const LATE = /(?:逾期|延期|超期|超时)(?:答复|办结|办理|回复|处理)/;
const CASE = /复议|诉讼|应诉/;
const EXCEPTION = /除(?![^。]{0,30}结转)(?!此)[^。]{1,60}?外/;
const PUBLISHING = /公开|公示|公布|发布|公告|上网|录入|归集|推送|报送|评查|审核|审查|不服|撤销/;
const MAKING = /作出|做出|处理决定(?:数量)?/;
/** An outcome of we know not which requests: the next may be of the same. */
const isUnread = (read: Read) => read.kind === 'outcome' && read.draft === null;
const RECEIVING = /收到|接收|受理|接到/;
export interface ParagraphContext extends Context {
  readonly form: FormId;
  /** The heading above the paragraph, or "". */
  readonly heading: string;
}

/** Reads the claims of one paragraph. */
export function readParagraph(text: string, context: ParagraphContext): Omit<Claim, 'place'>[] {
  if (!/[\d０-９〇零一二两三四五六七八九十未无没持]/.test(text)) return [];
  const packed = packText(text);
  return new ParagraphReader(packed, context).read();
}

class ParagraphReader {
  readonly #packed: Packed;
  readonly #context: ParagraphContext;
  readonly #speech: Speech;
  readonly #drafts: Draft[] = [];
  readonly #lists: List[] = [];
  #list: List | null = null;
  readonly #outer: (List | null)[] = [];
  readonly #outerLast: (Read | null)[] = [];
  readonly #outerCases: (Read | null)[] = [];
  #last: Read | null = null;
  /** The last count of requests that a list of outcomes may be of. */
  #requests: Read | null = null;
  #cases: Read | null = null;
  #topic: 'requests' | 'other' | null = null;
  #sentence = 0;
  #clause = 0;
  #isAboutDocuments = false;
  #isOpenInformation = false;
  #isOneChannel = false;
  #isBased = false;
  /** Whether the sentence speaks of cases: what was decided or left over is of them. */
  #isOfCases = false;
  /** Whether the sentence speaks of letters, motions and other work as well. */
  #isAmongOthers = false;
  /** Whether the sentence speaks of decisions that were published or looked into. */
  #isOfPublishing = false;
  /** The claims of documents in this sentence, by cell. */
  readonly #documents = new Map<string, Draft>();
  /** Whether items of the year were counted: a total of all years may follow. */
  #isPublishedBefore = false;
  #ways: { words: string; parts: Part[]; from: number } | null = null;

  constructor(packed: Packed, context: ParagraphContext) {
    this.#packed = packed;
    this.#context = context;
    this.#speech = new Speech(context);
    if (context.heading !== '') {
      const heading = packText(context.heading).text;
      this.#speech.hear(heading.replace(/^（?[一二三四五六七八九十\d]+）?[、.]?/, ''), true);
      this.#speech.beginSentence();
      if (NAMES_REQUESTS.test(heading)) this.#topic = 'requests';
    }
  }

  read(): Omit<Claim, 'place'>[] {
    const clauses = splitClauses(this.#packed.text);
    for (const [index, clause] of clauses.entries()) {
      this.#clause = index;
      this.#enter(clause);
      this.#readClause(clause);
    }
    for (const list of this.#lists) this.#finish(list);
    return this.#drafts
      .filter((draft) => !draft.isDropped)
      .map(({ from, to, isDropped: _, ...claim }) => ({
        ...claim,
        quote: this.#packed.quote(from, to),
      }));
  }

  #enter(clause: Clause): void {
    if (endsSentence(clause.mark)) {
      this.#sentence += 1;
      this.#speech.beginSentence();
      this.#isAboutDocuments = false;
      this.#isOpenInformation = false;
      this.#isOneChannel = false;
      this.#isBased = false;
      this.#isOfCases = false;
      this.#isAmongOthers = false;
      this.#isOfPublishing = false;
      this.#ways = null;
      this.#documents.clear();
      this.#list = null;
      this.#outer.length = 0;
      this.#outerLast.length = 0;
      this.#outerCases.length = 0;
    }
    if (clause.mark === '（') {
      this.#speech.openBracket();
      this.#outer.push(this.#list);
      this.#outerLast.push(this.#last);
      this.#outerCases.push(this.#cases);
      this.#list = null;
    }
    if (clause.mark === '）') {
      this.#speech.closeBracket();
      this.#list = this.#outer.pop() ?? null;
      this.#last = this.#outerLast.pop() ?? this.#last;
      this.#cases = this.#outerCases.pop() ?? this.#cases;
    }
    const { text } = clause;
    if (text.length > 4 * LONGEST) return;
    this.#speech.hear(text);
    if (isAboutDocuments(text)) this.#isAboutDocuments = true;
    if (/信息公开|依申请/.test(text)) this.#isOpenInformation = true;
    if (ONE_CHANNEL.test(text)) this.#isOneChannel = true;
    if (MAKING.test(text)) this.#isOfPublishing = false;
    else if (PUBLISHING.test(text)) this.#isOfPublishing = true;
    if (OF_OTHERS.test(text.replace(OUTCOME_NAMES, ''))) {
      this.#topic = 'other';
      this.#isAmongOthers = true;
    } else if (NAMES_REQUESTS.test(text)) this.#topic = 'requests';
  }

  #readClause(clause: Clause): void {
    const { text } = clause;
    const opening = OPEN_LIST.exec(text);
    if (opening) this.#openList(clause, ALL_OF_IT.test(text));
    const figures = readFigures(text);
    if (figures.length === 0) {
      this.#readWords(clause);
      return;
    }
    let start = 0;
    for (const [index, figure] of figures.entries()) {
      const lead = text.slice(start, figure.from);
      const next = figures[index + 1]?.from ?? text.length;
      let end = next;
      if (index < figures.length - 1) {
        const comma = text.slice(figure.to, next).indexOf('、');
        const isBare = /^(?:其中|另有|另|有|除|将|、|和|及)*$/.test(lead);
        end = isBare ? (comma < 0 ? next : figure.to + comma) : figure.to;
      }
      const trail = text.slice(figure.to, end);
      if (lead.length <= LONGEST && trail.length <= LONGEST) {
        this.#readFigure(
          { figure, lead, trail, from: clause.from + start, to: clause.from + end },
          clause,
        );
      } else {
        this.#last = null;
      }
      start = end;
    }
  }

  /** A clause without a figure: 未收到申请, 与去年持平, 与去年相比. */
  #readWords(clause: Clause): void {
    const { year, form } = this.#context;
    if (isBase(clause.text, year)) {
      this.#isBased = true;
      return;
    }
    this.#isBased = false;
    const last = this.#attachable(1);
    if (last && isLevel(clause.text, year)) {
      last.change = 0;
      last.to = clause.to;
      return;
    }
    const negation = readNegation(clause.text, form);
    if (!negation || this.#hasException(clause)) return;
    if (negation.isOfDisputes && !this.#isOfInformation()) return;
    const accepted = this.#speech.accept(negation.prefix);
    if (!accepted || accepted.isPart || accepted.period !== 'this') return;
    for (const id of negation.ids) {
      this.#add(id, 0, false, clause.from + negation.from, clause.from + negation.to);
    }
  }

  /** 除1件外，未发生: a sentence that denies all but some. */
  #hasException({ from, to }: Clause): boolean {
    const { text } = this.#packed;
    const start = Math.max(text.lastIndexOf('。', from), from - 4 * LONGEST) + 1;
    const end = text.indexOf('。', to);
    const sentence = text.slice(start, Math.min(end < 0 ? text.length : end, to + 4 * LONGEST));
    return EXCEPTION.test(sentence);
  }

  #readFigure(spoken: Spoken, clause: Clause): void {
    const isBased = this.#isBased;
    this.#isBased = false;
    const { figure, trail } = spoken;
    const lead = spoken.lead.replace(/^[、和及与]/, '');
    const shift = spoken.lead.length - lead.length;
    const here = { ...spoken, lead, from: spoken.from + shift };
    if (this.#readComparison(spoken, isBased)) return;
    if (/^(?:%|个百分点|倍)$/.test(figure.unit)) return;
    if (this.#readPrior(here)) return;
    if (LATE.test(here.lead + trail) && figure.value !== 0 && !this.#list) this.#dropInTime();
    const read = this.#name(here, clause);
    this.#last = read;
    if (read.kind === 'received' || read.kind === 'handled') {
      this.#requests = read;
      if (read.draft) this.#topic = 'requests';
    }
    if (read.kind === 'case') this.#cases = read;
    if (CASE.test(here.lead + trail)) this.#isOfCases = true;
    if (/^(?:其中|含|包括)/.test(trail)) this.#list = null;
  }

  /** 按时办结50件，逾期办结6件: neither is of all. */
  #dropInTime(): void {
    const last = this.#last;
    const isNear = last?.kind === 'handled' && last.sentence === this.#sentence;
    if (isNear && last.draft) last.draft.isDropped = true;
  }

  #name(spoken: Spoken, clause: Clause): Read {
    return (
      this.#readCarried(spoken, clause) ??
      this.#readOutcome(spoken, clause) ??
      this.#readRequester(spoken, clause) ??
      this.#readSumBehind(spoken, clause) ??
      this.#readRequests(spoken, clause) ??
      this.#readWay(spoken, clause) ??
      this.#readCaseOutcome(spoken, clause) ??
      this.#readCases(spoken, clause) ??
      this.#readOther(spoken, clause)
    );
  }

  #record(
    kind: Kind,
    spoken: Spoken,
    clause: Clause,
    draft: Draft | null,
    more: Partial<Read> = {},
  ) {
    const { figure } = spoken;
    return {
      kind,
      value: figure.value,
      approximate: figure.approximate,
      unit: figure.unit,
      from: draft?.from ?? spoken.from,
      to: clause.from + figure.to,
      draft,
      clause: this.#clause,
      sentence: this.#sentence,
      depth: clause.depth,
      column: 'total',
      isNamed: true,
      verb: '',
      ...more,
    } satisfies Read;
  }

  #add(id: string, value: number | null, approximate: boolean, from: number, to: number): Draft {
    const isMeasure = MEASURES.has(id);
    const draft: Draft = {
      ...(isMeasure ? { measure: id as NonNullable<Claim['measure']> } : { cell: id }),
      value,
      approximate,
      from,
      to,
      isDropped: false,
    };
    this.#drafts.push(draft);
    return draft;
  }

  /** Claims the figure where its prefix allows. `last` years are claimed with their year. */
  #claim(
    id: string,
    spoken: Spoken,
    clause: Clause,
    prefix: string,
    mayBePart = false,
  ): Draft | null {
    const { figure } = spoken;
    if (!Number.isInteger(figure.value)) return null;
    const accepted = this.#speech.accept(prefix);
    if (!accepted || (accepted.isPart && !mayBePart)) return null;
    const from = Math.min(spoken.from + prefix.length, clause.from + figure.from);
    const draft = this.#add(id, figure.value, figure.approximate, from, clause.from + figure.to);
    if (accepted.period === 'last') draft.year = (this.#context.year ?? 0) - 1;
    return draft;
  }

  // --- lists -------------------------------------------------------------------------------

  #openList(clause: Clause, isClosed: boolean): void {
    const isContinued = this.#last && this.#last.sentence === this.#sentence;
    const whole = isContinued || clause.mark === '（' ? this.#last : this.#requests;
    this.#list = whole ? this.#makeList(whole, clause, true, isClosed) : null;
  }

  #makeList(whole: Read, clause: Clause, isExplicit: boolean, isClosed = false): List {
    const list: List = {
      whole,
      parts: [],
      isExplicit,
      depth: clause.depth,
      sentence: this.#sentence,
      outer: whole.kind === 'outcome' ? this.#list : null,
      isClosed,
    };
    this.#lists.push(list);
    return list;
  }

  #addPart(kind: PartKind, spoken: Spoken, label: string, outcome: string | null = null): void {
    const { value, approximate } = spoken.figure;
    this.#list?.parts.push({
      kind,
      label,
      value,
      approximate,
      to: spoken.to - spoken.trail.length,
      outcome,
    });
  }

  #finish(list: List): void {
    const { whole, parts } = list;
    const complete = completeParts(whole, parts, list.isClosed);
    const kind = parts[0]?.kind;
    if (!complete || whole.draft?.year !== undefined) return;
    const end = Math.max(...parts.slice(-1).map((part) => part.to), whole.to);
    const sum = complete.reduce((total, part) => total + part.value, 0);
    // Answers to some of those received are no list of all.
    if (whole.kind === 'received' && kind === 'outcome' && sum !== whole.value) return;
    if (whole.draft && !whole.draft.isDropped) {
      if (whole.draft.parts) return;
      whole.draft.parts = complete;
      whole.draft.to = Math.max(whole.draft.to, end);
      return;
    }
    // Parts of we know not what may add up by chance, unless the list says that it is of all.
    const isSaid = list.isClosed || endsWithRest(parts);
    if (!isSaid || kind !== 'other' || whole.kind !== 'other') return;
    if (!Number.isInteger(whole.value)) return;
    const draft = this.#add('listed', whole.value, false, whole.from, end);
    draft.parts = complete;
  }

  // --- comparisons -------------------------------------------------------------------------

  /** The claim just before, where a change may go with it. */
  #attachable(distance: number): Draft | null {
    const last = this.#last;
    if (!last?.draft || !last.isNamed || last.approximate || last.draft.year !== undefined)
      return null;
    if (last.sentence !== this.#sentence || this.#clause - last.clause > distance) return null;
    return CHANGING.has(last.kind) ? last.draft : null;
  }

  #readComparison({ figure, lead, trail, from, to }: Spoken, isBased: boolean): boolean {
    const draft = this.#attachable(isBased || this.#list ? 2 : 1);
    const isMore =
      draft !== null && (draft.change !== undefined || draft.changePercent !== undefined);
    const comparison = readComparison(lead, this.#context.year, isBased || isMore);
    if (comparison === null) return false;
    if (comparison === 'unclear' || trail !== '' || figure.approximate) return true;
    if (/^(?:倍|个百分点)$/.test(figure.unit)) return true;
    const target = comparison.subject === '' ? draft : this.#startChange(comparison.subject, from);
    if (!target) return true;
    const change = comparison.sign * figure.value;
    if (figure.unit === '%') target.changePercent = change;
    else target.change = change === 0 ? 0 : change;
    target.to = to;
    // A further change may follow this one.
    if (this.#last && this.#last.draft === target)
      this.#last = { ...this.#last, clause: this.#clause };
    return true;
  }

  /** 收到的申请量较去年增加3件: a change of what the words name, without its figure. */
  #startChange(subject: string, from: number): Draft | null {
    const words = subject.replace(/^(?:本年度|本年|今年|全年|共)+/, '');
    if (!isReceivedCount(words) || !this.#speech.accept('')) return null;
    return this.#add(
      'requests.received@total',
      null,
      false,
      from + subject.length - words.length,
      from,
    );
  }

  #readPrior(spoken: Spoken): boolean {
    const { figure, lead, trail } = spoken;
    const { year } = this.#context;
    if (year === null || trail !== '' || !isPriorFigure(lead, year)) return false;
    const draft = this.#attachable(1);
    if (!draft || figure.approximate || figure.unit !== this.#last?.unit) return false;
    const id = draft.cell ?? draft.measure ?? '';
    const prior = this.#add(id, figure.value, false, draft.from, spoken.to);
    prior.year = year - 1;
    return true;
  }

  // --- requests ----------------------------------------------------------------------------

  #isOfRequests(): boolean {
    return this.#topic === 'requests';
  }

  #followsRequests(): boolean {
    return (
      this.#isOfRequests() &&
      this.#last !== null &&
      REQUEST_KINDS.has(this.#last.kind) &&
      this.#last.draft !== null
    );
  }

  #readCarried(spoken: Spoken, clause: Clause): Read | null {
    const carried = readCarried(spoken.lead, spoken.trail);
    if (!carried || !COUNTS.has(spoken.figure.unit)) return null;
    const { kind, namedYear, prefix } = carried;
    const { year } = this.#context;
    const expected = year === null ? null : kind === 'carriedIn' ? year - 1 : year + 1;
    const isYear = namedYear === null || namedYear === expected;
    const isNamed = NAMES_REQUESTS.test(spoken.lead + spoken.trail);
    const isRequests = isNamed || (this.#isOfRequests() && !this.#isOfCases);
    const isIncluded = this.#list?.isExplicit === true || /^(?:其中|含|包含|包括)/.test(prefix);
    const draft =
      isYear && isRequests
        ? this.#claim(`requests.${kind}@total`, spoken, clause, prefix.replace(OPEN_LIST, ''), true)
        : null;
    if (draft?.year !== undefined) draft.isDropped = true;
    if (draft && spoken.trail !== '') draft.to = spoken.to;
    if (isIncluded && kind === 'carriedIn') this.#addFlow(spoken, '上年结转');
    return this.#record(kind, spoken, clause, draft);
  }

  /** A count that includes what was carried in is not of those received, nor surely of those handled. */
  #addFlow(spoken: Spoken, label: string): void {
    const whole = this.#list?.whole ?? this.#last;
    this.#addPart('flow', spoken, label);
    if (!whole?.draft) return;
    const isUnsure =
      whole.kind === 'received' || (whole.kind === 'handled' && /办理$|处理/.test(whole.verb));
    if (isUnsure) whole.draft.isDropped = true;
  }

  #readOutcome(spoken: Spoken, clause: Clause): Read | null {
    const { lead, trail, figure } = spoken;
    const words = lead.replace(OPEN_LIST, '');
    const isBehind = /^(?:有|其中|其中有)?$/.test(words) && trail !== '';
    const label = isBehind ? trail : words;
    const outcome = isBehind || trail === '' ? readOutcome(label) : null;
    const isJoint =
      outcome === null && label.split(/[及和与、]/).every((one) => readOutcome(one) !== null);
    if ((outcome === null && !isJoint) || !COUNTS.has(figure.unit)) return null;
    const [, group] = (outcome ?? '').split('.');
    this.#findListOf(outcome, clause);
    const list = this.#list;
    const column = list?.whole.column ?? 'total';
    // 其中涉及征地的12件，予以公开8件: of those twelve, perhaps.
    const isOfSome = list?.parts.at(-1)?.kind === 'other' || list?.parts[0]?.kind === 'other';
    const isOfWords = isBehind && /^(?:为|系|是|属)/.test(trail);
    const isSort =
      list?.whole.kind === 'received' && outcome?.startsWith('requests.notProcessed.') === true;
    const isAllowed = list
      ? !isOfSome &&
        !isOfWords &&
        !isSort &&
        list.whole.kind !== 'requester' &&
        list.whole.draft !== null &&
        list.whole.draft.year === undefined
      : this.#isFirstOfRequests();
    if (list && !isRepeated(list, outcome)) this.#addPart('outcome', spoken, label, outcome);
    else this.#list = null;
    const id = outcome === null || !isAllowed ? null : this.#outcomeId(outcome, column);
    let draft = id === null ? null : this.#claim(id, spoken, clause, '', true);
    if (draft) {
      draft.from = isBehind ? clause.from + figure.from : spoken.from + lead.length - words.length;
      if (isBehind) draft.to = spoken.to;
      if (draft.year !== undefined) {
        draft.isDropped = true;
        draft = null;
      }
    }
    return this.#record('outcome', spoken, clause, draft, { column, verb: group ?? '' });
  }

  /** The list that an outcome goes on with: of its group in brackets, or of all that was handled. */
  #findListOf(outcome: string | null, clause: Clause): void {
    const last = this.#last;
    if (!this.#list && last?.kind === 'outcome' && clause.depth > last.depth) {
      this.#list = this.#makeList(last, clause, false);
    }
    // 予以公开20件（含部分公开5件）: not what the form counts as the first.
    const isInside = last?.kind === 'outcome' && clause.depth > last.depth;
    if (isInside && last.draft && !isUnder(last, outcome)) last.draft.isDropped = true;
    if (this.#list && !isUnder(this.#list.whole, outcome)) this.#list = this.#list.outer;
    const isOfRequests = this.#list !== null && REQUEST_KINDS.has(this.#list.whole.kind);
    if (!isOfRequests) this.#openImplicit(clause);
  }

  /** Whether nothing was counted before, and requests are spoken of. */
  #isFirstOfRequests(): boolean {
    const isOfSome = this.#last?.kind === 'requester';
    return this.#isOfRequests() && !isOfSome && (this.#last === null || this.#followsRequests());
  }

  #openImplicit(clause: Clause): void {
    const last = this.#last;
    const follows =
      last !== null && REQUEST_KINDS.has(last.kind) && last.kind !== 'requester' && !isUnread(last);
    const whole = follows && this.#isOfRequests() ? this.#requests : null;
    this.#list = whole ? this.#makeList(whole, clause, false) : null;
  }

  #outcomeId(outcome: string, column: string): string | null {
    if (MEASURES.has(outcome)) return column === 'total' ? outcome : null;
    if (this.#context.form === '2019' && outcome.startsWith('requests.otherwise.')) return null;
    return `${outcome}@${column}`;
  }

  #readRequester(spoken: Spoken, clause: Clause): Read | null {
    const requester =
      spoken.trail === '' ? readRequester(spoken.lead.replace(OPEN_LIST, '')) : null;
    if (requester === null || !COUNTS.has(spoken.figure.unit)) return null;
    if (!this.#list) this.#openImplicit(clause);
    const whole = this.#list?.whole;
    if (this.#list) this.#addPart('requester', spoken, spoken.lead.replace(OPEN_LIST, ''));
    const isTotal = whole?.draft && whole.draft.year === undefined && whole.column === 'total';
    const kind = whole?.kind === 'received' || whole?.kind === 'handled' ? whole.kind : null;
    const draft =
      isTotal && kind
        ? this.#claim(`requests.${kind}@${requester}`, spoken, clause, '', true)
        : null;
    return this.#record('requester', spoken, clause, draft);
  }

  #readSumBehind(spoken: Spoken, clause: Clause): Read | null {
    if (spoken.trail !== '' || !SUM_BEHIND.test(spoken.lead)) return null;
    const ways = this.#ways;
    if (!ways || !COUNTS.has(spoken.figure.unit) || this.#list) return null;
    this.#ways = null;
    const draft = this.#claim('requests.received@total', spoken, clause, ways.words);
    if (draft) draft.from = spoken.from;
    const read = this.#record('received', spoken, clause, draft);
    if (draft && ways.parts.length > 1) {
      this.#makeList({ ...read, from: ways.from }, clause, true, true).parts.push(...ways.parts);
      draft.from = ways.from;
    }
    return read;
  }

  #readRequests(spoken: Spoken, clause: Clause): Read | null {
    const { lead, trail, figure } = spoken;
    const request = readRequestFigure(lead, trail);
    if (!request || !COUNTS.has(figure.unit)) return null;
    const { kind, verb, requester, isNamed, prefix } = request;
    if (ONE_WAY.test(prefix) || /涉及|关于|有关/.test(prefix)) return null;
    const isNew = verb.startsWith('新');
    if (clause.mark === '；' && kind === 'handled' && this.#isOfRequesters()) this.#list = null;
    const isInList = this.#list?.isExplicit === true && this.#list.sentence === this.#sentence;
    const hasNoun = /申请/.test(lead.slice(prefix.length));
    const isKnown = isNamed
      ? !this.#isOthersClause(clause)
      : hasNoun
        ? this.#isOfRequests()
        : isNew
          ? this.#isOfRequests()
          : this.#followsRequests();
    const isAllowed = isKnown && (!isInList || isNew || this.#list?.whole.draft !== null);
    const isSubset = isInList && !isNew;
    // 受理 beside 收到 is of those that were taken up.
    const isTakenUp =
      verb === '受理' && this.#requests?.kind === 'received' && this.#requests.verb !== verb;
    const draft =
      isAllowed && !isTakenUp && !isSubset
        ? this.#claim(
            `requests.${kind}@${requester}`,
            spoken,
            clause,
            prefix.replace(OPEN_LIST, ''),
            isNew,
          )
        : null;
    if (draft && trail !== '') draft.to = spoken.to;
    if (isNew && isInList) this.#addFlow(spoken, '本年新收');
    else if (draft) this.#list = null;
    return this.#record(kind, spoken, clause, draft, {
      column: requester,
      isNamed: isNamed || hasNoun,
      verb,
    });
  }

  /** Whether the list at hand is of who asked or how: what was answered is no item of it. */
  #isOfRequesters(): boolean {
    const kind = this.#list?.parts[0]?.kind;
    return kind === 'requester' || kind === 'way';
  }

  #isOthersClause(clause: Clause): boolean {
    return clause.text.length <= LONGEST * 4 && OF_OTHERS.test(clause.text);
  }

  /** 网上申请12件: one way in, a part of what came in. */
  #readWay(spoken: Spoken, clause: Clause): Read | null {
    const { lead, figure } = spoken;
    if (!ONE_WAY.test(lead) || !COUNTS.has(figure.unit)) return null;
    const verb = RECEIVING.exec(lead);
    const isRequests =
      this.#isOfRequests() ||
      this.#ways !== null ||
      (/信息公开|依申请/.test(lead) && /申请/.test(lead));
    if (!isRequests) return null;
    const label = lead
      .replace(OPEN_LIST, '')
      .slice(verb && !this.#list ? verb.index + verb[0].length : 0);
    if (this.#list) this.#addPart('way', spoken, label);
    else {
      const part: Part = {
        kind: 'way',
        label: label === '' ? lead : label,
        value: figure.value,
        approximate: figure.approximate,
        to: clause.from + figure.to,
      };
      if (verb && !this.#ways) {
        const words = lead.slice(0, verb.index);
        this.#ways = {
          words: ONE_WAY.test(words) ? '' : words,
          parts: [part],
          from: spoken.from + (ONE_WAY.test(words) ? 0 : verb.index),
        };
      } else this.#ways?.parts.push(part);
    }
    return this.#record('way', spoken, clause, null);
  }

  // --- cases, decisions, documents, items ----------------------------------------------------

  #isOfInformation(): boolean {
    return this.#isOpenInformation || this.#topic === 'requests';
  }

  #readCaseOutcome(spoken: Spoken, clause: Clause): Read | null {
    const { lead, trail } = spoken;
    const words = lead.replace(OPEN_LIST, '');
    const label = words === '' ? trail : words;
    const outcome = words === '' || trail === '' ? readDisputeOutcome(label) : null;
    const whole = this.#cases;
    const isNear = this.#last !== null && /^case/.test(this.#last.kind);
    if (outcome === null || !isNear || whole?.sentence !== this.#sentence) return null;
    if (!this.#list || this.#list.whole !== whole)
      this.#list = this.#makeList(whole, clause, false);
    this.#addPart('case', spoken, label);
    const isRow = whole.draft !== null && whole.draft.year === undefined && whole.column !== '';
    const draft = isRow
      ? this.#claim(`${whole.column}.${outcome}`, spoken, clause, '', true)
      : null;
    return this.#record('caseOutcome', spoken, clause, draft);
  }

  #readCases(spoken: Spoken, clause: Clause): Read | null {
    const { lead, trail, figure } = spoken;
    const dispute = readDisputeFigure(lead.replace(/^其中/, ''), trail);
    if (!dispute || !COUNTS.has(figure.unit)) return null;
    const { kind, isEach } = dispute;
    const shift = lead.startsWith('其中') ? 2 : 0;
    const prefix = lead.slice(0, dispute.prefix.length + shift);
    const isCaused = /信息|依申请/.test(lead.slice(prefix.length) + trail);
    const isAmongOthers = this.#isAmongOthers && !isCaused;
    const isKnown = this.#isOfInformation() && !isAmongOthers && !(isEach && kind !== 'disputes');
    const isSum = kind === 'disputes' && !isEach && figure.value !== 0;
    const ids: readonly string[] = isSum ? ['disputes'] : DISPUTE_IDS[kind];
    const drafts = isKnown ? ids.map((id) => this.#claim(id, spoken, clause, prefix, true)) : [];
    for (const draft of drafts) if (draft && trail !== '') draft.to = spoken.to;
    const block = BLOCKS[kind] ?? '';
    return this.#record('case', spoken, clause, drafts[0] ?? null, { column: block });
  }

  /** 废止2件，宣布失效1件: two counts of one cell are each a part of it. */
  #addDocument(draft: Draft): void {
    if (draft.year !== undefined) draft.isDropped = true;
    const twin = this.#documents.get(draft.cell ?? '');
    if (twin && twin.value !== draft.value) {
      twin.isDropped = true;
      draft.isDropped = true;
    }
    this.#documents.set(draft.cell ?? '', draft);
  }

  /** 废止3件，失效2件: the form's column may count both. */
  #dropRepealed(): void {
    for (const [cell, draft] of this.#documents) {
      if (cell.endsWith('.repealed')) draft.isDropped = true;
    }
  }

  #readOther(spoken: Spoken, clause: Clause): Read {
    const { lead, trail, figure } = spoken;
    const isListed = this.#last?.kind === 'decision' && this.#last.sentence === this.#sentence;
    const decision =
      trail === '' ? readDecision(lead, isListed && this.#last?.draft !== null) : null;
    if (decision && !this.#isOfPublishing && /^[件项个份宗起]$/.test(figure.unit)) {
      const draft = this.#claim(decision.id, spoken, clause, decision.prefix);
      return this.#record('decision', spoken, clause, draft);
    }
    const document =
      trail === '' ? readDocument(lead, this.#context.form, this.#isAboutDocuments) : null;
    if (document && /^[件份个部]$/.test(figure.unit)) {
      const draft = this.#claim(document.id, spoken, clause, document.prefix, true);
      if (draft) this.#addDocument(draft);
      return this.#record('document', spoken, clause, draft);
    }
    if (/失效(?:的)?(?:规范性)?(?:文件)?$/.test(lead)) this.#dropRepealed();
    const published = trail === '' ? readPublished(lead) : null;
    if (published !== null && ITEMS.has(figure.unit) && !this.#isOneChannel && !this.#list) {
      const words = published.replace(THROUGH, '');
      const isSum = this.#isPublishedBefore && words.endsWith('累计');
      const draft = isSum ? null : this.#claim('items.published', spoken, clause, words);
      this.#isPublishedBefore = true;
      if (draft) draft.from = spoken.from + published.length;
      return this.#record('published', spoken, clause, draft);
    }
    const list = this.#list;
    if (list?.isExplicit) {
      const isPart = figure.unit === list.whole.unit && trail === '';
      if (isPart) this.#addPart('other', spoken, lead.replace(OPEN_LIST, ''));
      else this.#list = null;
    } else this.#list = null;
    return this.#record('other', spoken, clause, null);
  }
}

const THROUGH =
  /(?:通过|依托|利用|在)[^，]{2,60}(?:网站|平台|门户|政务网|网)(?:上)?(?:累计|共计|共)?$/;
const MEASURES: ReadonlySet<string> = new Set(Object.keys(QUANTITIES));
const BLOCKS: Readonly<Record<string, string>> = {
  reconsideration: 'reconsideration',
  direct: 'litigation.direct',
  after: 'litigation.afterReconsideration',
};
