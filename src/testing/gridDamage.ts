import { countHeader, type FormGrid, type GridCell, layOutFormGrid } from './formGrid.ts';
import type { SheetRow } from './layOutForm.ts';
import type { TableName } from './printed.ts';
import type { Random } from './random.ts';

/** A table as a program has it before it is printed: its grid, and how many rows its header has. */
export interface HeadedGrid {
  readonly grid: FormGrid;
  readonly header: number;
}
/** What becomes of a table before it is printed: one or several. */
export type GridDamage = (table: HeadedGrid, random: Random) => readonly FormGrid[];

/** A table as it should be. */
export const leaveGrid: GridDamage = ({ grid }) => [grid];

/** Lays the rows of a table on the grid of the form, and damages it. */
export function layOutDamaged(
  name: TableName,
  rows: readonly SheetRow[],
  damage: GridDamage,
  random: Random,
): readonly FormGrid[] {
  return damage({ grid: layOutFormGrid(name, rows), header: countHeader(rows) }, random);
}

const isEmpty = ({ text, rows }: GridCell) => text === '' && rows === 1;

/** Neighbouring empty cells as one, as whoever fills a form leaves them. */
function mergeBlanks(cells: readonly GridCell[]): GridCell[] {
  const merged: GridCell[] = [];
  for (const cell of cells) {
    const last = merged.at(-1);
    if (last && isEmpty(last) && isEmpty(cell)) {
      merged[merged.length - 1] = { ...last, columns: last.columns + cell.columns };
    } else merged.push(cell);
  }
  return merged;
}

/** Cuts a table in two before a row; what reaches over the cut stands in both, or empty in the second. */
function cutGrid(grid: FormGrid, at: number, again: boolean): [FormGrid, FormGrid] {
  const free: number[] = [];
  const upper: GridCell[][] = [];
  const carried: { readonly column: number; readonly cell: GridCell }[] = [];
  grid.forEach((cells, row) => {
    let column = 0;
    const own = cells.map((cell) => {
      while ((free[column] ?? 0) > row) column += 1;
      const here = column;
      for (let one = column; one < column + cell.columns; one += 1) free[one] = row + cell.rows;
      column += cell.columns;
      const below = row + cell.rows - at;
      if (row >= at || below <= 0) return cell;
      carried.push({ column: here, cell: { ...cell, text: again ? cell.text : '', rows: below } });
      return { ...cell, rows: at - row };
    });
    if (row < at) upper.push(own);
  });
  const [first = [], ...rest] = grid.slice(at);
  const begun = carried.sort((a, b) => a.column - b.column).map(({ cell }) => cell);
  // What reaches over a cut are labels, which stand before what begins below it.
  return [upper, [[...begun, ...first], ...rest]];
}

function pickCut({ grid, header }: HeadedGrid, random: Random): number | null {
  const rows = grid.length - header;
  return rows < 3 ? null : header + random.integer(1, rows - 1);
}

/** What pages of governments, converters and people make of the tables of a form. */
export const GRID_DAMAGES = {
  'merged blanks': ({ grid }) => [grid.map(mergeBlanks)],
  'an empty row': ({ grid, header }, random) => {
    const columns = (grid[0] ?? []).reduce((sum, cell) => sum + cell.columns, 0);
    const at = random.integer(header, grid.length);
    // Only below what reaches down to the row.
    const isFree = grid
      .slice(0, at)
      .every((cells, row) => cells.every((cell) => row + cell.rows <= at));
    const empty = [{ text: '', columns, rows: 1 }];
    return [isFree ? [...grid.slice(0, at), empty, ...grid.slice(at)] : grid];
  },
  'cut by a page, its header again': (table, random) => {
    const at = pickCut(table, random);
    if (at === null) return [table.grid];
    const [upper, lower] = cutGrid(table.grid, at, random.chance(0.5));
    return [upper, [...table.grid.slice(0, table.header), ...lower]];
  },
  'header again within the table': (table, random) => {
    const at = pickCut(table, random);
    if (at === null) return [table.grid];
    const [upper, lower] = cutGrid(table.grid, at, random.chance(0.5));
    return [[...upper, ...table.grid.slice(0, table.header), ...lower]];
  },
  'cut by a page, without its header': (table, random) => {
    const at = pickCut(table, random);
    return at === null ? [table.grid] : cutGrid(table.grid, at, random.chance(0.5));
  },
  'header lost': ({ grid, header }) => [grid.slice(header)],
} as const satisfies Record<string, GridDamage>;
