import type { Report, Status } from '../../report/report.ts';
import { cellsOf } from '../../statute/forms.ts';
import type { TableId } from '../../statute/types.ts';

/** How a cell is drawn on the map: by its status, and a printed number by whether it is 0. */
type Mark = Exclude<Status, 'reported'> | 'number' | 'zero';

interface FormMap {
  readonly width: number;
  readonly height: number;
  /** One path a mark: every square that is drawn so. */
  readonly paths: readonly { readonly mark: Mark; readonly d: string }[];
}

const STEP = 9;
const SIZE = 7;
const GAP = 8;
/** Squares in a line: table 3 has its seven columns stood upright, so that the map lies flat. */
const LINES: Readonly<Record<TableId, number>> = { disclosure: 4, requests: 7, disputes: 5 };

/** Every cell of the form as a small square, table by table, left to right. */
export function drawFormMap({ cells, form }: Report): FormMap {
  const paths = new Map<Mark, string>();
  let left = 0;
  for (const table of ['disclosure', 'requests', 'disputes'] as const) {
    const ids = cellsOf(form).filter((cell) => cell.table.id === table);
    ids.forEach(({ id }, index) => {
      const cell = cells[id];
      const status = cell?.status ?? 'missing';
      const mark = status !== 'reported' ? status : cell?.value === 0 ? 'zero' : 'number';
      const x = left + Math.floor(index / LINES[table]) * STEP;
      const y = (index % LINES[table]) * STEP;
      paths.set(mark, `${paths.get(mark) ?? ''}M${x + 1} ${y + 1}h${SIZE}v${SIZE}h-${SIZE}z`);
    });
    left += Math.ceil(ids.length / LINES[table]) * STEP + GAP;
  }
  return {
    width: left - GAP + 2,
    height: 7 * STEP + 1,
    paths: [...paths].map(([mark, d]) => ({ mark, d })),
  };
}

/** How many cells of a report have each status, in the order of the statuses. */
export function countStatuses(
  { cells }: Report,
  statuses: readonly Status[],
): readonly { readonly status: Status; readonly count: number }[] {
  const found = Object.values(cells);
  return statuses
    .map((status) => ({ status, count: found.filter((cell) => cell.status === status).length }))
    .filter(({ count }) => count > 0);
}
