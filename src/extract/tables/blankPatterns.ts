import type { Piece } from '../../document/document.ts';
import { listWithLost, listWithoutSurplus, type Reading, type Token } from './rowReadings.ts';

/** So many rows with the same empty columns make a pattern of the table. */
export const ENOUGH_ROWS = 3;

/** Which columns of a row are empty: a `-` for each empty one, a `0` for each other. */
export type BlankPattern = string;

export function patternOf(pieces: readonly Piece[]): BlankPattern {
  return pieces.map((piece) => (piece.text === '' ? '-' : '0')).join('');
}

export const isFull = (pattern: BlankPattern) => !pattern.includes('-');
/** Whether the first or the last column is empty: such a place may be there because a cell was lost. */
export const isOpenAtEdge = (pattern: BlankPattern) => /^-|-$/.test(pattern);

/** The patterns with empty columns that so many rows share. */
export function findPatterns(all: readonly BlankPattern[], enough = ENOUGH_ROWS): BlankPattern[] {
  return [...new Set(all)].filter(
    (pattern) => !isFull(pattern) && all.filter((one) => one === pattern).length >= enough,
  );
}

/** Whether rows that print anything leave now this place empty and now that one. */
export function isVaried(all: readonly BlankPattern[]): boolean {
  return new Set(all.filter((one) => one.includes('-') && one.includes('0'))).size > 1;
}

/** Values in their order under the columns that a pattern fills; one may be too many, or one lost. */
export function setUnderPattern(pattern: BlankPattern, tokens: readonly Token[]): Reading[] {
  const filled = [...pattern].filter((one) => one === '0').length;
  const set = (values: Reading): Reading => {
    let next = 0;
    return [...pattern].map((one) => {
      if (one === '-') return null;
      next += 1;
      return values[next - 1] ?? null;
    });
  };
  if (tokens.length === filled) {
    return [
      set(tokens.map((token) => (token === null ? null : Number(token.replaceAll(',', ''))))),
    ];
  }
  if (tokens.length === filled + 1) return listWithoutSurplus(tokens).map(set);
  if (tokens.length !== filled - 1 || filled === 0) return [];
  return listWithLost(tokens).map(set);
}
