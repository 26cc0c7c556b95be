import type { Piece } from '../document/document.ts';
import { DISPUTE_BLOCKS, DISPUTE_OUTCOMES, type DisputeCell } from '../statute/disputes.ts';
import { type CellId, FORMS } from '../statute/forms.ts';
import { findCore, fitColumns } from './fitColumns.ts';
import { listDifferent, listPlaces } from './habits.ts';
import type { Line } from './tables/events.ts';
import { readLabel } from './labels.ts';
import { readCell, type TableReading } from './makeCells.ts';
import { makeMatcher } from './matchLabel.ts';
import {
  type Damaged,
  listReadings,
  listTokens,
  readDoubtful,
  settleDamagedRow,
} from './readDamagedRow.ts';
import { isValue, readNumber } from './readNumber.ts';
import { type Reading, type RowSum, satisfies } from './solveRow.ts';

const IDS: readonly DisputeCell[] = DISPUTE_BLOCKS.flatMap((block) =>
  DISPUTE_OUTCOMES.map((outcome): DisputeCell => `${block.id}.${outcome.id}`),
);
const WIDTH = DISPUTE_OUTCOMES.length;
const SUMS: readonly RowSum[] = DISPUTE_BLOCKS.map((_, block) => ({
  total: block * WIDTH + WIDTH - 1,
  parts: Array.from({ length: WIDTH - 1 }, (_, index) => block * WIDTH + index),
}));

/** Reads table 四, which has fifteen values side by side under three blocks of headers. */
export function readDisputes(
  regions: readonly (readonly Line[])[],
  into: TableReading,
): void {
  const found = regions.map(findValues).find((one) => one !== null);
  if (!found) return;
  const { named } = found;
  const ids: readonly CellId[] = IDS;
  if (named && standsUnderNames(found.values)) {
    for (const [index, piece] of found.values.entries())
      readCell(ids[index] as CellId, piece, into);
    return;
  }
  const values = named ? found.values.filter((piece) => piece.text !== '') : found.values;
  const row = FORMS['2021'].tables[2].id;
  const damaged = { row, ids, values, labelled: false, sums: SUMS, rule: 'A4' };
  const fitted = fitColumns({ values, start: 0 }, IDS.length, null);
  // Fifteen places from the first to the last that is filled may be others where one is empty.
  const isWhole = values.length === IDS.length || !findCore(values).pieces.some(isEmptyPiece);
  const isFilled = findCore(values).pieces.length === IDS.length && isWhole;
  const isEmpty = findCore(values).pieces.length === 0;
  if (fitted && (isFilled || isEmpty)) {
    IDS.forEach((id, index) => {
      const piece = fitted[index];
      if (piece) readCell(id, piece, into);
    });
  } else if (fitted && addsUp(fitted)) readDoubtful(damaged, fitted, into, false, listAll(damaged));
  else settleDamagedRow(damaged, listAll(damaged).map(dropVacuous), into);
}

const isEmptyPiece = ({ text }: Piece) => text === '';

/** The readings of the row, those included in which its empty places are places of the form. */
function listAll(damaged: Damaged): Reading[] {
  const solved = listReadings(damaged);
  const tokens = listTokens(damaged.values);
  if (!tokens?.includes(null)) return solved;
  const placed = listPlaces(tokens, IDS.length).filter((reading) => satisfies(reading, SUMS));
  return listDifferent([...solved, ...placed]);
}

/**
 * Whether values that the header's names set under fifteen columns are certain there: each block
 * in which anything stands has a total, and what stands before it adds up to it.
 */
function standsUnderNames(values: readonly Piece[]): boolean {
  if (values.length !== IDS.length) return false;
  const numbers = values.map((piece) => readNumber(piece.text).value);
  return SUMS.every(({ total, parts }) => {
    const known = parts.flatMap((part) => numbers[part] ?? []);
    const stated = numbers[total] ?? null;
    if (known.length === 0 && stated === null) return true;
    return known.length > 0 && known.reduce((sum, value) => sum + value, 0) === stated;
  });
}

/** In a block with a lost cell the sum says nothing: what else stands in it is not certain either. */
function dropVacuous(reading: Reading): Reading {
  return reading.map((value, index) => {
    const block = Math.floor(index / WIDTH) * WIDTH;
    return reading.slice(block, block + WIDTH).includes('lost') ? 'lost' : value;
  });
}

/** A row of values may hold a text that is none, if so many numbers stand beside it. */
const ENOUGH_NUMBERS = 5;

/** The values below the headers, up to the next text that is none. */
function findValues(
  rows: readonly Line[],
): { values: readonly Piece[]; named: boolean } | null {
  const start = rows.findIndex((row, at) => countHeaders([row]) > 0 && beginsTable(rows, at));
  if (start < 0) return null;
  let values: Piece[] = [];
  let isNamed = false;
  for (const { cells, named = false } of rows.slice(start)) {
    const texts = cells.filter((cell) => !isValue(cell.text)).length;
    const numbers = cells.filter((cell) => cell.text !== '' && isValue(cell.text)).length;
    if (texts === 0 || numbers >= ENOUGH_NUMBERS) {
      values.push(...cells);
      isNamed ||= named;
    } else if (values.some((piece) => piece.text !== '')) break;
    // Empty cells between and beside the headers are not the table's values.
    else values = [];
  }
  const filled = values.some((piece) => piece.text !== '');
  if (!filled && values.length < IDS.length) return null;
  return { values: trimRows(values), named: isNamed };
}

/** Headers, whole or broken into words, one or several in a cell. */
const HEADER_WORDS =
  /^(?:行政复议|行政诉讼|未经复议直接起诉|未经复议|直接起诉|复议后起诉|结果|维持|纠正|其他|尚未|审结|总计|总|计)+$/;
/** The headers that no other table has. */
const HEADERS =
  /行政复议|行政诉讼|未经复议直接起诉|复议后起诉|结果维持|结果纠正|其他结果|尚未审结/g;
/** One of them with a misprint. */
const matchHeader = makeMatcher(
  HEADERS.source.split('|').map((text) => ({ id: text, texts: [text] })),
);

/** 行政复议 alone may be a phrase of the prose: the table has at least three of its headers near. */
function beginsTable(rows: readonly Line[], at: number): boolean {
  return countHeaders(rows.slice(at, at + 40)) >= 3;
}

function countHeaders(rows: readonly Line[]): number {
  return rows
    .flatMap((row) => row.cells.map((cell) => readLabel(cell.text).words))
    .reduce((sum, words) => sum + countIn(words), 0);
}

function countIn(words: string): number {
  if (HEADER_WORDS.test(words)) return words.match(HEADERS)?.length ?? 0;
  return matchHeader(words) === null ? 0 : 1;
}

function trimRows(values: readonly Piece[]): readonly Piece[] {
  const core = findCore(values);
  if (core.pieces.length === 0) return values.slice(0, IDS.length);
  return values;
}

/** Whether no sum of the fifteen is violated; a blank leaves its sum undecided. */
function addsUp(fitted: readonly Piece[]): boolean {
  const numbers = fitted.map((piece) => readNumber(piece.text).value);
  return SUMS.every(({ total, parts }) => {
    const stated = numbers[total];
    const known = parts.reduce((sum, part) => sum + (numbers[part] ?? 0), 0);
    return stated === null || stated === undefined || known <= stated;
  });
}
