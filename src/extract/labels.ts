import { dropDebris } from '../document/dropDebris.ts';
import { remember } from '../document/remember.ts';
import { dropReadings, simplify } from './simplify.ts';

/** Where a font lacks a character, a PDF's text layer has its number. */
const CHARACTER_NUMBER = /\(cid:\d+\)/g;

/** A label split into its numbering and its bare words, each fit to be compared. */
interface Label {
  /** The number as a digit or Chinese numeral without brackets and points; "" where none is. */
  readonly number: string;
  /** Letters, digits and Chinese characters alone: no white space, no punctuation. */
  readonly words: string;
  /** The same of what stands before the first bracket; "" where no bracket follows a word. */
  readonly head: string;
}

/** A unit in brackets behind a label: 规章（件）. */
const UNIT_BEHIND = /\((?:单位:?)?(?:件|项|个|条|份|万元)\)$/;

const NUMBERING =
  /^(?:[(（【]([一二三四五六七八九十]{1,3}|\d{1,2})[)）】][、.．,，]?|([一二三四五六七八九十]{1,3})[、.．,，]|(\d{1,2})[、.．,，)）](?!\d)|(\d{1,2})(?=[\p{Script=Han}“"]))/u;
const NOT_WORD = /[^\p{L}\p{N}]+/gu;

/** Brings a printed label into the form in which labels are compared. */
export const readLabel = remember((text: string): Label => {
  const plain = simplify(
    dropReadings(
      dropDebris(text).replace(CHARACTER_NUMBER, '').normalize('NFKC').replace(/\s+/g, ''),
    ),
  )
    .replaceAll('其它', '其他')
    .replace(UNIT_BEHIND, '');
  const numbering = NUMBERING.exec(plain);
  const number = numbering?.slice(1).find((group) => group !== undefined) ?? '';
  const rest = numbering ? plain.slice(numbering[0].length) : plain;
  const bracket = rest.search(/[(【[]/);
  return {
    number,
    words: rest.replace(NOT_WORD, ''),
    head: bracket > 0 ? rest.slice(0, bracket).replace(NOT_WORD, '') : '',
  };
});
