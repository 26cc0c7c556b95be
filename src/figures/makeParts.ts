import { FUNCTIONS, LEVELS } from '../report/agency.ts';
import type { ReportEntry } from '../report/entry.ts';
import { rememberOf } from '../report/rememberOf.ts';
import type { Figure, FigureRow, Note } from './figure.ts';
import { firstView } from './firstView.ts';
import { FIRST_PART, provinceOf } from './parts.ts';
import { byAgency } from './reportsOf.ts';
import { SORTS, selectRows } from './select.ts';
import type { Tally } from './tally.ts';

/** So many agencies have their rows in one file, and their places in one list; those of more are parted. */
export const MOST_WHOLE = 300;

/** Whether agencies are so many that readers load parts of what compares them. */
export const hasMany = (entries: readonly ReportEntry[]): boolean =>
  byAgency(entries).size > MOST_WHOLE;

/** Whether readers load parts of a figure. */
export const isParted = ({ kind, facets }: Figure, most = MOST_WHOLE): boolean =>
  facets !== undefined && kind !== 'series' && Object.keys(facets).length > most;

/** The names of all parts of a figure: the one that stands at first, one a year and one a province. */
export function namesOfParts({ rows }: Pick<Figure, 'rows'>): readonly string[] {
  const years = new Set(rows.map(({ year }) => String(year)));
  const provinces = new Set(rows.map(({ agencyId }) => provinceOf(agencyId)));
  return [FIRST_PART, ...[...years].sort(), ...[...provinces].sort()];
}

/** A part of a figure by its name: what a reader's choice is shown from (`partsFor`). */
export function makePart(figure: Figure, name: string): Figure {
  if (name === FIRST_PART) {
    return { ...takeRows(figure, firstView(figure).drawn), tally: tallyOf(figure) };
  }
  if (name.length > 2) return takeRows(figure, rowsOfYear(figure, Number(name)));
  return takeRows(figure, byProvince(figure).get(name) ?? []);
}

const byProvince = rememberOf((figure: Figure) =>
  Map.groupBy(figure.rows, ({ agencyId }) => provinceOf(agencyId)),
);

/**
 * The rows of a year that a choice without a place can show: in every order the first reports of each peer group,
 * since more of one are never shown.
 */
function rowsOfYear(figure: Figure, year: number): readonly FigureRow[] {
  const ofYear = figure.rows.filter((row) => row.year === year);
  const shown = new Set<FigureRow>();
  for (const rows of Map.groupBy(ofYear, ({ agencyId }) => figure.peers[agencyId]?.en).values()) {
    for (const sort of SORTS) {
      const view = selectRows({ ...figure, rows }, { ...ANY_PLACE, year, sort });
      for (const row of view.rows) shown.add(row);
    }
  }
  return ofYear.filter((row) => shown.has(row));
}

const ANY_PLACE = { region: null, level: null, function: null, agencies: [], scale: null } as const;

/** A figure with some of its rows, and with only the facts about reports and agencies that these rows need. */
function takeRows(figure: Figure, rows: readonly FigureRow[]): Figure {
  const agencies = new Set(rows.map(({ agencyId }) => agencyId));
  const reports = new Set(rows.map(({ agencyId, year }) => `${agencyId}/${year}`));
  const keys = new Set(rows.map(({ key }) => key));
  const { facets, before } = figure;
  return {
    ...figure,
    rows,
    peers: pick(figure.peers, agencies),
    notes: figure.notes.map((note) => takeReports(note, reports)),
    ...(facets ? { facets: pick(facets, agencies) } : {}),
    ...(before ? { before: pick(before, keys) } : {}),
  };
}

/** A note that names agencies gets its words anew wherever rows are shown. */
function takeReports(note: Note, reports: ReadonlySet<string>): Note {
  const { when } = note;
  if (when?.kind === 'scopes') return { zh: '', en: '', when };
  if (when?.kind !== 'reports') return note;
  return {
    ...when.words,
    when: { ...when, list: when.list.filter(({ report }) => reports.has(report)) },
  };
}

const pick = <T>(all: Readonly<Record<string, T>>, wanted: ReadonlySet<string>) =>
  Object.fromEntries(Object.entries(all).filter(([key]) => wanted.has(key)));

const RANKS: Readonly<Record<'level' | 'function', readonly string[]>> = {
  level: LEVELS,
  function: FUNCTIONS,
};

/** How many reports of each peer group and year a figure has, in the order of levels and functions. */
function tallyOf({ rows, facets = {} }: Figure): readonly Tally[] {
  const reports = new Map(rows.map((row) => [`${row.agencyId}/${row.year}`, row]));
  const groups = Map.groupBy(reports.values(), ({ agencyId, year }) => {
    const { level = '', function: does = '' } = facets[agencyId] ?? {};
    return `${level} ${does} ${year}`;
  });
  const tally = [...groups].map(([key, own]): Tally => {
    const [level = '', does = '', year] = key.split(' ');
    return { year: Number(year), level, function: does, reports: own.length };
  });
  const rank = (one: Tally) =>
    RANKS.level.indexOf(one.level) * FUNCTIONS.length + RANKS.function.indexOf(one.function);
  return tally.sort((a, b) => rank(a) - rank(b) || b.year - a.year);
}
