import type { Segment } from './marks.ts';
import { apply, boxAround, type Matrix, type Point, readNumbers } from './matrix.ts';

/** Horizontal and vertical lines. */
export interface Lines {
  readonly across: Segment[];
  readonly down: Segment[];
}

/** What is thinner than this is a line, whether it was stroked or filled; in points. */
const THINNEST_AREA = 2.6;
/** What is shorter is a dot or the corner where two lines meet. */
const SHORTEST_LINE = 2.5;
/** A line may lean by so much from end to end. */
const LEAN = 0.7;

/** The operators within the data of a path, and how many numbers each takes. */
const STEPS: Readonly<Record<number, number>> = { 0: 2, 1: 2, 2: 6, 3: 4, 4: 0 };
const MOVE = 0;
const LINE = 1;
const CLOSE = 4;

/** Adds the lines that a path draws when it is stroked with a pen of `width` points. */
export function addStroked(
  lines: Lines,
  path: unknown,
  map: Matrix,
  width: number,
  closed: boolean,
) {
  if (width > THINNEST_AREA * 2) return;
  for (const { points, isClosed } of splitPath(path, map)) {
    points.forEach((point, index) => {
      const next = points[index + 1] ?? (isClosed || closed ? points[0] : undefined);
      if (next) addLine(lines, point, next);
    });
  }
}

/** Adds the lines that a path draws when it is filled: those of its parts that are thin. */
export function addFilled(lines: Lines, path: unknown, map: Matrix) {
  for (const { points } of splitPath(path, map)) addThin(lines, points);
}

/** Adds an area as a line, if it is thin. */
export function addThin(lines: Lines, points: readonly Point[]) {
  if (points.length < 2) return;
  const [x, y, width, height] = boxAround(points);
  if (height < THINNEST_AREA && width >= SHORTEST_LINE && width > height) {
    lines.across.push({ at: y + height / 2, from: x, to: x + width });
  } else if (width < THINNEST_AREA && height >= SHORTEST_LINE) {
    lines.down.push({ at: x + width / 2, from: y, to: y + height });
  }
}

function addLine(lines: Lines, [x1, y1]: Point, [x2, y2]: Point) {
  const width = Math.abs(x2 - x1);
  const height = Math.abs(y2 - y1);
  if (height <= LEAN && width >= SHORTEST_LINE) {
    lines.across.push({ at: (y1 + y2) / 2, from: Math.min(x1, x2), to: Math.max(x1, x2) });
  } else if (width <= LEAN && height >= SHORTEST_LINE) {
    lines.down.push({ at: (x1 + x2) / 2, from: Math.min(y1, y2), to: Math.max(y1, y2) });
  }
}

/** A path of more numbers is a drawing, and none of its lines is of a table. */
const MOST_NUMBERS = 30_000;

/** The parts of a path as corners; a curve counts as the line between its ends. */
function splitPath(path: unknown, map: Matrix): { points: Point[]; isClosed: boolean }[] {
  if (ArrayBuffer.isView(path) && path.byteLength / 4 > MOST_NUMBERS) return [];
  const data = readNumbers(path);
  const parts: { points: Point[]; isClosed: boolean }[] = [];
  for (let at = 0; at < data.length; ) {
    const step = data[at] ?? -1;
    const count = STEPS[step];
    if (count === undefined) break;
    const numbers = data.slice(at + 1, at + 1 + count);
    at += 1 + count;
    const last = parts.at(-1);
    if (step === CLOSE) {
      if (last) last.isClosed = true;
      continue;
    }
    const [x = 0, y = 0] = numbers.slice(-2);
    const point = apply(map, [x, y]);
    if (step === MOVE || !last) parts.push({ points: [point], isClosed: false });
    else if (step === LINE || step > LINE) last.points.push(point);
  }
  return parts;
}
