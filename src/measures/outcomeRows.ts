import { otherwiseLayoutOf } from '../report/otherwiseLayout.ts';
import type { CellId } from '../statute/forms.ts';
import { rowsOfOutcome } from '../statute/identities.ts';
import type { OutcomeGroupId } from '../statute/outcomeGroups.ts';
import type { Cells } from './sumCells.ts';

/** The cells in the total column that make up a group of outcomes in this report. */
export function cellsOfOutcome(cells: Cells, group: OutcomeGroupId): readonly CellId[] {
  return rowsOfOutcome(group, otherwiseLayoutOf(cells)).map((row): CellId => `${row}@total`);
}
