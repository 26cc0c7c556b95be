import type { Clause } from './readClauses.ts';
import type { Draft, Read, Said } from './said.ts';
import { grammar } from './words.ts';

/** What a sentence names as parts of a count. */
export interface List {
  readonly whole: Read;
  readonly parts: { label: string; value: number }[];
  /** What each part is of: the rows of outcomes, else the kind of figure. */
  readonly ids: string[];
  readonly depth: number;
  /** The word that opened it, such as 其中; "" for outcomes that stand behind their count. */
  readonly opener: string;
  /** The kind of its parts; null once they are of several kinds, or one is approximate. */
  kind: string | null;
  to: number;
}

const GROUP = /^requests\.\w+(?:@|$)/;
const KINDS = /^(?:outcome|requester|caseOutcome|other)$/;
const REST = /^(?:其[他它余]|剩余|余下)/;
const OPENED = grammar('^opener');

/** A clause that begins with 其中 and its like opens a list of the figure before. */
export function openList(said: Said, { letters, tokens, depth }: Clause): void {
  if (!OPENED.test(letters)) return;
  const whole = said.last;
  // 其中 within a list: what follows may be of either.
  if (said.list) said.list.kind = null;
  said.list = whole && openOf(said, whole, depth, tokens[0]?.text ?? '');
  // 自然人50件，其中予以公开18件 may be of all or of those.
  if (whole?.kind === 'requester') said.whole = null;
}

function openOf({ lists }: Said, whole: Read, depth: number, opener: string): List {
  const list: List = { whole, depth, opener, parts: [], ids: [], kind: '', to: whole.to };
  lists.push(list);
  return list;
}

/** Adds a figure to the list that it goes on with; outcomes behind a count of requests need no 其中. */
export function addPart(said: Said, read: Read, label: string): void {
  const isOutcome = read.kind === 'outcome' || read.kind === 'requester';
  const isRow = said.last?.kind === 'outcome' && read.depth > said.last.depth;
  const whole = isRow ? said.last : said.whole;
  if (!said.list && isOutcome && whole) said.list = openOf(said, whole, read.depth, '');
  const { list } = said;
  if (!list || read.depth > list.depth) return;
  const isAlike = read.unit === list.whole.unit && !read.approximate && KINDS.test(read.kind);
  list.kind = isAlike && (list.kind === '' || list.kind === read.kind) ? read.kind : null;
  list.parts.push({ label, value: read.value });
  list.ids.push(read.id);
  list.to = read.to;
}

/**
 * Gives the claim of a whole its parts where they are all of them: the list says so, or adds up. 其中 alone may
 * leave parts out. Parts of what nobody counts make a claim of their own where the list says that it is of all.
 */
export function finishList({ drafts }: Said, list: List): void {
  const { whole, parts, kind } = list;
  const isAll = namesAll(list);
  const sum = parts.reduce((total, { value }) => total + value, 0);
  if (!kind || parts.length < 2 || overlaps(list.ids) || !(isAll || sum === whole.value)) return;
  // Answers to some of those received are no list of all; 上年结转2件，其中 is of all that there was to answer.
  if (whole.kind === 'received' && kind === 'outcome' && sum !== whole.value) return;
  if (/^(?:carried|outcome)/.test(whole.kind)) return;
  if (/^(?:other|requester)$/.test(kind) && sum !== whole.value && !whole.isFirst) return;
  if (whole.approximate || whole.draft?.isDropped || whole.draft?.year !== undefined) return;
  if (whole.draft && !whole.draft.parts) {
    Object.assign(whole.draft, { parts, to: Math.max(whole.draft.to, list.to) });
  } else if (whole.kind === 'other' && kind === 'other' && isAll) {
    const { value, from } = whole;
    const listed: Draft = {
      ...{ measure: 'listed', value, approximate: false, parts },
      ...{ from, to: list.to, isDropped: false },
    };
    drafts.push(listed);
  }
}

/** Whether a list says that it leaves no part out: 分别为, 其他 as its last item, or all that the form has. */
function namesAll({ kind, parts, ids, opener }: List): boolean {
  if (opener.startsWith('分别')) return true;
  if (kind === 'other') return REST.test(parts.at(-1)?.label ?? '');
  if (kind === 'caseOutcome') return parts.length === 4;
  return kind === 'outcome' && parts.length === 6 && ids.every((id) => GROUP.test(id));
}

/** 不予公开 beside 属于国家秘密, or one item twice: they don't add up. */
function overlaps(ids: readonly string[]): boolean {
  const rows = ids.filter((id) => id !== '');
  return rows.some((id, at) => rows.some((other, index) => index !== at && id.startsWith(other)));
}
