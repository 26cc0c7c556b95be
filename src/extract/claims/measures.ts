import { isQuantity } from '../../statute/quantities.ts';
import type { FormId } from '../../statute/types.ts';
import { hasKind } from './hear.ts';
import type { Token } from './readClauses.ts';
import type { Read, Said } from './said.ts';
import { grammar, type Kind } from './words.ts';

/** A thing that prose counts. */
export interface Measure {
  readonly kind: string;
  readonly units: RegExp;
  /** The kinds of words around its figure; the first group is what stands before them. */
  readonly patterns: readonly RegExp[];
  /**
   * What its words mean, after what the paragraph has said: cells, or quantities of the statute. None where they
   * may be read in another way.
   */
  readonly ids: (words: readonly Token[], said: Said, place: Place) => readonly string[];
}

interface Place {
  /** How many brackets are open. */
  readonly depth: number;
  /** The words before the pattern's own. */
  readonly before: readonly Token[];
}

const COUNTED = /^[件份宗条起例个项]$/;
const PRINTED = /^[件份个部]$/;
const OF =
  '[modifier any]*(?:through way(?:join way)+etc?means?modifier*)?(?:requester modifier*)?';
const NOUN = '(?:request|apply)';
const COUNT = '[modifier count manner]*';
/** What may follow a figure: its noun, and that all of it was done. */
const AFTER = `(?:${OF}${NOUN})?manner*answer?modifier*$`;
const CAUSE = '[receive raise involve about openness request aspect apply answer modifier any]*';
const CASES = 'apply?cases?';
const SUED = '(?:litigation)?(?:direct|after)modifier*';
const CASE = `${CAUSE}(?:reconsideration|${SUED}|litigation)${CASES}`;
const BOTH = `${CAUSE}reconsideration ${CASES}join ${CAUSE}litigation ${CASES}`;
const DOCUMENTS = '[modifier any]*document(?:join document)*';

const textOf = (tokens: readonly Token[], kind: Kind) =>
  tokens.find((token) => token.kind === kind)?.text ?? '';
const nameOf = (tokens: readonly Token[], kind: Kind) =>
  tokens.find((token) => token.kind === kind)?.id;
const columnOf = (words: readonly Token[]) => nameOf(words, 'requester') ?? 'total';

/** Whether requests are meant: the words name them, or the sentence has counted them just before. */
const isOfRequests = (words: readonly Token[], { whole }: Said) =>
  hasKind(words, 'request') || whole !== null;
const isOfAll = (whole: Read | null): whole is Read =>
  /^requests\.(?:received|handled)@total$/.test(whole?.draft?.cell ?? '');

/** The row or the group that an outcome names, in the column of the count that it is of. */
function outcomeIds(words: readonly Token[], { whole, last, context }: Said): readonly string[] {
  const names = words.filter(({ kind }) => kind === 'outcome');
  const id = names[0]?.id ?? '';
  const column = whole?.draft?.cell?.split('@')[1];
  // 予以公开及部分公开42件 counts two at once; 自然人50件，予以公开18件 may be of all or of those.
  if (names.length > 1 || column === undefined) return [];
  if (last?.kind === 'requester') return [];
  // 其中重复申请2件 tells what came in, not how it was answered.
  if (whole?.kind === 'received' && id.startsWith('requests.notProcessed.')) return [];
  if (isQuantity(id)) return column === 'total' ? [id] : [];
  const isLater = context.form === '2019' && id.startsWith('requests.otherwise.');
  return isLater ? [] : [`${id}@${column}`];
}

const BLOCKS: Readonly<Record<string, string>> = {
  'reconsideration.total': 'reconsideration',
  'litigation.direct.total': 'litigation.direct',
  'litigation.afterReconsideration.total': 'litigation.afterReconsideration',
};

function caseOf(words: readonly Token[]): string {
  if (hasKind(words, 'after')) return 'litigation.afterReconsideration.total';
  if (hasKind(words, 'direct')) return 'litigation.direct.total';
  return hasKind(words, 'reconsideration') ? 'reconsideration.total' : 'litigation';
}

/**
 * Whether cases are about open information: their words name the cause, or the sentence did. An agency takes in
 * and conducts cases of every sort.
 */
function isOfOpenness(words: readonly Token[], { last, whole, ofCases }: Said): boolean {
  if (hasKind(words, 'openness', 'request')) return true;
  if (hasKind(words, 'receive')) return false;
  if (last?.kind === 'case') return last.draft !== null;
  return ofCases || (whole !== null && hasKind(words, 'raise'));
}

/** The columns of documents by form: the older one counts other things, but for those newly made. */
const COLUMNS: Readonly<Record<FormId, Readonly<Record<string, string>>>> = {
  '2021': { issue: 'issued', repeal: 'repealed', inForce: 'inForce' },
  '2019': { issue: 'newlyMade' },
};

function documentIds(words: readonly Token[], { context, ofDocuments }: Said): readonly string[] {
  const verb = words.find(({ kind }) => /^(?:issue|repeal|inForce)$/.test(kind))?.kind ?? '';
  const column = COLUMNS[context.form][verb];
  const rows = words.filter(({ kind }) => kind === 'document').map(({ id }) => id);
  if (rows.length === 0 && ofDocuments) rows.push('normativeDocuments');
  return column ? rows.map((row) => `${row}.${column}`) : [];
}

/** What else the words of a claim may mean: nothing is derived from such a figure. */
export function alsoOf(id: string, words: readonly Token[]): readonly string[] | undefined {
  const [row, column] = id.split('@');
  if (row === 'requests.handled') {
    const received = `requests.received@${column}`;
    return column === 'total' ? [received, 'requests.toHandle'] : [received];
  }
  return /失效/.test(textOf(words, 'repeal')) ? ['documents.lapsed'] : undefined;
}

/** What a figure may be, in the order in which its words are tried. */
export const MEASURES: readonly Measure[] = [
  {
    kind: 'carriedIn',
    units: COUNTED,
    patterns: [
      grammar(`^(.*?)opener?lastYear carry answer?[modifier any]*${NOUN}?${COUNT}figure ${AFTER}`),
      grammar(`^(.*?)figure(?:modifier*${NOUN})?count?lastYear carry modifier*${NOUN}?$`),
    ],
    ids: (words, said) => (isOfRequests(words, said) ? ['requests.carriedIn@total'] : []),
  },
  {
    kind: 'carriedOut',
    units: COUNTED,
    patterns: [
      grammar(
        `^(.*?)carry nextYear[modifier manner due]*answer?modifier*${NOUN}?${COUNT}figure ${AFTER}`,
      ),
      grammar(
        `^(.*?)figure(?:modifier*${NOUN})?[manner due]*carry nextYear[manner due]*answer?except?$`,
      ),
    ],
    ids: (words, said) => (isOfRequests(words, said) ? ['requests.carriedOut@total'] : []),
  },
  {
    kind: 'outcome',
    units: COUNTED,
    patterns: [
      grammar(
        '^([opener link]*)[manner make answer]*outcome(?:join outcome)*[make answer information apply aspect count modifier]*figure$',
      ),
      grammar(
        '^([opener link]*)figure[manner make]*outcome[make answer information apply aspect modifier]*$',
      ),
    ],
    ids: outcomeIds,
  },
  {
    kind: 'requester',
    units: COUNTED,
    patterns: [
      grammar('^([opener link]*)[involve about count]*requester[modifier apply count]*figure$'),
    ],
    ids: (words, { whole }) =>
      isOfAll(whole) ? [`requests.${whole.kind}@${columnOf(words)}`] : [],
  },
  {
    kind: 'handled',
    units: COUNTED,
    patterns: [grammar(`^(.*?)answer ${OF}${NOUN}?${COUNT}figure ${AFTER}`)],
    ids: (words, said) =>
      isOfRequests(words, said) && !said.list?.isExplicit
        ? [`requests.handled@${columnOf(words)}`]
        : [],
  },
  {
    kind: 'received',
    units: COUNTED,
    patterns: [grammar(`^(.*?)receive ${OF}${NOUN}?${COUNT}figure ${AFTER}`)],
    ids: (words, said) => {
      const isNew = textOf(words, 'receive').startsWith('新') && isOfRequests(words, said);
      const isOne = hasKind(words, 'request') && !said.list?.isExplicit;
      return isNew || isOne ? [`requests.received@${columnOf(words)}`] : [];
    },
  },
  {
    kind: 'caseOutcome',
    units: COUNTED,
    patterns: [
      grammar('^([opener link]*)caseOutcome[cases modifier count]*figure$'),
      grammar('^([opener link]*)figure caseOutcome[cases modifier]*$'),
    ],
    ids: (words, { cases }, { depth }) => {
      const block = BLOCKS[cases?.draft?.cell ?? ''];
      // Behind 行政诉讼3件、行政复议2件, only a bracket is of the second alone.
      const isOpen = cases?.isNamed === false && depth <= cases.depth;
      return block && !isOpen ? [`${block}.${nameOf(words, 'caseOutcome')}`] : [];
    },
  },
  {
    kind: 'case',
    units: COUNTED,
    patterns: [grammar(`^(.*?)${BOTH}modifier?[count manner]*figure$`)],
    ids: (words, said) => {
      if (!isOfOpenness(words, said)) return [];
      if (words.some(({ figure }) => figure?.value === 0))
        return ['reconsideration.total', 'litigation'];
      return hasKind(words, 'manner') ? [] : ['disputes'];
    },
  },
  {
    kind: 'case',
    units: COUNTED,
    patterns: [
      grammar(`^(.*?)${CASE}modifier?[count manner]*figure$`),
      grammar(`^(.*?)[receive raise]figure ${CASE}$`),
    ],
    ids: (words, said) => (isOfOpenness(words, said) ? [caseOf(words)] : []),
  },
  {
    kind: 'decision',
    units: /^[件项个份宗起]$/,
    patterns: [grammar('^(.*?)(?:make modifier*)?decision count*figure$')],
    ids: (words, { last }) => {
      const isMade = hasKind(words, 'make') || (last?.kind === 'decision' && last.draft !== null);
      const id = nameOf(words, 'decision');
      return isMade && id ? [id] : [];
    },
  },
  {
    kind: 'document',
    units: PRINTED,
    patterns: [
      grammar('^(.*?)issue[modifier any aspect]*document count*figure$'),
      grammar('^(.*?)repeal[modifier any aspect]*(?:document|file)?count*figure$'),
      grammar('^(.*?)inForce modifier*document count*figure$'),
      grammar('^(.*?)document inForce modifier*count*figure$'),
    ],
    ids: documentIds,
  },
  {
    kind: 'published',
    units: /^[条篇件份则个]$/,
    patterns: [
      grammar(
        '^(.*?)(?:[through at][unknown way join openness office]*way count*)?publish modifier*information count*figure$',
      ),
    ],
    ids: (words, { ofOneChannel, list }, { before }) => {
      const all = textOf(words, 'publish') + textOf(words, 'information');
      const isAll = /主动|政[府务]/.test(all) || before.at(-1)?.kind === 'count';
      return isAll && !ofOneChannel && !list ? ['items.published'] : [];
    },
  },
];

/** What a clause without a figure says there was none of; the first group is what stands before. */
export const DENIALS: readonly Measure[] = [
  {
    kind: 'received',
    units: COUNTED,
    patterns: [grammar('^(.*?)no(?:receive[modifier any]*)?request[etc modifier aspect raise]*$')],
    ids: () => ['requests.received@total'],
  },
  {
    kind: 'carriedIn',
    units: COUNTED,
    patterns: [grammar(`^(.*?)no lastYear carry modifier*${NOUN}?$`)],
    ids: (words, said) =>
      isOfRequests(words, said) || said.ofInformation ? ['requests.carriedIn@total'] : [],
  },
  {
    kind: 'case',
    units: COUNTED,
    patterns: [
      grammar(`^(.*?)no ${CASE}(?:join(?:${CASE}|besides))*[etc modifier aspect cases raise]*$`),
    ],
    ids: (words, { ofInformation }) => {
      const isBoth = hasKind(words, 'reconsideration') && hasKind(words, 'litigation');
      if (!ofInformation) return [];
      return isBoth ? ['reconsideration.total', 'litigation'] : [caseOf(words)];
    },
  },
  {
    kind: 'document',
    units: PRINTED,
    patterns: [grammar(`^(.*?)no(?:issue|inForce)${DOCUMENTS}[etc modifier aspect]*$`)],
    ids: documentIds,
  },
];
