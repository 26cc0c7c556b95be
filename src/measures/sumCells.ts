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
  const statuses = new Set<Status>();
  let value: number | null = ids.length === 0 ? null : 0;
  for (const id of ids) {
    const part = cells[id] ?? MISSING;
    statuses.add(part.status);
    value = value === null || part.value === null ? null : value + part.value;
  }
  const [only] = statuses;
  if (value === null) return { value, status: only && statuses.size === 1 ? only : 'undefined' };
  if (statuses.has('recovered')) return { value, status: 'recovered' };
  return { value, status: ids.length === 1 ? 'reported' : 'computed' };
}

const MISSING = { value: null, status: 'missing' } as const;
