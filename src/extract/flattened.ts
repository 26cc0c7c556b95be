import type { Piece } from '../document/document.ts';
import { PRINTED_TEXTS } from './formText.ts';
import type { DocumentRow } from './labelledRows.ts';
import { dropDebris } from './labels.ts';

const NUMBERING =
  '(?:[（(][一二三四五六七八九十]{1,2}[）)][、.．]?|[一二三四五六七八九十]{1,2}、|\\d{1,2}[.．、])?';
/** Digits and marks, white space between them or not. */
const VALUES = /[\d０-９,，.．\s/／—–-]+/y;
const PADDING = /[\s（()）：:，,。“”"]*/y;
/** Numbering that ran together with the digits before it: 2. in `00000002.其他`. */
const TRAILING_NUMBER = /([1-8])[.．、]\s*$/;

/** Every text of the form, longest first, with white space and punctuation where it likes. */
const TEXT = new RegExp(
  `${NUMBERING}(?:${[...PRINTED_TEXTS]
    .sort((a, b) => b.length - a.length)
    .map((text) => [...text].join('[\\s、，,“”"（）()：:]*'))
    .join('|')})`,
  'y',
);

/**
 * Splits a line whose labels and values run together, as a table without its cells leaves it,
 * into rows of one label and its values. Null for a line that has anything else in it, which is
 * prose, or that has no label followed by values.
 */
export function splitFlattened({ text, place }: Piece): DocumentRow[] | null {
  const plain = dropDebris(text);
  if (!/\d/.test(plain)) return null;
  const rows: DocumentRow[] = [];
  let label: string | null = null;
  let at = 0;
  while (at < plain.length) {
    const values = matchAt(VALUES, plain, at);
    if (values !== null && /\S/.test(values)) {
      const numbering = TRAILING_NUMBER.exec(values);
      const end = numbering && at + values.length < plain.length ? numbering.index : values.length;
      const taken = values.slice(0, end);
      if (label === null && rows.length === 0 && taken !== '') return null;
      rows.push(makeRow(label, taken, place));
      label = null;
      at += end;
      if (end > 0) continue;
    }
    const printed = matchAt(TEXT, plain, at) ?? matchAt(PADDING, plain, at);
    if (printed === null || printed === '') return null;
    if (/[\p{L}]/u.test(printed)) label = printed;
    at += printed.length;
  }
  if (label !== null) rows.push(makeRow(label, '', place));
  return rows.some((row) => row.cells.length > 1) ? rows : null;
}

function matchAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

function makeRow(label: string | null, values: string, place: Piece['place']): DocumentRow {
  const words = values.split(/\s+/).filter((word) => word !== '');
  const texts = label === null ? words : [label, ...words];
  return { cells: texts.map((text) => ({ text, place })), aligned: false };
}
