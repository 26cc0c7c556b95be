import { describeCell } from '../statute/forms.ts';
import type { Bilingual } from '../statute/types.ts';
import type { Figure, FigureRow } from './figure.ts';

/** A table of cells as a small picture or frame can hold it. */
interface CellsGrid {
  /** Heads of the columns; none for a list, which has one value a line. */
  readonly columns: readonly Bilingual[];
  readonly lines: readonly GridLine[];
}

interface GridLine {
  readonly label: Bilingual;
  readonly values: readonly (FigureRow | null)[];
}

/** Tables whose rows share one set of columns; all else is a list. */
const SQUARE = new Set(['requests', 'disputes']);

/** The rows of a figure of cells, laid out as its table on the form is. */
export function cellsGrid({ rows }: Pick<Figure, 'rows'>): CellsGrid {
  const cells = rows.flatMap((row) => {
    const cell = describeCell(row.series);
    return cell && SQUARE.has(cell.table.id) ? [{ row, cell }] : [];
  });
  if (cells.length === 0) {
    return { columns: [], lines: rows.map((row) => ({ label: row.label, values: [row] })) };
  }
  const columns = new Map(cells.map(({ cell }) => [cell.column.id, cell.column.label]));
  const lines = Map.groupBy(cells, ({ cell }) => cell.row.id);
  return {
    columns: [...columns.values()],
    lines: [...lines.values()].map((line) => ({
      label: line[0]?.cell.row.label ?? { zh: '', en: '' },
      values: [...columns.keys()].map(
        (id) => line.find(({ cell }) => cell.column.id === id)?.row ?? null,
      ),
    })),
  };
}
