import type { Draft } from '../lists.ts';
import { readDecision, readDocument, readPublished } from '../otherWords.ts';
import type { Read, Spoken } from '../reads.ts';
import { claimFigure, recordRead } from './claimFigure.ts';
import { addPart, OPEN_LIST } from './keepLists.ts';
import type { Said, State } from './state.ts';

/** 通过政府网站: where something was published, with what may stand behind it. */
const THROUGH = /(?:通过|依托|利用|在)[^，]{2,60}$/;
const CHANNEL = /(?:网站|平台|门户|网)上?(?:累计|共计|共)?$/;

/** 作出行政许可决定120件. */
export function takeDecision(state: State, spoken: Spoken): Read | null {
  const { last, sentence, said } = state;
  const isListed = last?.kind === 'decision' && last.sentence === sentence && last.draft !== null;
  const decision = spoken.trail === '' ? readDecision(spoken.lead, isListed) : null;
  if (!decision || said.ofPublishing || !/^[件项个份宗起]$/.test(spoken.figure.unit)) return null;
  const draft = claimFigure(state, decision.id, spoken, decision);
  return recordRead(state, 'decision', spoken, draft);
}

/** 制发规范性文件2件. */
export function takeDocument(state: State, spoken: Spoken): Read | null {
  const { context, said } = state;
  const document =
    spoken.trail === '' ? readDocument(spoken.lead, context.form, said.aboutDocuments) : null;
  if (!document || !/^[件份个部]$/.test(spoken.figure.unit)) {
    if (/失效(?:的)?(?:规范性)?(?:文件)?$/.test(spoken.lead)) dropRepealed(said);
    return null;
  }
  const draft = claimFigure(state, document.id, spoken, { ...document, mayBePart: true });
  if (draft) keepDocument(said, draft);
  return recordRead(state, 'document', spoken, draft);
}

/** 废止2件，宣布失效1件: two counts of one cell are each a part of it. */
function keepDocument({ documents }: Said, draft: Draft): void {
  if (draft.year !== undefined) draft.isDropped = true;
  const twin = documents.get(draft.cell ?? '');
  if (twin && twin.value !== draft.value) {
    twin.isDropped = true;
    draft.isDropped = true;
  }
  documents.set(draft.cell ?? '', draft);
}

/** 废止3件，失效2件: the form's column may count both. */
function dropRepealed({ documents }: Said): void {
  for (const [cell, draft] of documents) {
    if (cell.endsWith('.repealed')) draft.isDropped = true;
  }
}

/** 主动公开政府信息1580条. */
export function takePublished(state: State, spoken: Spoken): Read | null {
  const published = spoken.trail === '' ? readPublished(spoken.lead) : null;
  const isWhole = !state.said.ofOneChannel && !state.list;
  if (published === null || !/^[条篇件份则个]$/.test(spoken.figure.unit) || !isWhole) return null;
  const prefix = dropChannel(published);
  const isOfAllYears = state.isPublishedBefore && prefix.endsWith('累计');
  const draft = isOfAllYears ? null : claimFigure(state, 'items.published', spoken, { prefix });
  state.isPublishedBefore = true;
  if (draft) draft.from = spoken.from + published.length;
  return recordRead(state, 'published', spoken, draft);
}

function dropChannel(words: string): string {
  const channel = CHANNEL.exec(words);
  const through = channel && THROUGH.exec(words.slice(0, channel.index));
  return through ? words.slice(0, through.index) : words;
}

/** A figure of we know not what: a part of a list, perhaps. */
export function takeUnknown(state: State, spoken: Spoken): Read {
  const { lead, trail, figure } = spoken;
  const { list } = state;
  const isPart = list?.isExplicit && figure.unit === list.whole.unit && trail === '';
  if (isPart) addPart(state, 'other', spoken, lead.replace(OPEN_LIST, ''));
  else state.list = null;
  return recordRead(state, 'other', spoken, null);
}
