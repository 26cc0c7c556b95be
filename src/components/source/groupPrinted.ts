import type { Cell, Place, Report } from '../../report/report.ts';
import { placeAnchor } from '../../site/addresses.ts';
import { describeCell } from '../../statute/forms.ts';

interface PrintedCell {
  readonly id: string;
  readonly cell: Cell;
  readonly place: Place;
}

interface PrintedGroup {
  /** The id that a link to the place asks for: of a page, or of a cell of a table. */
  readonly anchor: string;
  readonly cells: readonly PrintedCell[];
}

/** The cells of a report by where they stand in its document, in the order of the form. */
export function groupPrinted({ cells }: Pick<Report, 'cells'>): readonly PrintedGroup[] {
  const printed = Object.entries(cells).flatMap(([id, cell]): PrintedCell[] =>
    cell.place && describeCell(id) ? [{ id, cell, place: cell.place }] : [],
  );
  return [...Map.groupBy(printed, ({ place }) => placeAnchor(place))].map(([anchor, own]) => ({
    anchor,
    cells: own,
  }));
}
