import type { Status } from '../report/report.ts';
import { dropDebris } from './labels.ts';
import { remember } from './remember.ts';

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
const NUMBER = /^([+-]?)(\d+(?:\.\d+)?|\d{1,3}(?:,\d{3})+(?:\.\d+)?)$/;
/** No count of a report has more characters; a longer one is a slip, and past 2⁵³ inexact. */
const LONGEST = 15;
const UNIT = /(?:万元|元|件|条|项|个|份|宗|次|篇|起|人)$/;
/** A remark in brackets behind a number, such as （其中修订 16 件）; it may not begin with a digit. */
const REMARK = /\((?!\d)[^()]*\)$/;

/** Reads a table's cell: full-width digits, thousands separators, units and remarks included. */
export const readNumber = remember((raw: string): Printed => {
  const text = dropDebris(raw).replaceAll('\u200b', '').trim();
  const plain = foldWidth(text).replace(/−/g, '-');
  if (plain === '') return { status: 'blank', value: null, unit: '', text };
  const packed = plain.replace(/\s+/g, '');
  if (MARK.test(packed)) return { status: 'mark', value: null, unit: '', text };
  const bare = plain.replace(REMARK, '').trim();
  const unit = UNIT.exec(bare)?.[0] ?? '';
  const digits = bare.slice(0, bare.length - unit.length).trim();
  const number = NUMBER.exec(digits.replace(/^([+-])\s+/, '$1'));
  if (!number || digits.length > LONGEST) {
    return { status: 'unreadable', value: null, unit: '', text };
  }
  const value = Number(`${number[1]}${number[2]?.replaceAll(',', '')}`);
  return { status: 'reported', value: value === 0 ? 0 : value, unit, text };
});

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

/** Digits in which numbers may have run together, with separators and a fraction; else null. */
export function readDigits(text: string): string | null {
  return /^\d+(?:,\d{3,})*(?:\.\d+)?$/.exec(foldWidth(text).trim())?.[0] ?? null;
}
