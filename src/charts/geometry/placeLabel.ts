import { measureText, TYPE } from './measureText.ts';
import { path } from './path.ts';
import type { Words } from './words.ts';

/** A rectangle that is already drawn on. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Small boxes along a line, so that labels keep off it. */
export function alongLine(points: readonly Point[]): readonly Box[] {
  return points.slice(1).flatMap((to, index) => {
    const from = points[index] ?? to;
    const steps = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / 4));
    return Array.from({ length: steps }, (_, step) => ({
      x: from.x + ((to.x - from.x) * step) / steps - 1,
      y: from.y + ((to.y - from.y) * step) / steps - 1,
      width: 2,
      height: 2,
    }));
  });
}

const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

interface Room {
  readonly width: number;
  readonly sideways: boolean;
  /** The other points of the panel: a label must not read as one of theirs. */
  readonly others: readonly Point[];
}

/** How far a point is from the nearest edge of a box. */
function distance({ x, y, width, height }: Box, point: Point): number {
  const across = Math.max(x - point.x, 0, point.x - x - width);
  const down = Math.max(y - point.y, 0, point.y - y - height);
  return Math.hypot(across, down);
}

/** Whether a label reads as that of its point: its middle and its edge are nearer to it than to any other. */
function isNearest(box: Box, point: Point, others: readonly Point[]): boolean {
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2, width: 0, height: 0 };
  return [box, middle].every((of) =>
    others.every((other) => distance(of, other) >= distance(of, point)),
  );
}

/**
 * Finds room for a label beside a point, above and below it first, or to its sides first; takes
 * the room, or answers null where there is none that is nearest to this point.
 */
export function placeLabel(
  text: string,
  point: Point,
  taken: Box[],
  { width, sideways, others }: Room,
): Words | null {
  const size = { width: measureText(text, TYPE.small) + 4, height: 15 };
  const middle = Math.min(Math.max(point.x - size.width / 2, 0), width - size.width);
  const upright = [
    { x: middle, y: point.y - 21 },
    { x: middle, y: point.y + 8 },
    { x: middle, y: point.y - 28 },
    // Leaning out to where the line is not, with an end over the point.
    { x: point.x + 5 - size.width, y: point.y - 21 },
    { x: point.x - 5, y: point.y - 21 },
    { x: point.x + 5 - size.width, y: point.y + 8 },
    { x: point.x - 5, y: point.y + 8 },
  ];
  const sides = [
    { x: point.x + 9, y: point.y - 8 },
    { x: point.x - 9 - size.width, y: point.y - 8 },
    { x: point.x + 7, y: point.y + 1 },
    { x: point.x - 7 - size.width, y: point.y + 1 },
  ];
  const farther = [
    { x: point.x + 9, y: point.y - 20 },
    { x: point.x - 9 - size.width, y: point.y - 20 },
    { x: point.x + 6, y: point.y - 34 },
    { x: point.x - 6 - size.width, y: point.y - 34 },
  ];
  const places = sideways ? [...sides, ...farther, ...upright] : [...upright, ...sides, ...farther];
  const isApart = (place: Point) => farther.some(({ x, y }) => x === place.x && y === place.y);
  const found = places
    .map((place) => ({ ...place, ...size }))
    .find(
      (box) =>
        box.x >= 0 &&
        box.x + box.width <= width &&
        !taken.some((other) => overlap(other, box)) &&
        // One that stands farther off is tied to its point by a line.
        (isApart(box) || isNearest(box, point, others)),
    );
  if (!found) return null;
  taken.push(found);
  const words = { x: found.x + 2, y: found.y + 12, text };
  if (!isApart(found)) return words;
  const corner = found.x > point.x ? found.x : found.x + size.width;
  return { ...words, leader: path`M${point.x} ${point.y}L${corner} ${found.y + 14}` };
}

/** Finds room for a label to the right of a mark in its lane, else to the left, else none. */
export function placeBeside(text: string, mark: Point, taken: Box[], width: number): Words | null {
  const size = { width: measureText(text, TYPE.small), height: 1 };
  const boxes = [mark.x + 12, mark.x - 12 - size.width].map((x) => ({ x, y: mark.y, ...size }));
  const found = boxes.find(
    (box) =>
      box.x >= 0 && box.x + box.width <= width && !taken.some((other) => overlap(other, box)),
  );
  if (!found) return null;
  taken.push(found);
  return { x: found.x, y: mark.y + 4, text };
}
