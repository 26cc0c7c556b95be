import type { Report, Status } from '../report/report.ts';
import type { CellId } from '../statute/forms.ts';

export type Cells = Report['cells'];

/** A sum of cells, or null with the reason why there is none. */
interface Sum {
  readonly value: number | null;
  /** That of its cells where they agree; else `computed`, or `undefined` where a part is no number. */
  readonly status: Status | 'computed' | 'undefined';
}

/**
 * Adds cells. A sum with a part that is no number is null, never a smaller sum.
 * A cell that the report does not have counts as `missing`.
 */
export function sumCells(cells: Cells, ids: readonly CellId[]): Sum {
  const parts = ids.map((id) => cells[id] ?? { value: null, status: 'missing' as const });
  const values = parts.map((part) => part.value).filter((value) => value !== null);
  const statuses = new Set(parts.map((part) => part.status));
  const [only] = statuses;
  if (values.length < parts.length || parts.length === 0) {
    return { value: null, status: only && statuses.size === 1 ? only : 'undefined' };
  }
  const value = values.reduce((sum, part) => sum + part, 0);
  if (statuses.has('recovered')) return { value, status: 'recovered' };
  return { value, status: parts.length === 1 ? 'reported' : 'computed' };
}
