import { readCellText } from './cellText.ts';
import { type GlyphLine, splitAtGaps, splitGlyphLines } from './glyphLines.ts';
import type { Grid, Region } from './grid.ts';
import { centre, type Glyph } from './marks.ts';
import type { Box } from './matrix.ts';
import { type FilledRegion, splitMerged } from './splitMerged.ts';

/** A cell of a ruled table with what it prints. */
export interface GridCell extends Region {
  readonly text: string;
  readonly doubted: boolean;
  readonly page: number;
  readonly box: Box;
}

/** A ruled table on one page. */
export interface GridTable {
  readonly page: number;
  readonly box: Box;
  readonly xs: readonly number[];
  readonly rows: number;
  readonly cells: readonly GridCell[];
  readonly openTop: readonly boolean[];
  readonly openBottom: readonly boolean[];
}

/** Whether a character stands within a grid. */
export function isWithin({ xs, ys }: Grid, glyph: Glyph): boolean {
  const [x, y] = centre(glyph);
  return find(xs, x) >= 0 && find(ys, y) >= 0;
}

/** Gives each character of a grid to the cell in which its middle lies. */
export function fillGrid(grid: Grid, glyphs: readonly Glyph[], page: number): GridTable {
  const owners = new Map<Glyph, Region>();
  for (const glyph of glyphs) {
    const region = regionAt(grid, centre(glyph));
    if (region) owners.set(glyph, region);
  }
  const doubtful = settleNumbers(grid, owners);
  const filled = grid.regions.flatMap(({ isUnclosed, ...region }, at): FilledRegion[] => {
    const own = glyphs.filter((glyph) => owners.get(glyph) === grid.regions[at]);
    if (isUnclosed && own.length === 0) return [];
    return [{ ...region, glyphs: own, doubted: doubtful.has(grid.regions[at] ?? region) }];
  });
  const { xs, ys, regions } = splitMerged(grid, filled);
  const cells = regions.map(({ glyphs: own, doubted, ...region }): GridCell => {
    const box = boxOf(xs, ys, region);
    const read = readCellText(own, box[2]);
    return { ...region, text: read.text, doubted: doubted || read.doubted, page, box };
  });
  const { openTop, openBottom } = grid;
  const rows = ys.length - 1;
  const whole = { row: 0, column: 0, rows, columns: xs.length - 1 };
  return { page, box: boxOf(xs, ys, whole), xs, rows, cells, openTop, openBottom };
}

function boxOf(xs: readonly number[], ys: readonly number[], region: Region): Box {
  const [x = 0, y = 0] = [xs[region.column], ys[region.row]];
  const right = xs[region.column + region.columns] ?? x;
  const bottom = ys[region.row + region.rows] ?? y;
  return [x, y, right - x, bottom - y];
}

/** The place between two lines in which a point lies; -1 outside of them. */
function find(places: readonly number[], point: number): number {
  return point < (places[0] ?? Infinity)
    ? -1
    : places.findIndex(
        (place, index) => point >= place && point < (places[index + 1] ?? -Infinity),
      );
}

function regionAt({ xs, ys, regions }: Grid, [x, y]: readonly [number, number]): Region | null {
  const column = find(xs, x);
  const row = find(ys, y);
  if (column < 0 || row < 0) return null;
  const covers = (one: Region) =>
    row >= one.row &&
    row < one.row + one.rows &&
    column >= one.column &&
    column < one.column + one.columns;
  return regions.find(covers) ?? null;
}

/** Numbers drawn closer than this are one, or touch. */
const TOUCHING = 0.12;
const NUMBER = /^[\d.,]$/;

/**
 * A number that runs over a line is either one, too wide for its cell, or two that touch. Where they
 * are drawn by themselves they are two; where one operator draws it, it is one and its cells are
 * doubted; where each digit is drawn by itself, nobody knows. Returns the cells that are not certain.
 */
function settleNumbers(grid: Grid, owners: Map<Glyph, Region>): Set<Region> {
  const doubtful = new Set<Region>();
  for (const word of listNumbers([...owners.keys()])) {
    const regions = word.glyphs.map((glyph) => owners.get(glyph));
    if (new Set(regions).size < 2) continue;
    const seams = word.glyphs.filter((_, at) => at > 0 && regions[at] !== regions[at - 1]);
    const runs = Map.groupBy(word.glyphs, (glyph) => glyph.run);
    const isParted = seams.every((glyph) => runs.get(glyph.run)?.[0] === glyph);
    if (isParted && runs.size < word.glyphs.length) continue;
    for (const region of regions) if (region) doubtful.add(region);
    if (isParted) continue;
    const [first] = word.glyphs;
    const middle = (word.from + word.to) / 2;
    const whole = first && regionAt(grid, [middle, centre(first)[1]]);
    if (whole) for (const glyph of word.glyphs) owners.set(glyph, whole);
  }
  return doubtful;
}

function listNumbers(glyphs: readonly Glyph[]): GlyphLine[] {
  const digits = glyphs.filter((glyph) => glyph.direction === 'right' && NUMBER.test(glyph.text));
  return splitGlyphLines(digits).flatMap((line) => splitAtGaps(line, TOUCHING));
}
