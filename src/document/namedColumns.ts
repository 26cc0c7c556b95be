import { type Columns, fits, splitRow, type Word, wordsOf } from './spacedWords.ts';
import type { TextLine } from './textLines.ts';

/** Headers that stand over several columns, and the sentence over all of them. */
const OVER_SEVERAL =
  /^(?:申请人情况|法人或其他组织|行政复议|行政诉讼|未经复议直接起诉|复议后起诉)$|勾稽关系/;
/** Fewer columns than this tell nothing that the values don't. */
const FEWEST = 3;

interface NamedColumns extends Columns {
  readonly names: readonly string[];
}

/**
 * The columns that a header names, by where its words stand; a name may be broken over lines.
 * Null where the values don't stand under the names, each column's set at one edge or centred.
 */
export function findNamed(
  header: readonly TextLine[],
  lines: readonly TextLine[],
  wide: boolean,
): NamedColumns | null {
  const rows = lines
    .map((line) => splitRow(line.text, wide))
    .filter((row) => row.values.length > 0);
  const labelEnd = Math.max(0, ...rows.map((row) => row.labelEnd));
  const named: { name: string; span: [number, number] }[] = [];
  for (const line of header) {
    for (const { text, start, end } of wordsOf(line.text, wide)) {
      if (start < labelEnd || OVER_SEVERAL.test(text)) continue;
      const above = named.filter(({ span }) => start < span[1] && end > span[0]);
      const [only] = above;
      if (above.length > 1) return null;
      if (only) {
        only.name += text;
        only.span = [Math.min(only.span[0], start), Math.max(only.span[1], end)];
      } else named.push({ name: text, span: [start, end] });
    }
  }
  if (named.length < FEWEST) return null;
  named.sort((a, b) => a.span[0] - b.span[0]);
  const columns = {
    spans: named.map(({ span }) => span),
    names: named.map(({ name }) => name),
    wide,
  };
  const fitting = rows.map((row) => row.values).filter((values) => isUnder(values, columns));
  const isMost = fitting.length > 0 && fitting.length * 4 >= rows.length * 3;
  return isMost && columns.spans.every((span) => isSet(fitting, span)) ? columns : null;
}

const under = ({ start, end }: Word, [from, to]: readonly [number, number]) =>
  start < to && end > from;

/** Whether each value stands under one name, and no two under the same. */
function isUnder(values: readonly Word[], columns: Columns): boolean {
  const isOne = (value: Word) => columns.spans.filter((span) => under(value, span)).length === 1;
  return values.every(isOne) && fits(values, columns);
}

/** Whether the values of a column begin, end or have their middle at one place in every row. */
function isSet(rows: readonly (readonly Word[])[], span: readonly [number, number]): boolean {
  const values = rows.flatMap((row) => row.filter((value) => under(value, span)));
  const edges = [
    values.map(({ start }) => start),
    values.map(({ end }) => end),
    values.map(({ start, end }) => (start + end) / 2),
  ];
  return (
    edges.some((places) => Math.max(...places) - Math.min(...places) <= 1) || values.length === 0
  );
}
