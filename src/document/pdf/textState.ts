import type { Direction } from './marks.ts';
import { apply, boxAround, IDENTITY, type Matrix, multiply, type Point } from './matrix.ts';

/** What is needed of a font to place its characters. */
export interface Font {
  readonly name: string;
  readonly isVertical: boolean;
  /** From the units of its widths to the size of one. */
  readonly scale: number;
  /** Whether its codes are numbers of its own, which may say nothing of Unicode. */
  readonly isComposite: boolean;
}

/** The state of text drawing that `save` keeps. */
export interface TextStyle {
  readonly font: Font | null;
  readonly size: number;
  readonly charSpacing: number;
  readonly wordSpacing: number;
  /** 1 is the font's own width. */
  readonly stretch: number;
  readonly leading: number;
  readonly rise: number;
  readonly isInvisible: boolean;
}

export const PLAIN: TextStyle = {
  font: null,
  size: 0,
  charSpacing: 0,
  wordSpacing: 0,
  stretch: 1,
  leading: 0,
  rise: 0,
  isInvisible: false,
};

/** Where the next character is drawn. */
export interface Pen {
  matrix: Matrix;
  lineX: number;
  lineY: number;
  x: number;
  y: number;
}

export function newPen(matrix: Matrix = IDENTITY): Pen {
  return { matrix, lineX: 0, lineY: 0, x: 0, y: 0 };
}

export function movePen(pen: Pen, x: number, y: number) {
  pen.lineX += x;
  pen.lineY += y;
  pen.x = pen.lineX;
  pen.y = pen.lineY;
}

/** A character as the library gives it. */
export interface CodedGlyph {
  readonly unicode: string;
  readonly code: number;
  readonly width: number;
  readonly isSpace: boolean;
  /** Upright: advance, and the origin's x and y, in the units of widths. */
  readonly upright: readonly number[];
}

export interface PlacedGlyph {
  readonly box: readonly [number, number, number, number];
  readonly direction: Direction;
  readonly size: number;
}

/** How far a character reaches above and below its base line, in sizes of the font. */
const ABOVE = 0.86;
const BELOW = 0.14;

/** Places a character and moves the pen behind it. */
export function placeGlyph(
  pen: Pen,
  style: TextStyle,
  glyph: CodedGlyph,
  map: Matrix,
): PlacedGlyph {
  const whole = multiply(map, pen.matrix);
  const unit = style.size * (style.font?.scale ?? 0.001);
  const spacing = style.charSpacing + (glyph.isSpace ? style.wordSpacing : 0);
  const isVertical = style.font?.isVertical ?? false;
  const [advance = -1000, originX = 500, originY = 880] = glyph.upright;
  const width = glyph.width * unit * style.stretch;
  const left = isVertical ? pen.x - originX * unit * style.stretch : pen.x;
  const base = pen.y + style.rise - (isVertical ? originY * unit : 0);
  const corners: readonly Point[] = [
    [left, base - BELOW * style.size],
    [left + width, base - BELOW * style.size],
    [left, base + ABOVE * style.size],
    [left + width, base + ABOVE * style.size],
  ];
  const box = boxAround(corners.map((corner) => apply(whole, corner)));
  if (isVertical) pen.y += advance * unit + spacing;
  else pen.x += width + spacing * style.stretch;
  const size = Math.abs(style.size) * Math.hypot(whole[2], whole[3]);
  return { box, direction: readDirection(whole, isVertical, style.size), size };
}

/** Moves the pen by a number between characters. */
export function adjustPen(pen: Pen, style: TextStyle, thousandths: number) {
  const shift = (-thousandths * style.size) / 1000;
  if (style.font?.isVertical) pen.y += shift;
  else pen.x += shift * style.stretch;
}

function readDirection([a, b, c, d]: Matrix, isVertical: boolean, size: number): Direction {
  const sign = size < 0 ? -1 : 1;
  const [x, y] = isVertical ? [-c * sign, -d * sign] : [a * sign, b * sign];
  if (Math.abs(x) >= Math.abs(y)) return x >= 0 ? 'right' : 'left';
  return y >= 0 ? 'down' : 'up';
}
