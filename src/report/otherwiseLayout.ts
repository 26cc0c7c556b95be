import { type CellId, OTHERWISE_CELLS } from '../statute/forms.ts';
import type { OtherwiseLayout } from '../statute/identities.ts';
import { OTHERWISE_PARTS, REQUESTERS } from '../statute/requests.ts';
import type { Cell, Report } from './report.ts';

const PART_CELLS = OTHERWISE_PARTS.flatMap((row) =>
  REQUESTERS.map(({ id }): CellId => `${row.id}@${id}`),
);

/**
 * How a report prints （六）: as one row where any column of that row carries a number. An empty
 * row, or one of marks, is the label of the three. Where neither has a number, the one that is
 * printed; of no cells at all, the three of the form as it is now.
 */
export function otherwiseLayoutOf(cells: Report['cells']): OtherwiseLayout {
  const has = (ids: readonly CellId[], what: (cell: Cell) => boolean) =>
    ids.some((id) => {
      const cell = cells[id];
      return cell !== undefined && what(cell);
    });
  if (has(OTHERWISE_CELLS, isNumber)) return 'one';
  if (has(PART_CELLS, isNumber)) return 'three';
  // A report on form 2019 has the one row alone, even where it was not found.
  const isOn2019 = has(OTHERWISE_CELLS, isThere) && !has(PART_CELLS, isThere);
  return has(OTHERWISE_CELLS, isPrinted) || isOn2019 ? 'one' : 'three';
}

/** A number that was read, by the program or by a curator. */
const isNumber = ({ value, curated }: Cell) => (value ?? curated?.value ?? null) !== null;
const isThere = () => true;
const isPrinted = ({ status }: Cell) => status !== 'missing';
