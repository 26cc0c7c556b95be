import type { Segment } from './marks.ts';
import type { Network } from './segments.ts';

/** A cell of a grid: where it begins, and how many rows and columns it covers. */
export interface Region {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  /** Whether the side that closes the table elsewhere is not drawn beside it: empty, it is no cell. */
  readonly isUnclosed?: true;
}

/** A ruled table: its lines from left to right and from top to bottom, and its cells. */
export interface Grid {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly regions: readonly Region[];
  /** Of each column: whether no line is drawn above it, or below it. */
  readonly openTop: readonly boolean[];
  readonly openBottom: readonly boolean[];
}

/** Lines nearer than this bound no cell between them. */
const NARROWEST_CELL = 4;
/** How far lines may stand out over the last crossing before a cell is taken to lie there. */
const OVERHANG = 6;
/** A wall stands where at least this part of it is drawn. */
const DRAWN = 0.5;

/** Makes a grid of lines that hang together; null where they don't bound two cells. */
export function buildGrid({ across, down }: Network): Grid | null {
  if (across.length === 0 || down.length === 0) return null;
  const xs = withEdges(placeLines(down), across);
  const ys = withEdges(placeLines(across), down);
  const columns = xs.length - 1;
  const rows = ys.length - 1;
  if (columns < 1 || rows < 1 || columns * rows < 2) return null;
  const isWall = (at: number, from: number, to: number, lines: readonly Segment[]) =>
    measure(lines, at, from, to) >= (to - from) * DRAWN;
  const isDown = (row: number, column: number) =>
    isWall(xs[column] ?? 0, ys[row] ?? 0, ys[row + 1] ?? 0, down);
  const isAcross = (row: number, column: number) =>
    isWall(ys[row] ?? 0, xs[column] ?? 0, xs[column + 1] ?? 0, across);
  const owners = mergePlaces(rows, columns, isDown, isAcross);
  const closed = Array.from({ length: rows }, (_, row) => isDown(row, columns));
  const regions = listRegions(owners, rows, columns).map((region) =>
    markUnclosed(region, closed, columns),
  );
  if (regions.length < 2) return null;
  const open = (row: number) => xs.slice(1).map((_, column) => !isAcross(row, column));
  return { xs, ys, regions, openTop: open(0), openBottom: open(rows) };
}

/** Marks a cell at the right side of a table that no line closes there, where one closes most rows. */
function markUnclosed(region: Region, closed: readonly boolean[], columns: number): Region {
  const isAtSide = region.column + region.columns === columns;
  const own = closed.slice(region.row, region.row + region.rows);
  const isMostClosed = closed.filter(Boolean).length * 2 > closed.length;
  return isAtSide && isMostClosed && !own.includes(true) ? { ...region, isUnclosed: true } : region;
}

/** Where lines lie: one place for those that are too near to bound a cell. */
function placeLines(lines: readonly Segment[]): number[] {
  const places: { first: number; sum: number; count: number }[] = [];
  for (const at of lines.map((line) => line.at).sort((a, b) => a - b)) {
    const last = places.at(-1);
    if (last && at - last.first <= NARROWEST_CELL) {
      last.sum += at;
      last.count += 1;
    } else places.push({ first: at, sum: at, count: 1 });
  }
  return places.map(({ sum, count }) => sum / count);
}

/** Adds an edge where the crossing lines go on: a side without a line, or a page's end. */
function withEdges(places: readonly number[], crossing: readonly Segment[]): number[] {
  const from = Math.min(...crossing.map((line) => line.from));
  const to = Math.max(...crossing.map((line) => line.to));
  const [first = from] = places;
  const last = places.at(-1) ?? to;
  return [
    ...(first - from > OVERHANG ? [from] : []),
    ...places,
    ...(to - last > OVERHANG ? [to] : []),
  ];
}

/** How much of a stretch is drawn. */
function measure(lines: readonly Segment[], at: number, from: number, to: number): number {
  const near = lines
    .filter((line) => Math.abs(line.at - at) <= NARROWEST_CELL && line.to > from && line.from < to)
    .sort((a, b) => a.from - b.from);
  let drawn = 0;
  let reached = from;
  for (const line of near) {
    const end = Math.min(line.to, to);
    drawn += Math.max(0, end - Math.max(line.from, reached));
    reached = Math.max(reached, end);
  }
  return drawn;
}

type Wall = (row: number, column: number) => boolean;

/** Places without a wall between them are one: each gets the number of the first of them. */
function mergePlaces(rows: number, columns: number, isDown: Wall, isAcross: Wall): number[] {
  const owners = Array.from({ length: rows * columns }, (_, index) => index);
  const find = (index: number): number => {
    let root = index;
    while (owners[root] !== root) root = owners[root] ?? root;
    return root;
  };
  const merge = (one: number, other: number) => {
    const [a, b] = [find(one), find(other)];
    owners[Math.max(a, b)] = Math.min(a, b);
  };
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const at = row * columns + column;
      if (column + 1 < columns && !isDown(row, column + 1)) merge(at, at + 1);
      if (row + 1 < rows && !isAcross(row + 1, column)) merge(at, at + columns);
    }
  }
  return owners.map((_, index) => find(index));
}

/** The cells: rectangles; what is merged into another shape is cut into rows. */
function listRegions(owners: readonly number[], rows: number, columns: number): Region[] {
  const places = new Map<number, { row: number; column: number }[]>();
  owners.forEach((owner, index) => {
    const place = { row: Math.floor(index / columns), column: index % columns };
    places.set(owner, [...(places.get(owner) ?? []), place]);
  });
  const regions = [...places.values()].flatMap((covered) => {
    const whole = bound(covered);
    return whole.rows * whole.columns === covered.length ? [whole] : cutRows(covered, rows);
  });
  return regions.sort((a, b) => a.row - b.row || a.column - b.column);
}

function bound(covered: readonly { row: number; column: number }[]): Region {
  const rows = covered.map((place) => place.row);
  const columns = covered.map((place) => place.column);
  const row = Math.min(...rows);
  const column = Math.min(...columns);
  return {
    row,
    column,
    rows: Math.max(...rows) - row + 1,
    columns: Math.max(...columns) - column + 1,
  };
}

function cutRows(covered: readonly { row: number; column: number }[], rows: number): Region[] {
  const cut: Region[] = [];
  for (let row = 0; row < rows; row += 1) {
    const columns = covered.filter((place) => place.row === row).map((place) => place.column);
    for (const column of columns.sort((a, b) => a - b)) {
      const last = cut.at(-1);
      if (last?.row === row && last.column + last.columns === column) {
        cut[cut.length - 1] = { ...last, columns: last.columns + 1 };
      } else cut.push({ row, column, rows: 1, columns: 1 });
    }
  }
  return cut;
}
