import { type TableCell, UnreadableDocument } from './document.ts';

/** A cell as a row of a document names it, before the rows above are known. */
export interface LooseCell {
  readonly text: string;
  readonly doubted: boolean;
  /** How many columns and rows it says that it covers. */
  readonly columns: number;
  readonly rows: number;
  /** Whether a table or a heading stands in it. */
  readonly holdsBlocks: boolean;
}
/** A row of a document: its cells, and how many columns stay free before them. */
export interface LooseRow {
  readonly cells: readonly LooseCell[];
  readonly before?: number;
  /** Whether a group of rows ends here, which no cell reaches beyond. */
  readonly endsGroup?: boolean;
}

/** A form has at most some twenty columns; a page laid out by a program, a few hundred. */
const MOST_COLUMNS = 1000;
const MOST_CELLS = 100_000;

/**
 * Sets cells on a grid as browsers do: each in the first free column of its row; a cell ends with
 * its group of rows, however far it says that it reaches.
 */
export function layOutGrid(rows: readonly LooseRow[], table: number): TableCell[][] {
  /** For each column, the row in which it is free again. */
  const freeFrom: number[] = [];
  const ends = listGroupEnds(rows);
  let count = 0;
  return rows.map((row, at) => {
    const left = (ends[at] ?? at + 1) - at;
    let column = row.before ?? 0;
    return row.cells.map((cell) => {
      while ((freeFrom[column] ?? 0) > at) column += 1;
      const span = { column, columns: cell.columns, rows: Math.min(cell.rows, left) };
      count += 1;
      if (column + span.columns > MOST_COLUMNS || count > MOST_CELLS) {
        throw new UnreadableDocument('table-large');
      }
      for (let one = 0; one < span.columns; one += 1) freeFrom[column + one] = at + span.rows;
      column += span.columns;
      return {
        text: cell.text,
        place: { table, row: at + 1, column: span.column + 1 },
        span,
        ...(cell.doubted ? { doubted: true as const } : {}),
      };
    });
  });
}

/** For each row, the one behind the last of its group. */
function listGroupEnds(rows: readonly LooseRow[]): number[] {
  const ends: number[] = [];
  let end = rows.length;
  for (let at = rows.length - 1; at >= 0; at -= 1) {
    if (rows[at]?.endsGroup) end = at + 1;
    ends[at] = end;
  }
  return ends;
}
