import type { Figure, FigureRow } from './figure.ts';
import { formatQuery, MOST_OF_PEERS, MOST_SHOWN, parseAgencies } from './select.ts';

/** What a reader chose of the trends. */
export interface TrendSelection {
  /** The cell, measure or sum that is followed; null for the figures that stand at first. */
  readonly series: string | null;
  /** Ids of agencies; none for all. */
  readonly agencies: readonly string[];
}

/** More lines than this can't be told apart; the table has the others. */
export const MOST_LINES = 8;

export interface TrendView {
  /** Of the agencies that are drawn. */
  readonly drawn: readonly FigureRow[];
  /** Of the agencies in the table: the drawn ones and others. */
  readonly listed: readonly FigureRow[];
  /** How many agencies are drawn, are in the table, were chosen, and are there at all. */
  readonly counts: {
    readonly drawn: number;
    readonly listed: number;
    readonly matched: number;
    readonly all: number;
  };
}

/** Reads a selection from the query of an address. What is malformed counts as not chosen. */
export function parseTrendSelection(query: string): TrendSelection {
  const params = new URLSearchParams(query);
  const series = params.get('series') ?? '';
  return {
    series: /^[A-Za-z0-9][\w.@-]*$/.test(series) ? series : null,
    agencies: parseAgencies(params),
  };
}

/** A selection as the query of an address, "" for none. */
export function formatTrendSelection({ series, agencies }: TrendSelection): string {
  return formatQuery({ series, agency: agencies.join(',') });
}

/**
 * The rows of a figure of series that are drawn, and those that are in its table.
 * @param total how many agencies there are, where the figure has some of them
 */
export function selectTrend(
  { rows, peers }: Figure,
  chosen: readonly string[],
  total?: number,
): TrendView {
  const all = [...new Set(rows.map(({ agencyId }) => agencyId))];
  const isChosen = new Set(chosen);
  const matched = chosen.length === 0 ? all : all.filter((id) => isChosen.has(id));
  const years = new Map<string, number>();
  for (const { agencyId, value } of rows) {
    if (value !== null) years.set(agencyId, (years.get(agencyId) ?? 0) + 1);
  }
  const longestFirst = [...matched].sort((a, b) => (years.get(b) ?? 0) - (years.get(a) ?? 0));
  const listed = chosen.length > 0 ? matched : takeOfPeers(longestFirst, peers);
  const isListed = new Set(listed);
  const drawn = longestFirst.filter((id) => isListed.has(id)).slice(0, MOST_LINES);
  const rowsOf = (ids: readonly string[]) => {
    const wanted = new Set(ids);
    return rows.filter(({ agencyId }) => wanted.has(agencyId));
  };
  const count = total ?? all.length;
  return {
    drawn: rowsOf(drawn),
    listed: rowsOf(listed),
    counts: {
      drawn: drawn.length,
      listed: listed.length,
      matched: chosen.length === 0 ? count : matched.length,
      all: count,
    },
  };
}

/** The first of each peer group, as far as there is room. */
function takeOfPeers(ids: readonly string[], peers: Figure['peers']): readonly string[] {
  const taken = new Map<string, number>();
  const first = ids.filter((id) => {
    const peer = peers[id]?.en ?? '';
    const count = (taken.get(peer) ?? 0) + 1;
    taken.set(peer, count);
    return count <= MOST_OF_PEERS;
  });
  return first.slice(0, MOST_SHOWN);
}
