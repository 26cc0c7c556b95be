import type { Piece } from '../../document/document.ts';
import type { FormRow } from './formRows.ts';
import type { Values } from './listEvents.ts';

/** A row of the form that a document prints, with all the values that may be its own. */
export interface PrintedRow {
  readonly row: FormRow;
  readonly label: Piece;
  /** One where it is certain which values are the row's; none where nothing stands behind it. */
  readonly candidates: readonly Values[];
  /** Whether the row may have no values in the document: then none of the candidates is certain. */
  readonly mayLack: boolean;
}

export function printRow(
  rows: readonly FormRow[],
  row: number,
  label: Piece,
  candidates: readonly Values[],
  mayLack = false,
): PrintedRow {
  return { row: rows[row] as FormRow, label, candidates, mayLack };
}
