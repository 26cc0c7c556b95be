import { dropDebris } from '../document/dropDebris.ts';
import { remember } from '../document/remember.ts';
import type { Status } from '../report/report.ts';
import { simplify } from './simplify.ts';

/** What is printed in one place of a table. */
interface Printed {
  readonly status: Extract<Status, 'reported' | 'blank' | 'mark' | 'unreadable'>;
  /** In the unit printed; null unless `reported`. */
  readonly value: number | null;
  /** The unit printed behind the number, or "". */
  readonly unit: string;
  /** As printed, without white space around it. */
  readonly text: string;
}

const MARK = /^(?:[-–—―─－_/\\*×]+|无|不适用|无此项|无数据|N\/A)$/i;
/** A number begins with 0 only before a point: `012` has lost or gained a character. */
const NUMBER = /^([+-]?)((?:0|[1-9]\d*)(?:\.\d+)?|[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?)$/;
/** A thin or unbreakable space between groups of three digits separates thousands. */
const THIN_SPACED = /^[+-]?\d{1,3}(?:[\u00a0\u2009\u202f]\d{3}(?!\d))+/;
const THIN_SPACE = /[\u00a0\u2009\u202f]/g;
/** Zero as a character, and the full-width letter that looks like it. */
const ZERO = /^[〇零○Ｏ]$/;
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;
/** No count of a report has more characters; a longer one is a slip, and past 2⁵³ inexact. */
const LONGEST = 15;
const UNIT = /(?:万元|元|件|条|项|个|份|宗|次|篇|起|人)$/;
/** A remark in brackets behind a number, such as （其中修订 16 件）; it may not begin with a digit. */
const REMARK = /\((?!\d)[^()]*\)$/;

/** Reads a table's cell: full-width digits, thousands separators, units and remarks included. */
export const readNumber = remember((raw: string): Printed => {
  const text = dropDebris(raw).replace(INVISIBLE, '').trim();
  const folded = foldWidth(text).replace(/−/g, '-');
  const plain = folded.replace(THIN_SPACED, (digits) => digits.replace(THIN_SPACE, ','));
  if (plain === '') return { status: 'blank', value: null, unit: '', text };
  const packed = plain.replace(/\s+/g, '');
  if (MARK.test(simplify(packed))) return { status: 'mark', value: null, unit: '', text };
  const bare = plain.replace(REMARK, '').trim();
  const unit = UNIT.exec(bare)?.[0] ?? '';
  const digits = bare.slice(0, bare.length - unit.length).trim();
  const numeral = ZERO.test(text) ? 0 : readNumeral(digits);
  if (numeral !== null) return { status: 'reported', value: numeral, unit, text };
  const number = NUMBER.exec(digits.replace(/^([+-])\s+/, '$1'));
  if (!number || digits.length > LONGEST) {
    return { status: 'unreadable', value: null, unit: '', text };
  }
  const value = Number(`${number[1]}${number[2]?.replaceAll(',', '')}`);
  return { status: 'reported', value: value === 0 ? 0 : value, unit, text };
});

const NUMERALS = '〇一二三四五六七八九';
const TENS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
/** Numerals with their tens: 十二, 一百零三. One alone may be a dash or a piece of an upright label. */
const NUMERAL =
  /^(?:[一二三四五六七八九两]千零?)?(?:[一二三四五六七八九两]百零?)?(?:[一二三四五六七八九]?十)?[一二三四五六七八九]?$/;

/** A whole number below 10,000 in Chinese numerals, or null. */
function readNumeral(text: string): number | null {
  if (text.length < 2 || !/[十百千]/.test(text) || !NUMERAL.test(text)) return null;
  let value = 0;
  let digit = 0;
  for (const character of text.replace(/零/g, '').replace(/两/g, '二')) {
    const ten = TENS[character];
    if (ten === undefined) digit = NUMERALS.indexOf(character);
    else {
      value += (digit === 0 ? 1 : digit) * ten;
      digit = 0;
    }
  }
  return value + digit;
}

/** Full-width letters, digits and signs as half-width ones; circled and raised digits stay. */
function foldWidth(text: string): string {
  return text.replace(/[\uff01-\uff5e\u3000]/g, (character) =>
    character === '\u3000' ? ' ' : String.fromCharCode(character.charCodeAt(0) - 0xfee0),
  );
}

/** Whether a cell can only be a value: empty, a mark, a number, or numbers that ran together. */
export function isValue(text: string): boolean {
  return readNumber(text).status !== 'unreadable' || readDigits(text) !== null;
}

const RUN = /^\d+(?:,\d{3,})*(?:\.\d+)?$/;
const ZEROS = /[〇零○Ｏ]/g;

/** Digits in which numbers may have run together, with separators and a fraction; else null. */
export const readDigits = remember((text: string): string | null => {
  return RUN.exec(foldWidth(text.replace(ZEROS, '0')).trim())?.[0] ?? null;
});
