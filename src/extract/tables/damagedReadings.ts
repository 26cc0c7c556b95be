import { rememberOf } from '../../report/rememberOf.ts';
import { ENOUGH_ROWS, findPatterns } from './blankPatterns.ts';
import { keepsGaps, listByPlaces, listUnder, solve } from './placedReadings.ts';
import { listDifferent, type Reading, unknownReading } from './rowReadings.ts';
import {
  isEmpty,
  isRunTogether,
  isShort,
  lackColumn,
  patternsOf,
  type TableContext,
  type TableRow,
} from './tableRows.ts';
import { lacksZeros } from './zeroRows.ts';

/** The readings of a row that doesn't fit its columns, by its sums and by what others leave empty. */
export function listDamaged(row: TableRow, table: TableContext): Reading[] {
  if (row.sums.length === 0 && isRunTogether(row) && !isForced(row, table)) return [];
  const others = table.rows.filter((other) => other !== row);
  const under = listUnder(row, findPatterns(patternsOf(others)));
  const isVague = under.some((reading) => !keepsGaps(row, reading));
  return listDifferent([
    ...listProven(row, table),
    ...under,
    ...listByPlaces(row, table),
    ...(isVague ? [unknownReading(row)] : []),
  ]);
}

/**
 * Whether a lone run of digits behind its label can only be as many numbers, where no sum
 * tells: where other rows keep their values apart it is one number, and where a run is shorter than
 * its columns, or a label has nothing behind it, some places are empty.
 */
function isForced(row: TableRow, { rows, orphans }: TableContext): boolean {
  if (!row.values.isJoined) return false;
  const runOf = (other: TableRow) => other.printed.map(({ text }) => text).join('');
  if (orphans > 0 || rows.some(({ values }) => values.pieces.length === 0)) return false;
  if (/^0+$/.test(runOf(row)) && runOf(row).length === row.cells.length) return true;
  if (rows.some((other) => other.printed.length > 1)) return /^0\d/.test(runOf(row));
  return rows.every((other) => runOf(other).length >= other.cells.length);
}

/**
 * The readings of a row that its sums admit, and an unknown one beside each that they do not prove. A lost cell
 * that may have stood anywhere is a slip where one row alone lacks it. Where several rows do, a column may be empty:
 * the one that the other rows lack where they all lack the same, else what the sums force is only one of two readings.
 */
function listProven(row: TableRow, table: TableContext): Reading[] {
  const solutions = solve(row);
  const hasShort = countShort(table) >= 2;
  const { hidesBlanks } = table;
  // Where an empty place leaves no trace, a lone short row may have one too.
  const isDoubtful =
    solutions.some(({ floating }) => floating) && (hasShort || hidesBlanks || lacksZeros(table));
  // Nothing confirms the parts of a lost total where rows lack other values and nobody sees which.
  const isUnproven = hasShort && (hidesBlanks || row.values.aligned);
  const lacked = isDoubtful || hidesBlanks ? findLackedColumn(table) : null;
  const alike = solutions.filter(({ reading }) => lacked !== null && reading[lacked] === 'lost');
  if (hidesBlanks && alike.length > 0) return alike.map(({ reading }) => reading);
  return solutions.flatMap(({ reading, floating }): Reading[] => {
    const isOpen = floating ? isDoubtful : isUnproven && reading.includes('lost');
    // Where the other rows lack one column and this one prints still fewer values, digits may fill every column too.
    const isFilled =
      row.printed.length < row.cells.length - 1 &&
      !reading.includes('lost') &&
      lackColumn(row, table);
    if (!isOpen && !isFilled) return [reading];
    if (lacked === null || isFilled) return [reading, unknownReading(row)];
    if (!floating) return [reading];
    return [reading.map((value, index) => (index === lacked ? 'lost' : value))];
  });
}

/** How many rows lack a value; of a few, those alone that do not fit their columns. */
function countShort({ rows }: TableContext): number {
  const short = rows.filter(isShort);
  return short.length < ENOUGH_ROWS ? short.filter(({ stands }) => !stands).length : short.length;
}

/**
 * The column that rows lack whose sums say which: the same in all of them, two at least. Where an
 * empty place leaves no trace, no row may lack more than that one.
 */
const findLackedColumn = rememberOf(({ rows, hidesBlanks }: TableContext): number | null => {
  const short = rows.filter((row) => !row.stands && !isEmpty(row));
  const lacksMore = (row: TableRow) => row.printed.length < row.cells.length - 1;
  if (hidesBlanks && short.some(lacksMore)) return null;
  const lacked = short.flatMap((row) => {
    const solutions = solve(row);
    const [only] = solutions;
    const at = only && solutions.length === 1 && !only.floating ? only.reading.indexOf('lost') : -1;
    return at < 0 ? [] : [at];
  });
  return lacked.length >= 2 && new Set(lacked).size === 1 ? (lacked[0] ?? null) : null;
});
