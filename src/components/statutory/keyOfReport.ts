import type { FigureRow } from '../../figures/figure.ts';

/** What the keys of a report's rows begin with: the cells of its tables carry the rest alone, as their ids. */
export function keyOfReport(rows: ReadonlyMap<string, FigureRow>): string | undefined {
  const [first] = rows.values();
  return first && `${first.agencyId}/${first.year}/`;
}
