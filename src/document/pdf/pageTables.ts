import { fillGrid, type GridTable, isWithin } from './fillGrid.ts';
import { buildGrid, type Grid } from './grid.ts';
import { centre, type Glyph, type PageMarks, type Segment } from './marks.ts';
import { joinSegments, splitNetworks } from './segments.ts';

/** A page with more lines than this is a drawing. */
const MOST_LINES = 2_500;

/** The ruled tables of a page, and the characters that stand in none. */
export function readPageTables(
  marks: PageMarks,
  page: number,
): { tables: GridTable[]; rest: readonly Glyph[] } {
  const across = joinSegments(clip(marks.across, marks.width, marks.height));
  const down = joinSegments(clip(marks.down, marks.height, marks.width));
  if (across.length + down.length > MOST_LINES) return { tables: [], rest: marks.glyphs };
  const grids = splitNetworks(across, down)
    .map(buildGrid)
    .filter((grid) => grid !== null)
    .sort((a, b) => areaOf(a) - areaOf(b));
  let rest = marks.glyphs;
  const tables: GridTable[] = [];
  for (const drawn of grids) {
    const grid = reachDown(drawn, rest, marks.height);
    const within = rest.filter((glyph) => isWithin(grid, glyph));
    if (within.length === 0) continue;
    const inside = new Set(within);
    rest = rest.filter((glyph) => !inside.has(glyph));
    tables.push(fillGrid(grid, within, page));
  }
  return { tables: tables.sort((a, b) => a.box[1] - b.box[1]), rest };
}

/** The last line of a row that the page's end cuts may stand so far below its lines. */
const BELOW = 14;
/** Page numbers and feet stand in this part of a page. */
const FOOT = 0.87;

/** A table that the page's end leaves open reaches down to the text that ends its last row. */
function reachDown(grid: Grid, glyphs: readonly Glyph[], height: number): Grid {
  const bottom = grid.ys.at(-1) ?? 0;
  const below = glyphs.filter((glyph) => centre(glyph)[1] >= bottom);
  const isOpen = (glyph: Glyph) => {
    const [x, y] = centre(glyph);
    const column = grid.xs.findLastIndex((place) => place <= x);
    return y < bottom + BELOW && grid.openBottom[column] === true;
  };
  const own = below.filter(isOpen);
  const isLast = below.every((glyph) => isOpen(glyph) || centre(glyph)[1] > height * FOOT);
  if (!isLast || !own.some((glyph) => /\p{Script=Han}/u.test(glyph.text))) return grid;
  const reached = Math.max(...own.map(({ box: [, y, , high] }) => y + high)) + 1;
  return { ...grid, ys: [...grid.ys.slice(0, -1), reached] };
}

/** Only what lies on the page: `length` along the lines, `breadth` across them. */
function clip(lines: readonly Segment[], length: number, breadth: number): Segment[] {
  return lines
    .filter((line) => line.at >= -1 && line.at <= breadth + 1)
    .map((line) => ({ ...line, from: Math.max(0, line.from), to: Math.min(length, line.to) }))
    .filter((line) => line.to > line.from);
}

/** Small ones first: a table within a cell of another has its own characters. */
function areaOf({ xs, ys }: Grid): number {
  return ((xs.at(-1) ?? 0) - (xs[0] ?? 0)) * ((ys.at(-1) ?? 0) - (ys[0] ?? 0));
}
