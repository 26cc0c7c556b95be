import type { TableCell } from '../document.ts';
import { type GlyphLine, readLine } from './glyphLines.ts';
import { placeAt } from './placeAt.ts';
import { makeCell } from './spacedLabels.ts';
import { hasValues, type Parts } from './spacedParts.ts';
import type { TextRow } from './textRows.ts';

/** Columns that space sets apart: the stretch of each, and its name where the header tells it. */
export interface SpacedColumns {
  readonly spans: readonly Span[];
  /** The index of the column in which a value stands. */
  readonly columnOf: (value: GlyphLine) => number;
  readonly names?: readonly string[];
}
type Span = readonly [from: number, to: number];

/**
 * The columns of a table by where its values stand; where some column has none, by the names above
 * them. Null where neither tells them.
 */
export function findColumns(all: readonly Parts[]): SpacedColumns | null {
  const valued = all.filter(hasValues);
  const stretches = findStretches(valued);
  const header = all.slice(0, all.findIndex(hasValues));
  const named = findNamed(header, valued);
  if (named && named.spans.length > (stretches?.length ?? 0)) return named;
  return stretches && { spans: stretches, columnOf: (part) => spanOf(part, stretches) };
}

const valuesOf = ({ parts, labels }: Parts) => parts.slice(labels);

/** The stretches that values of all rows share; null where two values of a row fall into one. */
function findStretches(valued: readonly Parts[]): Span[] | null {
  const rows = valued.map(valuesOf);
  const spans: [number, number][] = [];
  for (const { from, to } of rows.flat().toSorted((a, b) => a.from - b.from)) {
    const last = spans.at(-1);
    if (last && from < last[1]) last[1] = Math.max(last[1], to);
    else spans.push([from, to]);
  }
  const most = Math.max(0, ...rows.map((row) => row.length));
  return spans.length === most && rows.every((row) => isDistinct(row, spans)) ? spans : null;
}

const isDistinct = (row: readonly GlyphLine[], spans: readonly Span[]) =>
  new Set(row.map((part) => spanOf(part, spans))).size === row.length;

function spanOf(part: GlyphLine, spans: readonly Span[]): number {
  return spans.findIndex(([from, to]) => part.from >= from && part.to <= to);
}

/** Fewer columns than this tell nothing that the values don't. */
const FEWEST = 3;
/** Names that stand over the names of several columns. */
const OVER_SEVERAL =
  /^(?:申请人情况|法人或其他组织|行政复议|行政诉讼|未经复议直接起诉|复议后起诉)$/;

interface Name {
  text: string;
  from: number;
  to: number;
}
const middleOf = ({ from, to }: { readonly from: number; readonly to: number }) => (from + to) / 2;

/** The columns that a header names, where every value stands under one of its names and no two under the same. */
function findNamed(header: readonly Parts[], valued: readonly Parts[]): SpacedColumns | null {
  const names = listNames(header, valued);
  if (!names || names.length < FEWEST) return null;
  const middles = names.map(middleOf);
  const rows = valued.map(valuesOf);
  for (const { place, findColumn } of SIDES) {
    const columnOf = (part: GlyphLine) => findColumn(place(part), middles);
    const fits = rows.every((row) => {
      const columns = row.map(columnOf);
      return columns.every((at) => at >= 0) && new Set(columns).size === row.length;
    });
    if (!fits) continue;
    const far = rows.flat().map((part) => place(part) - (middles[columnOf(part)] ?? 0));
    if (Math.max(...far) - Math.min(...far) > HAIR) continue;
    const spans = names.map(({ from, to }): Span => [from, to]);
    return { spans, columnOf, names: names.map(({ text }) => text) };
  }
  return null;
}

/** The names of columns from left to right, put together where they are broken over lines. */
function listNames(header: readonly Parts[], valued: readonly Parts[]): Name[] | null {
  const left = Math.min(...valued.flatMap(valuesOf).map(({ from }) => from));
  const labels = valued.flatMap(({ parts, labels: count }) => parts.slice(0, count));
  const labelEnd = Math.max(...labels.map(({ to }) => to));
  const named: Name[] = [];
  for (const part of header.flatMap(({ parts }) => parts)) {
    const text = readLine(part).replaceAll(' ', '');
    if (part.from < Math.min(left, labelEnd) || OVER_SEVERAL.test(text)) continue;
    const above = named.filter(({ from, to }) => part.from < to && part.to > from);
    const [only] = above;
    if (above.length > 1) return null;
    if (only) {
      only.text += text;
      only.from = Math.min(only.from, part.from);
      only.to = Math.max(only.to, part.to);
    } else named.push({ text, from: part.from, to: part.to });
  }
  return named.sort((a, b) => a.from - b.from);
}

/** How far the values of a table may miss the side at which they are set, in points. */
const HAIR = 4;

/**
 * The sides at which the values of a table may be set, and how a place at that side tells the column:
 * in the middle under a name's own, at the right behind it and before the next one's, at the left
 * before it.
 */
const SIDES: readonly {
  readonly place: (part: GlyphLine) => number;
  readonly findColumn: (place: number, middles: readonly number[]) => number;
}[] = [
  {
    place: middleOf,
    findColumn: (place, middles) => middles.findIndex((middle) => Math.abs(place - middle) <= HAIR),
  },
  {
    place: ({ to }) => to,
    findColumn: (place, middles) => middles.findLastIndex((middle) => middle < place),
  },
  {
    place: ({ from }) => from,
    findColumn: (place, middles) => middles.findIndex((middle) => middle > place),
  },
];

/** A cell for each column: empty where the row has no value under it. */
export function alignValues(
  values: readonly GlyphLine[],
  { spans, columnOf }: SpacedColumns,
  row: TextRow,
): TableCell[] {
  if (values.length === 0) return [];
  return spans.map(([from, to], at): TableCell => {
    const value = values.find((part) => columnOf(part) === at);
    if (value) return makeCell(value, row.page);
    const [, y, , height] = row.box;
    const isTaken = row.line.glyphs.some(({ box: [x, , width] }) => x < to && x + width > from);
    const doubted = isTaken ? { doubted: true as const } : {};
    return { text: '', place: placeAt(row.page, [from, y, to - from, height]), ...doubted };
  });
}
