import type { LooseCell, LooseRow } from '../layOutGrid.ts';
import type { Gathered } from '../plainText.ts';
import { viewOf } from './docText.ts';

/** A row as it is stored: the texts of its cells, and what its end says of their edges. */
export interface StoredRow {
  readonly cells: readonly Gathered[];
  /** The value of sprmTDefTable; null where the row has none. */
  readonly definition: Uint8Array | null;
}

/** A cell between two edges, in twentieths of a point. */
interface Edged {
  readonly left: number;
  readonly right: number;
  readonly text: string;
  readonly doubted: boolean;
  /** Whether it is the rest of the cell above it, or of the one before it. */
  readonly continuesAbove: boolean;
  readonly continuesBefore: boolean;
}

/** Edges of two rows that are nearer to each other than half a millimetre are one. */
const NEAR = 28;
const CELL = 20;

/** Sets the rows of a table on the grid of all their edges; null where a row does not tell its edges. */
export function layOutStored(rows: readonly StoredRow[]): LooseRow[] | null {
  const edged = rows.map(readEdges);
  if (!edged.every((row) => row !== null)) return null;
  const edges = joinEdges(edged.flatMap((row) => row.flatMap(({ left, right }) => [left, right])));
  const columnAt = (edge: number) => edges.findIndex((one) => Math.abs(one - edge) <= NEAR);
  /** For each column, the cell above that begins there and may go on. */
  let above = new Map<number, { rows: number; columns: number }>();
  return edged.map((row) => {
    const cells: (LooseCell & { rows: number; columns: number })[] = [];
    const below: typeof above = new Map();
    for (const cell of row) {
      const column = columnAt(cell.left);
      const columns = Math.max(1, columnAt(cell.right) - column);
      const open = above.get(column);
      const last = cells.at(-1);
      if (cell.continuesBefore && last) last.columns += columns;
      else if (cell.continuesAbove && open?.columns === columns) {
        open.rows += 1;
        below.set(column, open);
      } else {
        const own = {
          text: cell.text,
          doubted: cell.doubted,
          columns,
          rows: 1,
          holdsBlocks: false,
        };
        cells.push(own);
        below.set(column, own);
      }
    }
    above = below;
    return { cells, before: Math.max(0, columnAt(row[0]?.left ?? 0)) };
  });
}

function joinEdges(all: readonly number[]): number[] {
  const edges: number[] = [];
  for (const edge of [...all].sort((a, b) => a - b)) {
    if (edge - (edges.at(-1) ?? Number.NEGATIVE_INFINITY) > NEAR) edges.push(edge);
  }
  return edges;
}

/** The cells of a row with their edges; null where it has more cells than edges for them. */
function readEdges({ cells, definition }: StoredRow): Edged[] | null {
  if (!definition || definition.length < 3) return null;
  const view = viewOf(definition);
  const count = view.getUint8(2);
  const flags = 3 + (count + 1) * 2;
  if (count !== cells.length || flags > definition.length) return null;
  return cells.map(({ text, doubted }, at) => {
    const place = flags + at * CELL;
    const bits = place + 2 <= definition.length ? view.getUint16(place, true) : 0;
    return {
      left: view.getInt16(3 + at * 2, true),
      right: view.getInt16(5 + at * 2, true),
      text,
      doubted,
      continuesBefore: (bits & 3) === 1,
      continuesAbove: ((bits >> 5) & 3) === 1,
    };
  });
}
