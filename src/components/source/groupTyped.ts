import type { Cell, Report } from '../../report/report.ts';
import { describeCell } from '../../statute/forms.ts';

interface TypedCell {
  readonly id: string;
  readonly cell: Cell;
  /** The file has a cell a line. */
  readonly place: { readonly line: number; readonly column: number };
}

/** The cells of a transcription in the order of its lines, grouped by the tables of the form. */
export function groupTyped({ cells }: Pick<Report, 'cells'>) {
  const typed = Object.entries(cells).flatMap(([id, cell]): TypedCell[] =>
    cell.place && 'line' in cell.place ? [{ id, cell, place: cell.place }] : [],
  );
  const groups = Map.groupBy(
    typed.toSorted((a, b) => a.place.line - b.place.line),
    ({ id }) => describeCell(id)?.table.id,
  );
  return [...groups].flatMap(([table, own]) => (table ? [{ table, cells: own }] : []));
}
