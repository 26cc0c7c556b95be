import type { Claim, Place, Scope } from '../../report/report.ts';
import { formOfYear } from '../../statute/forms.ts';
import type { FormId } from '../../statute/types.ts';
import { simplify } from '../simplify.ts';
import { hear } from './hear.ts';
import { finishList } from './lists.ts';
import { type Packed, packText } from './packText.ts';
import { readClauses } from './readClauses.ts';
import { readSentence } from './readSentence.ts';
import { beginSentence, type Draft, newSaid, type Said } from './said.ts';

/** What of the report tells whose numbers its prose gives, and of when. */
interface Reported {
  readonly year: number | null;
  readonly scope: Scope;
  readonly agencyName: string | null;
  readonly form?: FormId;
}

const HEADING = /^[^。，；]{1,30}$/;
/** A figure with its unit, or words that deny what is counted; a sentence with none of these states nothing. */
const STATES =
  /[\d〇零一二两三四五六七八九十百千][余多]?[百千万亿]{0,2}[余多]?[件份宗条起例个项篇部则次期场名人%]|(?:未|无|没有)[^，]{0,20}(?:申请|结转|复议|诉讼|文件|规章)/;
/** A sentence that begins with a time tells of when the next one speaks. */
const TELLS_TIME = /^(?:\d{4}年|去年|上一?年|截|目前|近)/;
/** The same of a paragraph as printed. */
const MAY_STATE =
  /[\d０-９未无没]|[零一二两三四五六七八九十百千万余多][件份宗条起例个项篇部则次期场名人]/;
const SENTENCE = /[^。！？]+/g;
const mayCount = ([sentence]: RegExpExecArray) =>
  STATES.test(sentence) || TELLS_TIME.test(sentence);

/**
 * Reads the figures that prose states, each with the words that state it. Precision before recall:
 * a sentence is read only where all of its words up to the figure are understood.
 */
export function readClaims(
  paragraphs: readonly { readonly text: string; readonly place: Place }[],
  reported: Reported,
): Claim[] {
  const form = reported.form ?? formOfYear(reported.year ?? 0) ?? '2021';
  const agencyName = reported.agencyName === null ? null : simplify(reported.agencyName);
  let heading = '';
  return paragraphs.flatMap(({ text, place }) => {
    const above = heading;
    heading = HEADING.test(text) ? text : '';
    if (!MAY_STATE.test(simplify(text))) return [];
    const packed = packText(text);
    const sentences = [...packed.text.matchAll(SENTENCE)].filter(mayCount);
    if (sentences.length === 0) return [];
    const said = newSaid({ ...reported, form, agencyName });
    if (above !== '') hearHeading(said, above);
    return readParagraph(said, packed, sentences).map((claim): Claim => ({ ...claim, place }));
  });
}

/** A heading may say that what follows is of others. */
function hearHeading(said: Said, heading: string): void {
  const { text } = packText(heading);
  for (const clause of readClauses(text, 0, text.length, said.context)) hear(said, clause);
  if (said.foreign) said.foreign = 'paragraph';
  beginSentence(said, false);
}

/** Reads the claims of one paragraph, sentence by sentence. */
function readParagraph(
  said: Said,
  { text, quote }: Packed,
  sentences: readonly RegExpExecArray[],
): Omit<Claim, 'place'>[] {
  for (const { index, 0: sentence } of sentences) {
    beginSentence(said, sentence.startsWith('其中'));
    const clauses = readClauses(text, index, index + sentence.length, said.context);
    const first = said.drafts.length;
    readSentence(said, sentence, clauses);
    dropContradictions(said.drafts.slice(first));
  }
  for (const list of said.lists) finishList(said, list);
  return said.drafts
    .filter(({ isDropped }) => !isDropped)
    .map(({ from, to, isDropped: _, ...claim }) => ({ ...claim, quote: quote(from, to) }));
}

/** Two figures of one thing in a sentence: each is a part of it, or of another time; 废止3件，失效3件 as well. */
function dropContradictions(drafts: readonly Draft[]): void {
  const seen = new Map<string, Draft>();
  for (const draft of drafts) {
    const key = `${draft.cell ?? draft.measure} ${draft.year}`;
    const twin = seen.get(key);
    seen.set(key, draft);
    if (!twin || (twin.value === draft.value && !key.includes('.repealed'))) continue;
    twin.isDropped = true;
    draft.isDropped = true;
  }
}
