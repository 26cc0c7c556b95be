import { type GlyphLine, readLine, splitAtGaps } from './glyphLines.ts';
import { boxOfGlyphs, type TextRow } from './textRows.ts';

/** Lines whose middles are nearer than so many sizes of their font are of one row of a table. */
const LEVEL = 0.9;

/**
 * Puts lines together that stand beside each other at half a line's height: the values of a row and a
 * label of two lines, or one of its values that a blank has moved. Lines of prose are left alone.
 */
export function mergeLevels(
  rows: readonly TextRow[],
  apart: number,
  isValue: (part: GlyphLine) => boolean,
): TextRow[] {
  const merged: TextRow[] = [];
  for (const row of rows) {
    const last = merged.at(-1);
    if (last && isBeside(last, row, apart, isValue)) merged[merged.length - 1] = merge(last, row);
    else merged.push(row);
  }
  return merged;
}

function isBeside(
  one: TextRow,
  other: TextRow,
  apart: number,
  isValue: (part: GlyphLine) => boolean,
): boolean {
  if (one.page !== other.page) return false;
  if (one.line.direction !== 'right' || other.line.direction !== 'right') return false;
  const size = Math.max(one.line.size, other.line.size);
  if (Math.abs(other.line.middle - one.line.middle) >= LEVEL * size) return false;
  const [own, next] = [splitAtGaps(one.line, apart), splitAtGaps(other.line, apart)];
  if (![...own, ...next].some(isValue)) return false;
  return !own.some((part) => next.some(({ from, to }) => part.from < to && from < part.to));
}

function merge(one: TextRow, other: TextRow): TextRow {
  const glyphs = [...one.line.glyphs, ...other.line.glyphs].sort((a, b) => a.box[0] - b.box[0]);
  const line = {
    ...one.line,
    glyphs,
    from: Math.min(one.line.from, other.line.from),
    to: Math.max(one.line.to, other.line.to),
    size: Math.max(one.line.size, other.line.size),
  };
  const doubted = one.doubted || other.doubted;
  return { ...one, line, text: readLine(line), box: boxOfGlyphs(glyphs), doubted };
}
