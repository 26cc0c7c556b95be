import type { DocumentBlock, TableBlock, TableCell } from '../document.ts';
import { type GlyphLine, readLine, splitAtGaps } from './glyphLines.ts';
import { placeAt } from './placeAt.ts';
import { boxOfGlyphs, type TextRow } from './textRows.ts';

/** Columns without lines lie so many sizes of the font apart. */
const APART = 0.7;
/** A value: a number, or a mark in its place. */
const VALUE = /^(?:[+-]?[\d.,，]+[件%]?|[-—–/／]+|无)$/u;
/** A sentence, or a heading of a section: no row of a table. */
const PROSE = /[。；]|^[一二三四五六]、.*情况$|^[一二三四五六]、其他需要报告/;
/** So many lines without values may stand between rows: halves of labels. */
const MOST_BETWEEN = 3;

interface Parts {
  readonly row: TextRow;
  readonly parts: readonly GlyphLine[];
  /** How many parts stand before the values. */
  readonly labels: number;
}

/** Numbers lie closer: within one nothing is so far apart. */
const NUMBERS_APART = 0.35;

function splitRow(row: TextRow): Parts {
  if (row.line.direction !== 'right') return { row, parts: [row.line], labels: 1 };
  const parts = splitAtGaps(row.line, APART).flatMap((part, at, all) =>
    splitNumbers(part, at < all.length - 1),
  );
  const at = parts.findLastIndex((part) => !VALUE.test(readLine(part)));
  return { row, parts, labels: at + 1 };
}

/** A label and one number. */
const LABEL = /^[\p{Script=Han}（）、]{2,25} [\d.,]+$/u;
/** A number after a label, where more values follow, needs no more than a space before it. */
const AFTER_LABEL = 0.15;

/** Parts numbers that lie close to each other, or to a label where more values follow. */
function splitNumbers(part: GlyphLine, hasNext: boolean): GlyphLine[] {
  const words = splitAtGaps(part, NUMBERS_APART);
  if (words.every((word) => VALUE.test(readLine(word)))) return words;
  const last = hasNext ? splitAtGaps(part, AFTER_LABEL).at(-1) : words.at(-1);
  if (!hasNext && !LABEL.test(readLine(part))) return [part];
  if (!last || !VALUE.test(readLine(last))) return [part];
  const glyphs = part.glyphs.slice(0, -last.glyphs.length);
  return [...splitAtGaps({ ...part, glyphs }, APART), last];
}

function hasValues({ row, parts, labels }: Parts): boolean {
  const values = parts.length - labels;
  return values > 0 && parts.length > 1 && !PROSE.test(row.text);
}

/** Finds rows whose columns are set apart by nothing but space, and leaves the lines of prose. */
export function readSpacedRows(
  rows: readonly TextRow[],
  readProse: (rows: readonly TextRow[]) => DocumentBlock[],
): DocumentBlock[] {
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
    if (!group || (isHeader && group.some(hasValues))) groups.push([parts]);
    else group.push(parts);
  }
  return groups;
}

function makeTable(all: readonly Parts[]): TableBlock {
  const columns = findColumns(all.filter(hasValues));
  const rows = all.map((parts) => {
    const labels = parts.parts.slice(0, hasValues(parts) ? parts.labels : undefined);
    const values = hasValues(parts) ? parts.parts.slice(parts.labels) : [];
    const page = parts.row.page;
    const aligned = columns
      ? alignValues(values, columns, parts.row)
      : values.map((part) => makeCell(part, page));
    return [...labels.map((part) => makeCell(part, page)), ...aligned];
  });
  const place = rows[0]?.[0]?.place ?? placeAt(1, [0, 0, 0, 0]);
  return { kind: 'table', rows, place, aligned: columns !== null };
}

type Span = readonly [number, number];

/** The stretches that values of all rows share; null where two values of a row fall into one. */
function findColumns(all: readonly Parts[]): Span[] | null {
  const rows = all.map(({ parts, labels }) => parts.slice(labels));
  const spans: [number, number][] = [];
  for (const { from, to } of rows.flat().toSorted((a, b) => a.from - b.from)) {
    const last = spans.at(-1);
    if (last && from < last[1]) last[1] = Math.max(last[1], to);
    else spans.push([from, to]);
  }
  const most = Math.max(0, ...rows.map((row) => row.length));
  const isDistinct = rows.every(
    (row) => new Set(row.map((part) => spanOf(part, spans))).size === row.length,
  );
  return spans.length === most && isDistinct ? spans : null;
}

function spanOf(part: GlyphLine, spans: readonly Span[]): number {
  return spans.findIndex(([from, to]) => part.from >= from && part.to <= to);
}

/** A cell for each column: empty where the row has no value under it. */
function alignValues(
  values: readonly GlyphLine[],
  columns: readonly Span[],
  row: TextRow,
): TableCell[] {
  if (values.length === 0) return [];
  return columns.map(([from, to], at): TableCell => {
    const value = values.find((part) => spanOf(part, columns) === at);
    if (value) return makeCell(value, row.page);
    const [, y, , height] = row.box;
    const isTaken = row.line.glyphs.some(({ box: [x, , width] }) => x < to && x + width > from);
    const doubted = isTaken ? { doubted: true as const } : {};
    return { text: '', place: placeAt(row.page, [from, y, to - from, height]), ...doubted };
  });
}

function makeCell(part: GlyphLine, page: number): TableCell {
  const doubted = part.glyphs.some((glyph) => glyph.doubted) ? { doubted: true as const } : {};
  return { text: readLine(part), place: placeAt(page, boxOfGlyphs(part.glyphs)), ...doubted };
}
