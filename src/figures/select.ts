import type { Figure, FigureRow, ScaleName } from './figure.ts';

/**
 * How the reports of a comparison may be ordered: as the figure has them; or within each year by
 * the number, or by its change since the report before. None of them is a ranking.
 */
export const SORTS = ['form', 'value', 'value-up', 'change', 'change-down'] as const;
export type Sort = (typeof SORTS)[number];

/** The orders that a figure can be put in. */
export function sortsOf({ before }: Pick<Figure, 'before'>): readonly Sort[] {
  return before ? SORTS : SORTS.filter((sort) => !isOfChange(sort));
}

export const isOfChange = (sort: Sort): boolean => sort.startsWith('change');

/** What a reader chose of a comparison; null and none mean all. */
export interface Selection {
  readonly year: number | null;
  /** The leading digits of division codes: two for a province, four for a prefecture, six. */
  readonly region: string | null;
  readonly level: string | null;
  readonly function: string | null;
  /** Ids of agencies. */
  readonly agencies: readonly string[];
  readonly sort: Sort;
  /** Of dots; null for the one that fits the numbers shown. */
  readonly scale: ScaleName | null;
}

const SCALES = ['linear', 'log'] as const satisfies readonly ScaleName[];

/** The scales that a figure can be drawn on: dots alone have a choice. */
export function scalesOf({ kind }: Pick<Figure, 'kind'>): readonly ScaleName[] {
  return kind === 'dots' ? SCALES : [];
}

export const NO_SELECTION: Selection = {
  year: null,
  region: null,
  level: null,
  function: null,
  agencies: [],
  sort: 'form',
  scale: null,
};

/** The rows of a selection, and how many reports they are of how many. */
export interface View {
  readonly rows: readonly FigureRow[];
  /** Reports that the rows are of. */
  readonly shown: number;
  /** Reports that the selection takes in. */
  readonly matched: number;
  /** Those of them that are of the year that alone is shown; all of them where no year is. */
  readonly inYear: number;
  /** Reports of the figure. */
  readonly all: number;
  /** The year that alone is shown, where the selection takes in reports of others. */
  readonly onlyYear: number | null;
  /** Whether peer groups were left out, for want of room. */
  readonly lacksGroups: boolean;
  /** The order they stand in: that of the figure where it has not the one chosen. */
  readonly sort: Sort;
}

/** Where a year has more reports of one peer group, these many are shown: the largest, or those of the largest change. */
export const MOST_OF_PEERS = 20;
/**
 * All peer groups together show no more reports than this, and half as many where a report has more rows than
 * `FEW_ROWS`; the groups that have most reports come first.
 */
export const MOST_SHOWN = 40;
/** A report with more rows than this takes the room of two. */
const FEW_ROWS = 10;

/** Reads a selection from the query of an address. What is malformed counts as not chosen. */
export function parseSelection(query: string): Selection {
  const params = new URLSearchParams(query);
  const read = (name: string, shape: RegExp) => {
    const value = params.get(name) ?? '';
    return shape.test(value) ? value : null;
  };
  const year = read('year', /^\d{4}$/);
  return {
    year: year === null ? null : Number(year),
    region: read('region', /^(?:\d{2}){1,3}$/),
    level: read('level', /^[a-z-]+$/),
    function: read('function', /^[a-z-]+$/),
    agencies: parseAgencies(params),
    sort: SORTS.find((sort) => sort === params.get('sort')) ?? 'form',
    scale: SCALES.find((scale) => scale === params.get('scale')) ?? null,
  };
}

/** The ids of agencies that a query names, each once. */
export function parseAgencies(params: URLSearchParams): readonly string[] {
  const ids = (params.get('agency') ?? '').split(',');
  return [...new Set(ids.filter((id) => /^\d{6}-[a-z-]+$/.test(id)))];
}

/** A selection as the query of an address, "" for none; the same selection gives the same query. */
export function formatSelection(selection: Selection): string {
  return formatQuery({
    year: selection.year,
    region: selection.region,
    level: selection.level,
    function: selection.function,
    agency: selection.agencies.join(','),
    sort: selection.sort === 'form' ? null : selection.sort,
    scale: selection.scale,
  });
}

/** A query of names with values; those without a value are left out. Values must need no escape. */
export function formatQuery(values: Readonly<Record<string, string | number | null>>): string {
  const parts = Object.entries(values)
    .filter(([, value]) => value !== null && value !== '')
    .map(([name, value]) => `${name}=${value}`);
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}

/** All rows of one report. */
interface Report {
  readonly agencyId: string;
  readonly year: number;
  readonly rows: readonly FigureRow[];
}

/** How many reports of a row's peer group there are, where not all of them are at hand. */
type SizeOf = (row: FigureRow) => number;

/** The rows of a figure that a selection takes in, in its order. */
export function selectRows(figure: Figure, selection: Selection, sizeOf?: SizeOf): View {
  const all = reportsOf(figure.rows);
  const matched = all.filter((report) => matches(figure, report, selection));
  const sort = sortsOf(figure).includes(selection.sort) ? selection.sort : 'form';
  const ordered = sort === 'form' ? matched : inOrder(figure, matched, sort);
  const { reports, year, inYear, lacksGroups } =
    selection.agencies.length > 0
      ? whole(ordered)
      : cutToFirst(figure, ordered, { year: selection.year, sort }, sizeOf);
  return {
    rows: reports.flatMap(({ rows }) => rows),
    shown: reports.length,
    matched: matched.length,
    all: all.length,
    inYear,
    onlyYear: inYear < matched.length ? year : null,
    lacksGroups,
    sort,
  };
}

function reportsOf(rows: readonly FigureRow[]): readonly Report[] {
  const groups = new Map<string, FigureRow[]>();
  for (const row of rows) {
    const key = `${row.agencyId}/${row.year}`;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return [...groups.values()].flatMap((own) => {
    const [first] = own;
    return first ? [{ agencyId: first.agencyId, year: first.year, rows: own }] : [];
  });
}

function matches({ facets }: Figure, { agencyId, year }: Report, selection: Selection): boolean {
  const { agencies } = selection;
  return (
    (selection.year === null || selection.year === year) &&
    (selection.region === null || agencyId.startsWith(selection.region)) &&
    (selection.level === null || selection.level === facets?.[agencyId]?.level) &&
    (selection.function === null || selection.function === facets?.[agencyId]?.function) &&
    (agencies.length === 0 || agencies.includes(agencyId))
  );
}

/** The reports of a selection that are shown. */
interface Cut {
  readonly reports: readonly Report[];
  /** The year that alone is shown; null where nothing is cut. */
  readonly year: number | null;
  /** How many reports it has. */
  readonly inYear: number;
  readonly lacksGroups: boolean;
}

const whole = (reports: readonly Report[]): Cut => ({
  reports,
  year: null,
  inYear: reports.length,
  lacksGroups: false,
});

/** Where a peer group is too large to show: the largest of it, or the most changed, of one year alone. */
function cutToFirst(
  { peers }: Figure,
  reports: readonly Report[],
  { year: chosenYear, sort }: Pick<Selection, 'year' | 'sort'>,
  sizeOf?: SizeOf,
): Cut {
  const peersOf = ({ agencyId }: Report) => peers[agencyId]?.en ?? '';
  const groups = countBy(reports, (report) => `${report.year} ${peersOf(report)}`);
  const most = mostShown(reports);
  if (Math.max(0, ...groups.values()) <= MOST_OF_PEERS && reports.length <= most) {
    return whole(reports);
  }
  const year = chosenYear ?? fullestYear(reports);
  const ofYear = reports.filter((one) => one.year === year);
  const ordered = isOfChange(sort) ? ofYear : largestFirst(ofYear);
  const byPeers = [...Map.groupBy(ordered, peersOf).values()];
  const sizeOfGroup = (group: readonly Report[]) => {
    const row = group[0]?.rows[0];
    return sizeOf && row ? sizeOf(row) : group.length;
  };
  const kept = new Set<Report>();
  for (const group of byPeers.sort((a, b) => sizeOfGroup(b) - sizeOfGroup(a))) {
    const first = group.slice(0, MOST_OF_PEERS);
    if (kept.size + first.length <= most) for (const report of first) kept.add(report);
  }
  return {
    reports: reports.filter((report) => kept.has(report)),
    year,
    inYear: ofYear.length,
    lacksGroups: byPeers.some((group) => group.every((report) => !kept.has(report))),
  };
}

/** Of reports with many rows each, half as many have room. */
function mostShown([first]: readonly Report[]): number {
  return first && first.rows.length > FEW_ROWS ? MOST_SHOWN / 2 : MOST_SHOWN;
}

/** The year with the most reports, the newest of several: the newest of all may only have begun. */
function fullestYear(reports: readonly Report[]): number {
  const years = [...countBy(reports, ({ year }) => year)];
  return years.sort(([a, n], [b, m]) => m - n || b - a)[0]?.[0] ?? 0;
}

function countBy<T, K>(list: readonly T[], keyOf: (one: T) => K): ReadonlyMap<K, number> {
  const counts = new Map<K, number>();
  for (const one of list) counts.set(keyOf(one), (counts.get(keyOf(one)) ?? 0) + 1);
  return counts;
}

/** The newest year first; within it by the number or its change, and last what has none. */
function inOrder(figure: Figure, reports: readonly Report[], sort: Sort): readonly Report[] {
  const numberIn = isOfChange(sort) ? changeIn(figure) : numberOf;
  const up = sort === 'value-up' || sort === 'change-down' ? -1 : 1;
  const rank = (report: Report) => {
    const number = numberIn(report);
    return number === null ? -Infinity : number * up;
  };
  return [...reports].sort((a, b) => b.year - a.year || compare(rank(b), rank(a)));
}

/** Infinity less itself is no number. */
const compare = (a: number, b: number) => (a === b ? 0 : a - b);

const changeIn =
  ({ before }: Figure) =>
  ({ rows }: Report): number | null =>
    before?.[rows[0]?.key ?? '']?.difference ?? null;

/** Of several rows the whole that they are parts of. */
function numberOf({ rows }: Report): number | null {
  const [first] = rows;
  return (rows.length > 1 ? first?.denominator : first?.value) ?? null;
}

const largestFirst = (reports: readonly Report[]) =>
  [...reports].sort((a, b) => (numberOf(b) ?? -1) - (numberOf(a) ?? -1));
