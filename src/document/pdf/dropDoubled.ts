import { centre, type Glyph } from './marks.ts';

/** Two characters nearer than this part of their size stand on one place. */
const SAME_PLACE = 0.3;
/** Narrow characters stand closer: this part of their width. */
const OF_WIDTH = 0.6;
const WORD = /^[\p{L}\p{N}]$/u;

/**
 * Drops what is drawn twice, a little apart: bold made by printing twice. Where different
 * characters are drawn on one place, nobody can say which is meant: both are doubted.
 */
export function dropDoubled(glyphs: readonly Glyph[]): Glyph[] {
  const kept: Glyph[] = [];
  const squares = new Map<number, number[]>();
  for (const glyph of glyphs) {
    const near = listNear(squares, glyph).filter((at) => isOn(kept[at], glyph));
    if (near.some((at) => kept[at]?.text === glyph.text)) {
      // What is seen counts: a layer for searching may repeat what the page prints.
      for (const at of near) {
        const other = kept[at];
        if (other?.invisible && !glyph.invisible) kept[at] = glyph;
      }
      continue;
    }
    const rivals = near.filter((at) => isRival(kept[at], glyph));
    for (const at of rivals) {
      const other = kept[at];
      if (other) kept[at] = { ...other, doubted: true };
    }
    const square = numberSquare(...squareOf(glyph));
    const others = squares.get(square);
    if (others) others.push(kept.length);
    else squares.set(square, [kept.length]);
    kept.push(rivals.length > 0 ? { ...glyph, doubted: true } : glyph);
  }
  return kept;
}

/** Neighbours are looked for in squares of some points. */
const SQUARE = 6;
/** More squares than any page is wide. */
const WIDEST = 2 ** 20;

function squareOf(glyph: Glyph): readonly [number, number] {
  const [x, y] = centre(glyph);
  return [Math.round(x / SQUARE), Math.round(y / SQUARE)];
}

const numberSquare = (x: number, y: number) => x + y * WIDEST;
const AROUND = [-1, 0, 1].flatMap((x) => [-1, 0, 1].map((y) => [x, y] as const));

function listNear(squares: ReadonlyMap<number, readonly number[]>, glyph: Glyph): number[] {
  const [x, y] = squareOf(glyph);
  return AROUND.flatMap(([dx, dy]) => squares.get(numberSquare(x + dx, y + dy)) ?? []);
}

function isOn(other: Glyph | undefined, glyph: Glyph): boolean {
  if (!other) return false;
  const [x, y] = centre(glyph);
  const [u, v] = centre(other);
  const size = Math.min(glyph.size, other.size) * SAME_PLACE;
  const width = Math.min(glyph.box[2], other.box[2]) * OF_WIDTH;
  return Math.abs(y - v) <= size && Math.abs(x - u) <= Math.min(size, width);
}

function isRival(other: Glyph | undefined, glyph: Glyph): boolean {
  return other !== undefined && WORD.test(other.text) && WORD.test(glyph.text);
}
