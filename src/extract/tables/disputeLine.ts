import type { Piece } from '../../document/document.ts';
import { readLabel } from '../labels.ts';
import { makeMatcher } from '../matchLabel.ts';
import { isValue } from '../readNumber.ts';
import { type Line, PLAIN } from './line.ts';
import type { Values } from './listEvents.ts';
import { findCore } from './window.ts';

/** A line of values may hold a text that is none, if so many numbers stand beside it. */
const ENOUGH_NUMBERS = 5;
/** 行政复议 alone may be a phrase of the prose: the table has so many of its headers near. */
const ENOUGH_HEADERS = 3;
const NEAR = 40;

/** Headers, whole or broken into words, one or several in a cell. */
const HEADER_WORDS =
  /^(?:行政复议|行政诉讼|未经复议|直接起诉|复议后起诉|结果|维持|纠正|其他|尚未|审结|总|计)+$/;
/** The headers that no other table has. */
const HEADERS =
  /行政复议|行政诉讼|未经复议直接起诉|复议后起诉|结果维持|结果纠正|其他结果|尚未审结/g;
/** One of them with a misprint. */
const matchHeader = makeMatcher(
  HEADERS.source.split('|').map((text) => ({ id: text, texts: [text] })),
);

/** The values of table 四, which stand below its headers in one line without a label. */
export function findDisputeLine(lines: readonly Line[], columns: number): Values | null {
  const placed = lines.find((line) => line.placed?.length === columns);
  if (placed?.placed) {
    const pieces = placed.placed.filter((piece) => piece !== null);
    return { ...PLAIN, placed: placed.placed, pieces, start: 0 };
  }
  const headers = lines.map(countHeaders);
  const start = headers.findIndex(
    (count, at) => count > 0 && addUp(headers.slice(at, at + NEAR)) >= ENOUGH_HEADERS,
  );
  if (start < 0) return null;
  let pieces: Piece[] = [];
  let aligned = false;
  let named = false;
  let padded = false;
  for (const line of lines.slice(start)) {
    const texts = line.cells.filter((cell) => !isValue(cell.text)).length;
    const numbers = line.cells.filter((cell) => cell.text !== '' && isValue(cell.text)).length;
    if (texts === 0 || numbers >= ENOUGH_NUMBERS) {
      pieces.push(...line.cells);
      aligned ||= line.aligned;
      named ||= line.named;
      padded ||= line.padded;
    } else if (pieces.some((piece) => piece.text !== '')) break;
    // Empty cells between and beside the headers are not the table's values.
    else pieces = [];
  }
  const isEmpty = findCore(pieces).pieces.length === 0;
  if (isEmpty && pieces.length < columns) return null;
  return { pieces: isEmpty ? pieces.slice(0, columns) : pieces, start: 0, aligned, named, padded };
}

const addUp = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0);

const countHeaders = ({ cells }: Line) =>
  addUp(cells.map((cell) => countIn(readLabel(cell.text).words)));

function countIn(words: string): number {
  if (HEADER_WORDS.test(words)) return words.match(HEADERS)?.length ?? 0;
  return matchHeader(words) === null ? 0 : 1;
}
