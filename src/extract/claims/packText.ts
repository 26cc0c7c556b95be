import { simplify } from '../simplify.ts';

/** A text in simplified characters and one width, without white space and quotation marks; it knows where each letter stood. */
export interface Packed {
  readonly text: string;
  /** The original between two positions of the packed text. */
  readonly quote: (from: number, to: number) => string;
}

const DROPPED = /[\s\u200b\ufeff“”‘’"'＂＇]+/g;
/** White space between digits stays: they are two numbers. */
const APART = /(?<=[\d０-９])\s+(?=[\d０-９])/g;
/** Punctuation of half a width, and digits, letters and signs of a whole one. */
const OTHER_WIDTH = /[,;:()!?０-９Ａ-Ｚａ-ｚ．％－／＋]/g;
const WIDTH = 0xfee0;

export function packText(original: string): Packed {
  const apart = simplify(original).replace(APART, (space) => '|'.padEnd(space.length));
  const text = apart
    .replace(DROPPED, '')
    .replace(OTHER_WIDTH, changeWidth)
    .replace(/(?<=\d)，(?=\d{3}(?!\d))/g, ',')
    .replace(/(?<=[一-龥）])\.(?!\w)/g, '。');
  let places: Uint32Array | null = null;
  const quote = (from: number, to: number) => {
    places ??= placesOf(apart, text.length);
    return original.slice(places[from], (places[to - 1] ?? 0) + 1);
  };
  return { text, quote };
}

/** Where each letter of the packed text stands in the original. */
function placesOf(apart: string, length: number): Uint32Array {
  const places = new Uint32Array(length);
  let packed = 0;
  let at = 0;
  const keep = (end: number) => {
    for (; at < end; at += 1, packed += 1) places[packed] = at;
  };
  for (const { index, 0: dropped } of apart.matchAll(DROPPED)) {
    keep(index);
    at += dropped.length;
  }
  keep(apart.length);
  return places;
}

function changeWidth(letter: string): string {
  const code = letter.charCodeAt(0);
  return String.fromCharCode(code < WIDTH ? code + WIDTH : code - WIDTH);
}
