import { type GlyphLine, readLine, splitAtGaps, splitGlyphLines } from './glyphLines.ts';
import type { Grid, Region } from './grid.ts';
import { centre, type Glyph } from './marks.ts';

/** A cell of a grid with the characters in it. */
export interface FilledRegion extends Region {
  readonly glyphs: readonly Glyph[];
  readonly doubted: boolean;
}
/** A grid, or one with more lines than are drawn. */
interface FilledGrid {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly regions: readonly FilledRegion[];
}

/** What a cell of numbers holds: a number, or a mark in its place. */
const VALUE = /^(?:[+-]?[\d.,，]+%?|[-—–/／无]+)$/u;

/** Where a line is missing, several values stand in what looks like one cell: parts such cells. */
export function splitMerged({ xs, ys }: Grid, regions: readonly FilledRegion[]): FilledGrid {
  const parted = regions.flatMap((region) => splitColumns(region, xs));
  return splitRows({ xs, ys, regions: parted });
}

/** Values of neighbouring columns lie at least so many sizes of their font apart. */
const APART = 0.8;

/** Parts a cell over several columns where each of them has a value of its own under it. */
function splitColumns(region: FilledRegion, xs: readonly number[]): FilledRegion[] {
  if (region.columns === 1) return [region];
  const lines = splitGlyphLines(region.glyphs);
  const [line] = lines;
  if (!line || lines.length > 1 || line.direction !== 'right') return [region];
  const words = splitAtGaps(line, APART);
  if (words.length !== region.columns || !words.every((word) => VALUE.test(readLine(word)))) {
    return [region];
  }
  const fits = words.every((word, index) => {
    const left = xs[region.column + index] ?? Infinity;
    const right = xs[region.column + index + 1] ?? -Infinity;
    return word.from >= left && word.to <= right;
  });
  if (!fits) return [region];
  return words.map((word, index) => ({
    ...region,
    column: region.column + index,
    columns: 1,
    glyphs: word.glyphs,
  }));
}

/** Parts rows in which every value stands several times, one below the other. */
function splitRows(grid: FilledGrid): FilledGrid {
  let { ys, regions } = grid;
  for (let row = ys.length - 2; row >= 0; row -= 1) {
    const cuts = findCuts(regions, row, grid.xs);
    if (cuts.length === 0) continue;
    regions = regions.flatMap((region) => cutRegion(region, row, cuts));
    ys = [...ys.slice(0, row + 1), ...cuts, ...ys.slice(row + 1)];
  }
  return {
    xs: grid.xs,
    ys,
    regions: regions.toSorted((a, b) => a.row - b.row || a.column - b.column),
  };
}

/** Lines of different cells are on one level where they differ by less than this, in points. */
const LEVEL = 3;

/** Where a row is to be cut: between the levels on which its values stand; nowhere, if on one. */
function findCuts(regions: readonly FilledRegion[], row: number, xs: readonly number[]): number[] {
  const own = regions.filter((region) => region.row === row && region.rows === 1);
  const cells = own
    .map((region) => ({ region, lines: splitGlyphLines(region.glyphs) }))
    .filter(({ lines }) => lines.length > 0 && lines.every((line) => line.direction === 'right'));
  const isValue = (line: GlyphLine) => VALUE.test(readLine(line));
  const values = cells.filter(({ lines }) => lines.every(isValue));
  const labels = cells.filter(({ lines }) => !lines.every(isValue));
  const levels = values[0]?.lines.map((line) => line.middle) ?? [];
  if (levels.length < 2) return [];
  const isLevel = (lines: readonly GlyphLine[]) =>
    lines.length === levels.length &&
    lines.every((line, at) => Math.abs(line.middle - (levels[at] ?? 0)) <= LEVEL);
  if (!values.every(({ lines }) => isLevel(lines))) return [];
  if (values.length < 2 && !labels.some(({ lines }) => isLevel(lines))) return [];
  if (values.some(({ region, lines }) => isWrapped(region, lines, xs))) return [];
  return levels.slice(1).map((level, at) => (level + (levels[at] ?? level)) / 2);
}

/** Whether lines may be one number that had no room: the first of them fills the cell. */
function isWrapped(region: Region, lines: readonly GlyphLine[], xs: readonly number[]): boolean {
  const width = (xs[region.column + region.columns] ?? 0) - (xs[region.column] ?? 0);
  const [first] = lines;
  return first !== undefined && first.to - first.from > width - first.size * 1.2;
}

function cutRegion(region: FilledRegion, row: number, cuts: readonly number[]): FilledRegion[] {
  if (region.row > row) return [{ ...region, row: region.row + cuts.length }];
  if (region.row + region.rows <= row) return [region];
  if (region.row < row || region.rows > 1) return [{ ...region, rows: region.rows + cuts.length }];
  const parts = Array.from({ length: cuts.length + 1 }, (): Glyph[] => []);
  for (const glyph of region.glyphs) {
    const at = cuts.filter((cut) => centre(glyph)[1] > cut).length;
    parts[at]?.push(glyph);
  }
  return parts.map((glyphs, at) => ({ ...region, row: row + at, glyphs }));
}
