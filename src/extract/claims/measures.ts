import { isQuantity } from '../../statute/quantities.ts';
import type { FormId } from '../../statute/types.ts';
import type { Token } from './readClauses.ts';
import type { Said } from './said.ts';
import { grammar, type Kind } from './words.ts';

/** A thing that prose counts. */
export interface Measure {
  readonly kind: string;
  readonly units: RegExp;
  /** The kinds of words around its figure, or that deny it; the first group is what stands before them. */
  readonly pattern: RegExp;
  readonly ids: Ids;
}

/**
 * What the words mean after what the paragraph has said: cells, or quantities of the statute. None where they may
 * be read in another way.
 */
type Ids = (words: readonly Token[], said: Said, place: Place) => readonly string[];

interface Place {
  /** How many brackets are open. */
  readonly depth: number;
  /** The words before the pattern's own. */
  readonly before: readonly Token[];
}

/** Units that requests and cases are counted in. */
export const COUNTED = /^[件份宗条起例个项]$/;
const PRINTED = /^[件份个部]$/;
const DECIDED = /^[件项个份宗起]$/;
const PUBLISHED = /^[条篇件份则个]$/;
const OF =
  '[modifier any]*(?:through way(?:join way)+etc?means?modifier*)?(?:requester modifier*)?';
const NOUN = '(?:request|apply)';
const COUNT = '[modifier count manner]*';
/** What may follow a figure: its noun, and that all of it was done. */
const AFTER = `(?:${OF}${NOUN})?manner*answer?modifier*`;
const CAUSE = '[receive raise involve about openness request aspect apply answer modifier any]*';
const CASES = 'apply?cases?';
const CASE = `${CAUSE}(?:reconsideration|(?:litigation)?(?:direct|after)modifier*|litigation)${CASES}`;
const BOTH = `${CAUSE}reconsideration ${CASES}join ${CAUSE}litigation ${CASES}`;
const CARRIED_IN =
  `opener?lastYear carry answer?[modifier any]*${NOUN}?${COUNT}figure ${AFTER}|` +
  `figure(?:modifier*${NOUN})?count?lastYear carry modifier*${NOUN}?`;
const CARRIED_OUT =
  `carry nextYear[modifier manner due]*answer?modifier*${NOUN}?${COUNT}figure ${AFTER}|` +
  `figure(?:modifier*${NOUN})?[manner due]*carry nextYear[manner due]*answer?except?`;
const OUTCOME =
  '[manner make answer]*outcome(?:join outcome)*[make answer information apply aspect count modifier]*figure|' +
  'figure[manner make]*outcome[make answer information apply aspect modifier]*';
const CASE_OUTCOME = 'caseOutcome[cases modifier count]*figure|figure caseOutcome[cases modifier]*';
const DOCUMENT =
  'issue[modifier any aspect]*document count*figure|repeal[modifier any aspect]*(?:document|file)?count*figure|' +
  'inForce modifier*document count*figure|document inForce modifier*count*figure';
const ITEMS =
  '(?:[through at][unknown way join openness office]*way count*)?publish modifier*information count*figure';

const measure = (kind: string, units: RegExp, words: string, ids: Ids): Measure => ({
  ...{ kind, units, ids, pattern: grammar(`^(.*?)(?:${words})$`) },
});

/** What a figure may be, in the order in which its words are tried. */
export const CLAIM_MEASURES: readonly Measure[] = [
  measure('carriedIn', COUNTED, CARRIED_IN, ofRequests('requests.carriedIn@total')),
  measure('carriedOut', COUNTED, CARRIED_OUT, ofRequests('requests.carriedOut@total')),
  measure('outcome', COUNTED, OUTCOME, outcomeIds),
  measure('requester', COUNTED, 'about?requester[modifier apply count]*figure', requesterIds),
  measure('handled', COUNTED, `answer ${OF}${NOUN}?${COUNT}figure ${AFTER}`, handledIds),
  measure('received', COUNTED, `receive ${OF}${NOUN}?${COUNT}figure ${AFTER}`, receivedIds),
  measure('caseOutcome', COUNTED, CASE_OUTCOME, caseOutcomeIds),
  measure('case', COUNTED, `${BOTH}modifier?[count manner]*figure`, bothIds),
  measure(
    'case',
    COUNTED,
    `${CASE}modifier?[count manner]*figure|[receive raise]figure ${CASE}`,
    (words, said) => (isOfOpenness(words, said) ? [caseOf(words)] : []),
  ),
  measure('decision', DECIDED, '(?:make modifier*)?decision count*figure', decisionIds),
  measure('document', PRINTED, DOCUMENT, documentIds),
  measure('published', PUBLISHED, ITEMS, publishedIds),
];

/** What a clause without a figure says there was none of. */
export const DENIALS: readonly Measure[] = [
  measure(
    'received',
    COUNTED,
    'no(?:receive[modifier any]*)?request[etc modifier aspect raise]*',
    () => ['requests.received@total'],
  ),
  measure('carriedIn', COUNTED, `no lastYear carry modifier*${NOUN}?`, (_, { heard }) =>
    heard.has('information') ? ['requests.carriedIn@total'] : [],
  ),
  measure(
    'case',
    COUNTED,
    `no ${CASE}(?:join(?:${CASE}|besides))*[etc modifier aspect cases raise]*`,
    deniedCases,
  ),
  measure(
    'document',
    COUNTED,
    'no(?:issue|inForce)[modifier any]*document(?:join document)*[etc modifier aspect]*',
    documentIds,
  ),
];

export const hasKind = (tokens: readonly Token[], ...kinds: readonly Kind[]) =>
  tokens.some(({ kind }) => kinds.includes(kind));
const find = (tokens: readonly Token[], kind: Kind) => tokens.find((token) => token.kind === kind);
const idOf = (tokens: readonly Token[], kind: Kind) => find(tokens, kind)?.id ?? '';
const columnOf = (words: readonly Token[]) => find(words, 'requester')?.id ?? 'total';

/** Whether requests are meant: the words name them, or the sentence has counted them just before. */
const isOfRequests = (words: readonly Token[], { whole }: Said) =>
  hasKind(words, 'request') || whole !== null;

function ofRequests(id: string): Ids {
  return (words, said) => (isOfRequests(words, said) ? [id] : []);
}

function handledIds(words: readonly Token[], said: Said): readonly string[] {
  const isClaimed = isOfRequests(words, said) && !said.list?.opener;
  return isClaimed ? [`requests.handled@${columnOf(words)}`] : [];
}

function receivedIds(words: readonly Token[], said: Said): readonly string[] {
  const isNew = find(words, 'receive')?.text.startsWith('新') && isOfRequests(words, said);
  const isAll = hasKind(words, 'request') && !said.list?.opener;
  return isNew || isAll ? [`requests.received@${columnOf(words)}`] : [];
}

function requesterIds(words: readonly Token[], { whole }: Said): readonly string[] {
  return whole?.id.endsWith('@total') ? [`requests.${whole.kind}@${columnOf(words)}`] : [];
}

/** The row or the group that an outcome names, in the column of the count that it is of. */
function outcomeIds(words: readonly Token[], { whole, last, context }: Said): readonly string[] {
  const [id = '', ...more] = words.filter(({ kind }) => kind === 'outcome').map((one) => one.id);
  const column = whole?.id.split('@')[1];
  // 予以公开及部分公开42件 counts two at once; 自然人50件，予以公开18件 may be of all or of those.
  if (more.length > 0 || column === undefined || last?.kind === 'requester') return [];
  // 其中重复申请2件 tells what came in, not how it was answered.
  if (whole?.kind === 'received' && id.startsWith('requests.notProcessed.')) return [];
  if (isQuantity(id)) return column === 'total' ? [id] : [];
  const isLater = context.form === '2019' && id.startsWith('requests.otherwise.');
  return isLater ? [] : [`${id}@${column}`];
}

function caseOutcomeIds(words: readonly Token[], { cases }: Said, { depth }: Place) {
  const block = /^(?:reconsideration|litigation\.\w+)(?=\.total$)/.exec(cases?.id ?? '')?.[0];
  // Behind 行政诉讼3件、行政复议2件, only a bracket is of the second alone.
  const isOpen = cases?.isNamed === false && depth <= cases.depth;
  return block && !isOpen ? [`${block}.${idOf(words, 'caseOutcome')}`] : [];
}

function bothIds(words: readonly Token[], said: Said): readonly string[] {
  if (!isOfOpenness(words, said)) return [];
  const isNone = words.some(({ figure }) => figure?.value === 0);
  if (isNone) return ['reconsideration.total', 'litigation'];
  // 均为1件 is of each.
  return hasKind(words, 'manner') ? [] : ['disputes'];
}

function caseOf(words: readonly Token[]): string {
  if (hasKind(words, 'after')) return 'litigation.afterReconsideration.total';
  if (hasKind(words, 'direct')) return 'litigation.direct.total';
  return hasKind(words, 'reconsideration') ? 'reconsideration.total' : 'litigation';
}

/**
 * Whether cases are about open information: their words name the cause, or the sentence did. An agency takes in
 * and conducts cases of every sort.
 */
function isOfOpenness(words: readonly Token[], { last, whole, heard }: Said): boolean {
  if (hasKind(words, 'openness', 'request')) return true;
  if (hasKind(words, 'receive')) return false;
  if (last?.kind === 'case') return last.draft !== null;
  return heard.has('cases') || (whole !== null && hasKind(words, 'raise'));
}

function deniedCases(words: readonly Token[], { heard }: Said): readonly string[] {
  const isBoth = hasKind(words, 'reconsideration') && hasKind(words, 'litigation');
  if (!heard.has('information')) return [];
  return isBoth ? ['reconsideration.total', 'litigation'] : [caseOf(words)];
}

/** Decisions made; what is published about them is another thing. */
function decisionIds(words: readonly Token[], { last }: Said): readonly string[] {
  const isListed = last?.kind === 'decision' && last.draft !== null;
  return hasKind(words, 'make') || isListed ? [idOf(words, 'decision')] : [];
}

/** The columns of documents by form: the older one counts other things, but for those newly made. */
const COLUMNS: Readonly<Record<FormId, Readonly<Record<string, string>>>> = {
  '2021': { issue: 'issued', repeal: 'repealed', inForce: 'inForce' },
  '2019': { issue: 'newlyMade' },
};

function documentIds(words: readonly Token[], { context, heard }: Said): readonly string[] {
  const verb = words.find(({ kind }) => /^(?:issue|repeal|inForce)$/.test(kind))?.kind ?? '';
  const column = COLUMNS[context.form][verb];
  const rows = words.filter(({ kind }) => kind === 'document').map(({ id }) => id);
  if (rows.length === 0 && heard.has('documents')) rows.push('normativeDocuments');
  return column ? rows.map((row) => `${row}.${column}`) : [];
}

/** Items published: of the body as a whole, hence of government information, in all ways. */
function publishedIds(words: readonly Token[], { heard, list }: Said, { before }: Place) {
  const text = words.map((word) => word.text).join('');
  const isAll = /主动|政[府务](?:公开)?信息/.test(text) || before.at(-1)?.kind === 'count';
  return isAll && !heard.has('channel') && !list ? ['items.published'] : [];
}

/** What else the words of a claim may mean: nothing is derived from such a figure. */
export function alsoOf(id: string, words: readonly Token[]): string[] | undefined {
  const [row, column] = id.split('@');
  if (row === 'requests.handled') {
    const received = `requests.received@${column}`;
    return column === 'total' ? [received, 'requests.toHandle'] : [received];
  }
  return find(words, 'repeal')?.text.includes('失效') ? ['documents.lapsed'] : undefined;
}
