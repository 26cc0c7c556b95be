import type { TableBlock, TableCell } from '../document/document.ts';
import { type GridHeader, isHeaderText, type Range, readHeader } from './gridHeader.ts';
import { isValue } from './readNumber.ts';

/** A row of a table below the header that it stands under. */
export interface GridRow {
  /** What stands before the columns, labels of groups that reach down to the row included. */
  readonly labels: readonly TableCell[];
  /** Null above the first header. */
  readonly header: GridHeader | null;
  /**
   * The cell under each of the header's columns, null under one that the header does not print. Null
   * as a whole where the header does not say which they are: the row lacks a cell or has one too
   * many, or one that reaches over several columns or rows.
   */
  readonly values: readonly (TableCell | null)[] | null;
}

/** A table with more places than this is none of the form's. */
const MOST_PLACES = 20_000;

/** For each row, the cell that covers each of its columns. */
type Grid = readonly (readonly (TableCell | undefined)[])[];

/**
 * Reads the rows of a table that stands on a grid by its own headers, also those repeated below a
 * page break. Null where it is on no grid or has no header of the form's.
 */
export function readGrid(table: TableBlock): GridRow[] | null {
  const grid = layOut(table);
  if (!grid) return null;
  const rows: GridRow[] = [];
  let header: GridHeader | null = null;
  for (let at = 0; at < table.rows.length; ) {
    const end = findHeaderEnd(table, at);
    const next = end > at ? readHeader(listOver(table, at, end)) : null;
    if (next) {
      header = next;
      at = end;
    } else {
      if ((table.rows[at]?.length ?? 0) > 0) rows.push(readRow(grid, at, header));
      at += 1;
    }
  }
  return header ? rows : null;
}

function layOut({ rows }: TableBlock): Grid | null {
  const grid: (TableCell | undefined)[][] = rows.map(() => []);
  let places = 0;
  for (const [at, cells] of rows.entries()) {
    for (const cell of cells) {
      if (!cell.span) return null;
      const { column, columns, rows: deep } = cell.span;
      places += columns * deep;
      if (places > MOST_PLACES) return null;
      for (const row of grid.slice(at, at + deep)) {
        for (let one = column; one < column + columns; one += 1) row[one] = cell;
      }
    }
  }
  return grid;
}

/** The row behind a run of rows that are a header. */
function findHeaderEnd({ rows }: TableBlock, start: number): number {
  const end = rows.findIndex((cells, at) => at >= start && !isHeaderRow(cells));
  return end < 0 ? rows.length : end;
}

/** Whether all that a row prints are words of a header, or two of them are and none is a value. */
function isHeaderRow(cells: readonly TableCell[]): boolean {
  const printed = cells.filter(({ text }) => text !== '');
  const words = printed.filter(({ text }) => isHeaderText(text)).length;
  if (words === printed.length) return words > 0;
  return words >= 2 && !printed.some(({ text }) => isValue(text));
}

/** The cells of a header over each grid column, from top to bottom; those above it are not its own. */
function listOver({ rows }: TableBlock, start: number, end: number): TableCell[][] {
  const over: TableCell[][] = [];
  for (const cell of rows.slice(start, end).flat()) {
    const { column = 0, columns = 1 } = cell.span ?? {};
    if (cell.text === '') continue;
    for (let at = column; at < column + columns; at += 1) {
      over[at] ??= [];
      over[at]?.push(cell);
    }
  }
  return Array.from(over, (cells) => cells ?? []);
}

function readRow(grid: Grid, at: number, header: GridHeader | null): GridRow {
  const places = grid[at] ?? [];
  const first = header ? Math.min(...listRanges(header).map(([start]) => start)) : places.length;
  const labels = listCells(places.slice(0, first));
  const values = header && fitValues(grid, at, header, first);
  return { labels: values ? labels : listCells(places), header, values };
}

const listCells = (places: readonly (TableCell | undefined)[]) => [
  ...new Set(places.filter((cell) => cell !== undefined)),
];

const listRanges = ({ ranges }: GridHeader): Range[] => ranges.filter((range) => range !== null);

/** The cells of a row under the columns of a header; null where it does not say which they are. */
function fitValues(
  grid: Grid,
  at: number,
  header: GridHeader,
  first: number,
): (TableCell | null)[] | null {
  const places = grid[at] ?? [];
  const ranges = listRanges(header);
  const width = Math.max(...ranges.map(([, end]) => end));
  // Labels may lack a place: a row of Word's begins later where a cell goes on beside it.
  if (places.length !== width || Array.from(places).includes(undefined, first)) return null;
  const under = assignCells(listCells(places), [[0, first], ...ranges]);
  const [labels = [], ...columns] = under ?? [];
  // A number among the labels has moved, and what stands behind it with it.
  if (!under || labels.some(({ text }) => text !== '' && isValue(text))) return null;
  const values = columns.map((cells) => pickCell(cells, header.table));
  const isPlain = values.every((cell) => cell && isOwn(grid, at, cell) && !isWords(cell.text));
  if (!isPlain) return null;
  let next = 0;
  return header.ranges.map((range) => (range ? (values[next++] ?? null) : null));
}

/** Sets each cell to the columns that it covers most of; null where one covers two of them alike. */
function assignCells(cells: readonly TableCell[], ranges: readonly Range[]): TableCell[][] | null {
  const under: TableCell[][] = ranges.map(() => []);
  for (const cell of cells) {
    const { column = 0, columns = 1 } = cell.span ?? {};
    const covered = ranges.map(([start, end]) =>
      Math.max(0, Math.min(column + columns, end) - Math.max(column, start)),
    );
    const most = Math.max(...covered);
    if (most * 2 <= columns) return null;
    under[covered.indexOf(most)]?.push(cell);
  }
  return under;
}

/** Words under a column are a label that has moved, and the values behind it with it. */
const isWords = (text: string) => /\p{Script=Han}/u.test(text) && !isValue(text);

/**
 * The one cell under a column. Table 二 merges the columns that a block leaves over; where a row
 * does not, it is the cell that prints something.
 */
function pickCell(cells: readonly TableCell[], table: GridHeader['table']): TableCell | null {
  const printed = cells.filter(({ text }) => text !== '');
  if (printed.length > 1 || (cells.length > 1 && table !== 'disclosure')) return null;
  return printed[0] ?? cells[0] ?? null;
}

/** Whether a cell is of this row alone; an empty one may be of several. */
function isOwn(grid: Grid, at: number, cell: TableCell): boolean {
  if (cell.text === '') return true;
  const column = cell.span?.column ?? 0;
  return grid[at - 1]?.[column] !== cell && grid[at + 1]?.[column] !== cell;
}
