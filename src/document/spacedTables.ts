import type { Piece, TableBlock } from './document.ts';
import type { TextLine } from './textLines.ts';

/** A word of a line with where it begins and ends, counted in one of two ways. */
interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const VALUE = /^(?:[+-]?[\d０-９][\d０-９,，.．]*(?:件|条|个|项|元|万元)?|[-–—―─－/／\\*]+|无)$/;
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/;

/** Whether a line sets values in columns with spaces: two spaces or more before the first of them. */
export function isSpacedRow(text: string): boolean {
  if (text.includes('\t') || text.includes('|')) return false;
  const { label, values } = splitRow(text, false);
  if (values.length === 0) return false;
  if (label === '') return values.length > 1 || /^\s{2,}/.test(text);
  return /\s{2,}$/.test(text.slice(0, values[0]?.start ?? 0));
}

/** A line without its values: one or more labels, two spaces or more between them. */
function splitRow(text: string, wide: boolean): { label: string; values: Word[] } {
  const words = [...text.matchAll(/\S+/g)];
  let first = words.length;
  while (first > 0 && VALUE.test(words[first - 1]?.[0] ?? '')) first -= 1;
  const measure = (end: number) => (wide ? widthOf(text.slice(0, end)) : end);
  const values = words.slice(first).map((word) => ({
    text: word[0],
    start: measure(word.index),
    end: measure(word.index + word[0].length),
  }));
  return { label: text.slice(0, words[first]?.index ?? text.length).trim(), values };
}

/** The width of a text in columns of a terminal: a Chinese character takes two. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += WIDE.test(character) ? 2 : 1;
  return width;
}

/**
 * Reads lines whose columns are set with spaces. Where the values of all rows fall into columns,
 * an empty place becomes an empty cell; where they do not, a row has the values that it prints.
 */
export function readSpacedTable(lines: readonly TextLine[]): TableBlock {
  const columns = findColumns(lines, false) ?? findColumns(lines, true);
  const rows = lines
    .filter((line) => line.text.trim() !== '')
    .map((line) => {
      const { label, values } = splitRow(line.text, columns?.wide ?? false);
      const labels = label === '' ? [] : label.split(/\s{2,}/);
      const texts =
        values.length === 0 || !columns ? values.map((v) => v.text) : align(values, columns);
      return [...labels, ...texts].map(
        (text, index): Piece => ({
          text,
          place: { line: line.number, column: index + 1 },
        }),
      );
    });
  const place = { line: lines[0]?.number ?? 1, column: 1 };
  return { kind: 'table', rows, place, aligned: columns !== null };
}

interface Columns {
  readonly spans: readonly (readonly [number, number])[];
  readonly wide: boolean;
}

/** The spans that values share over all rows; null where two values of a row fall into one span. */
function findColumns(lines: readonly TextLine[], wide: boolean): Columns | null {
  const rows = lines
    .map((line) => splitRow(line.text, wide).values)
    .filter((row) => row.length > 0);
  const words = rows.flat().sort((a, b) => a.start - b.start);
  const spans: [number, number][] = [];
  for (const { start, end } of words) {
    const last = spans.at(-1);
    if (last && start < last[1]) last[1] = Math.max(last[1], end);
    else spans.push([start, end]);
  }
  const columns: Columns = { spans, wide };
  const most = Math.max(0, ...rows.map((row) => row.length));
  const distinct = rows.every(
    (row) => align(row, columns).filter((text) => text !== '').length === row.length,
  );
  return spans.length === most && distinct ? columns : null;
}

function align(values: readonly Word[], { spans }: Columns): string[] {
  return spans.map(
    ([from, to]) => values.find(({ start, end }) => start < to && end > from)?.text ?? '',
  );
}
