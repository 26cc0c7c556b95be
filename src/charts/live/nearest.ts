export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What a reader may point at in a chart. */
export interface Target {
  /** The rows that it shows or speaks of. */
  readonly keys: readonly string[];
  /** What it says of itself: that the form changed, that a sum does not hold. */
  readonly note: string | null;
  /** It shows rows or says something of itself; what is no mark are words about marks. */
  readonly isMark: boolean;
  readonly box: Box;
}

/** Nobody can point more exactly than this, in pixels. */
const EXACT = 1;

/**
 * What a pointer means: the mark under it; where there is none, whatever is nearest. Several only
 * where they lie so close together that no pointer tells one from the other.
 */
export function nearest(targets: readonly Target[], point: Point): readonly Target[] {
  const far = targets.map((target) => ({ target, distance: distanceTo(target.box, point) }));
  const under = far.filter(({ target, distance }) => target.isMark && distance <= EXACT);
  if (under.length > 0) return under.map(({ target }) => target);
  const least = Math.min(...far.map(({ distance }) => distance));
  return far.filter(({ distance }) => distance <= least + EXACT).map(({ target }) => target);
}

/** From a point to the edge of a box; 0 within it. */
function distanceTo({ left, top, right, bottom }: Box, { x, y }: Point): number {
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
}

/**
 * Where the arrow keys stop, in the order of the rows: each mark, and each sign that says something
 * of itself, after the rows that it speaks of. One that is drawn in several panels stops once.
 */
export function stopsOf(
  targets: readonly Target[],
  orderOf: (key: string) => number,
): readonly Target[] {
  const marks = targets.filter(({ isMark }) => isMark);
  const once = new Map(marks.map((mark) => [`${mark.keys.join(' ')} ${mark.note}`, mark]));
  const placeOf = ({ keys, note }: Target) => {
    if (keys.length === 0) return Infinity;
    const orders = keys.map(orderOf);
    return note === null ? Math.min(...orders) : Math.max(...orders) + 0.5;
  };
  return [...once.values()].toSorted(
    (a, b) => placeOf(a) - placeOf(b) || a.box.left - b.box.left || a.box.top - b.box.top,
  );
}
