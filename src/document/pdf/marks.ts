import type { Box } from './matrix.ts';

/** Which way one reads on from a character: across, upright, upside down, upwards. */
export type Direction = 'right' | 'down' | 'left' | 'up';

/** A character where it is drawn. */
export interface Glyph {
  /** What the font says that it is; U+FFFD where the font doesn't say. */
  readonly text: string;
  readonly box: Box;
  /** Size of the font in points. */
  readonly size: number;
  readonly direction: Direction;
  /** Characters that one operator draws have the same number. */
  readonly run: number;
  /** How many things were painted on the page before it. */
  readonly order: number;
  /** Drawn so that nobody sees it: what a recogniser of characters lays over a scan. */
  readonly invisible: boolean;
  /** Whether what stands here is not certain: drawn over something else, or not to be seen. */
  readonly doubted: boolean;
  readonly font: string;
  /** Whether the text is no more than the character's code in its font, which may mean anything. */
  readonly isGuess: boolean;
}

/** A straight line along one axis: `at` is its place on the other. */
export interface Segment {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** A picture; what it shows is not looked at. */
export interface Picture {
  readonly box: Box;
  readonly order: number;
}

/** What is drawn on a page, in points from the top left of the page as it is shown. */
export interface PageMarks {
  readonly width: number;
  readonly height: number;
  readonly glyphs: readonly Glyph[];
  /** Horizontal lines: `at` is y. */
  readonly across: readonly Segment[];
  /** Vertical lines: `at` is x. */
  readonly down: readonly Segment[];
  readonly pictures: readonly Picture[];
}

export function centre({
  box: [x, y, width, height],
}: Pick<Glyph, 'box'>): readonly [number, number] {
  return [x + width / 2, y + height / 2];
}
