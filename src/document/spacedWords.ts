import { remember } from './remember.ts';

/** A word of a line with where it begins and ends, counted in one of two ways. */
export interface Word {
  readonly text: string;
  /** Where it begins, in characters; `start` and `end` may count a Chinese one as two. */
  readonly index: number;
  readonly start: number;
  readonly end: number;
}

const VALUE =
  /^(?:[+-]?[\d０-９〇零○Ｏ][\d０-９〇零○Ｏ,，.．\u2009\u202f]*(?:件|条|个|项|元|万元)?|[-–—―─－/／\\*]+|[无無]|[一二三四五六七八九十百千两零〇]{2,})$/;
/** A thin space between groups of three digits separates thousands, not words. */
const WORD = /(?:\S|(?<=\d)[\u2009\u202f](?=\d{3}(?!\d)))+/g;
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/;

/** Whether a word can only be a value: a number, a mark or a zero. */
export function isValueWord(word: string): boolean {
  return VALUE.test(word);
}

/** A line as its labels, two spaces or more between them, and its values. */
interface SpacedRow {
  readonly label: string;
  readonly labelEnd: number;
  readonly values: readonly Word[];
}

const split = (wide: boolean) =>
  remember((text: string): SpacedRow => {
    const words = wordsOf(text, wide);
    let first = words.length;
    while (first > 0 && VALUE.test(words[first - 1]?.text ?? '')) first -= 1;
    const values = words.slice(first);
    return {
      label: text.slice(0, values[0]?.index ?? text.length).trim(),
      labelEnd: words[first - 1]?.end ?? 0,
      values,
    };
  });
const splitNarrow = split(false);
const splitWide = split(true);

/** Splits a line; `wide` counts a Chinese character as two columns. */
export function splitRow(text: string, wide: boolean): SpacedRow {
  return wide ? splitWide(text) : splitNarrow(text);
}

/** The words of a line, with where each begins and ends. */
export function wordsOf(text: string, wide: boolean): Word[] {
  let measured = 0;
  let width = 0;
  const measure = (end: number) => {
    if (!wide) return end;
    width += widthOf(text.slice(measured, end));
    measured = end;
    return width;
  };
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    text: word,
    index,
    start: measure(index),
    end: measure(index + word.length),
  }));
}

/** The width of a text in columns of a terminal: a Chinese character takes two. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += character > '\u10ff' && WIDE.test(character) ? 2 : 1;
  return width;
}

export interface Columns {
  readonly spans: readonly (readonly [number, number])[];
  readonly wide: boolean;
}

/** Whether each value stands under a column of its own. */
export function fits(values: readonly Word[], columns: Columns): boolean {
  return align(values, columns).filter((text) => text !== '').length === values.length;
}

export function align(values: readonly Word[], { spans }: Columns): string[] {
  return spans.map(
    ([from, to]) => values.find(({ start, end }) => start < to && end > from)?.text ?? '',
  );
}
