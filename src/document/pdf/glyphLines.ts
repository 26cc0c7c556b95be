import type { Direction, Glyph } from './marks.ts';

/** Characters on one line, in reading order. */
export interface GlyphLine {
  readonly glyphs: readonly Glyph[];
  readonly direction: Direction;
  /** Along the line and across it, in reading order whatever the direction. */
  readonly from: number;
  readonly to: number;
  readonly middle: number;
  readonly size: number;
}

interface Place {
  readonly from: number;
  readonly to: number;
  readonly middle: number;
}

/** A character's place along its line and across the lines, growing as one reads on. */
function placeOn({ box: [x, y, width, height], direction }: Glyph): Place {
  const middleX = x + width / 2;
  const middleY = y + height / 2;
  switch (direction) {
    case 'right':
      return { from: x, to: x + width, middle: middleY };
    case 'left':
      return { from: -x - width, to: -x, middle: -middleY };
    case 'down':
      return { from: y, to: y + height, middle: -middleX };
    case 'up':
      return { from: -y - height, to: -y, middle: middleX };
  }
}

/** Characters whose middles lie within this part of their size are on one line. */
const ONE_LINE = 0.45;

/** Sorts characters into lines. Those that are turned another way make lines of their own. */
export function splitGlyphLines(glyphs: readonly Glyph[]): GlyphLine[] {
  const ways = Map.groupBy(glyphs, (glyph) => glyph.direction);
  return [...ways].flatMap(([direction, some]) => {
    const groups: { glyphs: Glyph[]; middle: number; size: number }[] = [];
    const sorted = some
      .map((glyph) => ({ glyph, middle: placeOn(glyph).middle }))
      .sort((a, b) => a.middle - b.middle);
    for (const { glyph, middle } of sorted) {
      const group = groups.at(-1);
      const size = Math.max(glyph.size, group?.size ?? 0);
      if (group && middle - group.middle <= size * ONE_LINE) {
        group.glyphs.push(glyph);
        group.middle += (middle - group.middle) / group.glyphs.length;
        group.size = size;
      } else groups.push({ glyphs: [glyph], middle, size: glyph.size });
    }
    return groups.map((group) => makeLine(group.glyphs, direction, group.middle));
  });
}

function makeLine(glyphs: readonly Glyph[], direction: Direction, middle: number): GlyphLine {
  const placed = glyphs
    .map((glyph) => ({ glyph, place: placeOn(glyph) }))
    .sort((a, b) => a.place.from - b.place.from);
  return {
    glyphs: placed.map(({ glyph }) => glyph),
    direction,
    middle,
    from: Math.min(...placed.map(({ place }) => place.from)),
    to: Math.max(...placed.map(({ place }) => place.to)),
    size: Math.max(...glyphs.map((glyph) => glyph.size)),
  };
}

/** Splits a line where nothing is drawn for so many sizes of its font. */
export function splitAtGaps(line: GlyphLine, gap: number): GlyphLine[] {
  const parts: Glyph[][] = [];
  let end = -Infinity;
  for (const glyph of line.glyphs) {
    const { from, to } = placeOn(glyph);
    const part = parts.at(-1);
    if (part && from - end < gap * glyph.size) part.push(glyph);
    else parts.push([glyph]);
    end = Math.max(end, to);
  }
  return parts.map((part) => makeLine(part, line.direction, line.middle));
}

/** A space is where nothing is drawn for so many sizes of the font. */
const SPACE = 0.2;
/** Chinese has no spaces: characters set wide are still a word. */
const CHINESE_SPACE = 0.8;
const CHINESE = /^[\p{Script=Han}\u2014-\u2026\u3000-\u303f\uff00-\uffef]$/u;

/** The text of a line, with a space for each gap. */
export function readLine(line: GlyphLine): string {
  let text = '';
  let before: Glyph | undefined;
  for (const glyph of line.glyphs) {
    const gap = before ? (placeOn(glyph).from - placeOn(before).to) / glyph.size : 0;
    const isChinese = CHINESE.test(glyph.text) && CHINESE.test(before?.text ?? '');
    text += gap >= (isChinese ? CHINESE_SPACE : SPACE) ? ` ${glyph.text}` : glyph.text;
    before = glyph;
  }
  return text;
}
