import type { Figure, FigureRow } from './figure.ts';

/** Fewer reports of a year than this are no group to set one within. */
const FEWEST = 3;

/**
 * The largest value among a row's peers of its own year, which its bar is drawn against: peers are of one
 * level, function and scope. Null where they are too few.
 */
export function peerBars({
  rows,
  peers,
}: Pick<Figure, 'rows' | 'peers'>): (row: FigureRow) => number | null {
  const groupOf = ({ agencyId, year, scope }: FigureRow) =>
    scope === 'unknown' ? null : `${year} ${peers[agencyId]?.en} ${scope}`;
  const groups = new Map<string, { count: number; largest: number }>();
  for (const row of rows) {
    const group = groupOf(row);
    if (group !== null && row.value !== null) {
      const { count, largest } = groups.get(group) ?? { count: 0, largest: row.value };
      groups.set(group, { count: count + 1, largest: Math.max(largest, row.value) });
    }
  }
  return (row) => {
    const group = groups.get(groupOf(row) ?? '');
    return group && group.count >= FEWEST ? group.largest : null;
  };
}
