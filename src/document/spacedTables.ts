import type { Piece, TableBlock } from './document.ts';
import { findNamed } from './namedColumns.ts';
import { align, type Columns, fits, splitRow } from './spacedWords.ts';
import type { TextLine } from './textLines.ts';

/** Whether a line sets values in columns with spaces: two spaces or more before the first of them. */
export function isSpacedRow(text: string): boolean {
  if (text.includes('\t') || text.includes('|')) return false;
  const { label, values } = splitRow(text, false);
  if (values.length === 0) return false;
  if (label === '') return values.length > 1 || /^\s{2,}/.test(text);
  return /\s\s$/.test(text.slice(0, values[0]?.index ?? 0));
}

/**
 * Reads lines whose columns are set with spaces. Where the values of all rows fall into columns,
 * an empty place becomes an empty cell; where they do not, a row has the values that it prints.
 * Columns without any value are found by one of the headers, those above this table or another.
 */
export function readSpacedTable(
  lines: readonly TextLine[],
  headers: readonly (readonly TextLine[])[] = [],
): TableBlock {
  const printed = findColumns(lines, false) ?? findColumns(lines, true);
  const named = headers
    .flatMap((header) => [findNamed(header, lines, false), findNamed(header, lines, true)])
    .reduce(
      (best, one) => (one && one.spans.length > (best?.spans.length ?? 0) ? one : best),
      null,
    );
  const found = named && named.spans.length > (printed?.spans.length ?? 0) ? named : printed;
  const columns = lines.some(({ isHalved }) => isHalved) ? null : found;
  const rows = lines
    .filter((line) => line.text.trim() !== '')
    .map((line) => {
      const { label, values } = splitRow(line.text, columns?.wide ?? false);
      const labels = label === '' ? [] : label.split(/\s{2,}/);
      const texts =
        values.length === 0 || !columns || !fits(values, columns)
          ? values.map((v) => v.text)
          : align(values, columns);
      return [...labels, ...texts].map(
        (text, index): Piece => ({
          text,
          place: { line: line.number, column: index + 1 },
        }),
      );
    });
  const place = { line: lines[0]?.number ?? 1, column: 1 };
  const names = columns === named && named ? { columns: named.names } : {};
  return { kind: 'table', rows, place, aligned: columns !== null, ...names };
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
  const distinct = rows.every((row) => fits(row, columns));
  return spans.length === most && distinct ? columns : null;
}
