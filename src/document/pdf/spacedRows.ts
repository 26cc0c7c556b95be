import type { DocumentBlock, TableBlock } from '../document.ts';
import { type GlyphLine, readLine } from './glyphLines.ts';
import { mergeLevels } from './mergeLevels.ts';
import { placeAt } from './placeAt.ts';
import { alignValues, findColumns } from './spacedColumns.ts';
import { joinLabels, makeCell } from './spacedLabels.ts';
import { APART, hasValues, isValue, type Parts, PROSE, splitRow } from './spacedParts.ts';
import type { TextRow } from './textRows.ts';

/** So many lines without values may stand between rows: halves of labels. */
const MOST_BETWEEN = 3;

/** Finds rows whose columns are set apart by nothing but space, and leaves the lines of prose. */
export function readSpacedRows(
  lines: readonly TextRow[],
  readProse: (rows: readonly TextRow[]) => DocumentBlock[],
): DocumentBlock[] {
  const rows = mergeLevels(lines, APART, isValue);
  const all = rows.map(splitRow);
  const blocks: DocumentBlock[] = [];
  let prose: TextRow[] = [];
  for (let at = 0; at < all.length; ) {
    const end = findEnd(all, at);
    if (end === at) {
      const row = rows[at];
      if (row) prose.push(row);
      at += 1;
      continue;
    }
    if (prose.length > 0) blocks.push(...readProse(prose));
    prose = [];
    blocks.push(...splitAtHeaders(all.slice(at, end)).map(makeTable));
    at = end;
  }
  return prose.length > 0 ? [...blocks, ...readProse(prose)] : blocks;
}

/** Where a table ends that begins at a line; the line itself, if none does. */
function findEnd(all: readonly Parts[], start: number): number {
  let end = start;
  let between = 0;
  for (let at = start; at < all.length; at += 1) {
    const parts = all[at];
    if (!parts || PROSE.test(parts.row.text)) break;
    const isHeader = parts.parts.length > 1;
    if (hasValues(parts)) {
      end = at + 1;
      between = 0;
    } else if (at === start && !isHeader) break;
    else between += isHeader && end === start ? 0 : 1;
    if (between > MOST_BETWEEN) break;
  }
  const found = all.slice(start, end).filter(hasValues);
  const isBelowHeader = end - start > found.length;
  return found.length > 1 || isBelowHeader || found.some(({ parts }) => parts.length > 2)
    ? end
    : start;
}

/** Whether a label of the form begins: by its number. */
function isNumbered(part: GlyphLine): boolean {
  return /^(?:[（(][一二三四五六七]|\d[.．、])/.test(readLine(part));
}

/** Columns are looked for from one header to the next. */
function splitAtHeaders(all: readonly Parts[]): Parts[][] {
  const groups: Parts[][] = [];
  for (const parts of all) {
    const group = groups.at(-1);
    const isHeader = parts.parts.length > 1 && !hasValues(parts) && !parts.parts.some(isNumbered);
    if (!group || (isHeader && standsOverValues(parts, group))) groups.push([parts]);
    else group.push(parts);
  }
  return groups;
}

/** Whether a line reaches over the columns of values: one that does not is of broken labels. */
function standsOverValues({ parts }: Parts, group: readonly Parts[]): boolean {
  const values = group.filter(hasValues).flatMap((row) => row.parts.slice(row.labels));
  const left = Math.min(...values.map(({ from }) => from));
  return values.length > 0 && parts.some(({ to }) => to > left);
}

function makeTable(all: readonly Parts[]): TableBlock {
  const columns = findColumns(all);
  const rows = joinLabels(all).map(({ labels, valued }) => {
    if (!valued) return labels;
    const values = valued.parts.slice(valued.labels);
    const aligned = columns
      ? alignValues(values, columns, valued.row)
      : values.map((part) => makeCell(part, valued.row.page));
    return [...labels, ...aligned];
  });
  const place = rows[0]?.[0]?.place ?? placeAt(1, [0, 0, 0, 0]);
  const names = columns?.names ? { columns: columns.names } : {};
  return { kind: 'table', rows, place, aligned: columns !== null, ...names };
}
