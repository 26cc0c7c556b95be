import type { Piece } from '../document/document.ts';
import { dropDebris } from '../document/dropDebris.ts';
import { PRINTED_TEXTS } from './formText.ts';
import { dropReadings, simplify } from './simplify.ts';
import { type Line, PLAIN } from './tables/line.ts';

const NUMBERING =
  '(?:[（(]\\s*[一二三四五六七八九十]{1,2}\\s*[）)](?:\\s*[、.．])?|[一二三四五六七八九十]{1,2}\\s*、|\\d{1,2}\\s*[.．、])?\\s*';
/** Digits and marks, white space between them or not. */
const VALUES = /[\d０-９,，.．\s/／—–-]+/y;
const PADDING = /[\s（()）：:，,。“”"、]*/y;
/** Numbering that ran together with the digits before it: 2. in `00000002.其他`. */
const TRAILING_NUMBER = /[1-8]\s*[.．]\s*$/;
/** The same where the point behind it is a comma of enumeration, which is no part of a number. */
const TRAILING_DIGIT = /[1-8]\s*$/;

/** Every text of the form, longest first, with white space and punctuation where it likes. */
const TEXT = new RegExp(
  `${NUMBERING}(?:${[...PRINTED_TEXTS]
    .sort((a, b) => b.length - a.length)
    .map((text) => [...text].join('[\\s、，,“”"（）()：:]*'))
    .join('|')})`,
  'y',
);

const HAN = /\p{Script=Han}/u;
const DIGIT = /[\d０-９]/;

/** So many pieces of a line may be misprinted, and each has at most so many characters. */
const MOST_MISPRINTS = 3;
const LONGEST_MISPRINT = 40;
/** A line with a misprint is the form's where so many of its labels have values. */
const ENOUGH_ROWS = 5;

/**
 * Splits a line whose labels and values run together, as a table without its cells leaves it,
 * into rows of one label and its values; a few labels may be misprinted. Null for a line that has
 * more else in it, which is prose, or that has no label followed by values.
 */
export function splitFlattened({ text, place }: Piece): Line[] | null {
  if (!HAN.test(text) || !DIGIT.test(text)) return null;
  const plain = simplify(dropReadings(dropDebris(text)));
  const rows: Line[] = [];
  let label: string | null = null;
  let misprints = 0;
  let at = 0;
  while (at < plain.length) {
    const printed = matchAt(TEXT, plain, at);
    if (printed !== null) {
      label = printed;
      at += printed.length;
      continue;
    }
    const values = takeValues(plain, at);
    if (values !== '') {
      if (label === null && rows.length === 0) return null;
      rows.push(makeRow(label, values, place));
      label = null;
      at += values.length;
      continue;
    }
    const padding = matchAt(PADDING, plain, at);
    if (padding) {
      at += padding.length;
      continue;
    }
    const misprint = takeMisprint(plain, at);
    misprints += 1;
    if (misprint === null || misprints > MOST_MISPRINTS) return null;
    label = (label ?? '') + misprint;
    at += misprint.length;
  }
  if (label !== null) rows.push(makeRow(label, '', place));
  const filled = rows.filter((row) => row.cells.length > 1).length;
  return filled >= (misprints > 0 ? ENOUGH_ROWS : 1) ? rows : null;
}

/** What stands at a place up to the next text of the form or the next digit; null where that is far. */
function takeMisprint(text: string, at: number): string | null {
  const most = Math.min(text.length, at + LONGEST_MISPRINT);
  for (let end = at + 1; end < most; end += 1) {
    if (DIGIT.test(text.charAt(end)) || matchAt(TEXT, text, end) !== null) {
      return text.slice(at, end);
    }
  }
  return null;
}

/** The values at a place, without the numbering of the label behind them; "" where none are. */
function takeValues(text: string, at: number): string {
  const values = matchAt(VALUES, text, at) ?? '';
  if (!/\S/.test(values)) return '';
  const end = at + values.length;
  if (end === text.length) return values;
  const numbering = (text[end] === '、' ? TRAILING_DIGIT : TRAILING_NUMBER).exec(values);
  return numbering ? values.slice(0, numbering.index) : values;
}

function matchAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

function makeRow(label: string | null, values: string, place: Piece['place']): Line {
  const words = values.split(/\s+/).filter((word) => word !== '');
  const texts = label === null ? words : [label, ...words];
  return { cells: texts.map((text) => ({ text, place })), ...PLAIN, isJoined: true };
}
