import { type OtherwiseLayout, rowsOfOutcome } from '../statute/identities.ts';
import type { OutcomeGroupId } from '../statute/outcomeGroups.ts';
import type { Cells } from './sumCells.ts';

/** Whether a report prints the row of other outcomes as one row or as three. */
export function otherwiseLayoutOf(cells: Cells): OtherwiseLayout {
  const one = cells['requests.otherwise@total'];
  return one && one.status !== 'missing' ? 'one' : 'three';
}

/** The cells in the total column that make up a group of outcomes in this report. */
export function cellsOfOutcome(cells: Cells, group: OutcomeGroupId): readonly string[] {
  return rowsOfOutcome(group, otherwiseLayoutOf(cells)).map((row) => `${row}@total`);
}
