import type { Figure, FigureRow, Note } from './figure.ts';
import { type Selection, selectRows, type View } from './select.ts';
import { matchTally, sumTally, type Tally, yearOfTally } from './tally.ts';

/** The name of the part with the rows that stand at first, which knows how many there are of what. */
export const FIRST_PART = 'first';

/** The two leading digits of a division code, with which an agency's id and every place in the province begin. */
export const provinceOf = (code: string): string => code.slice(0, 2);

/** Whether a selection names a place or agencies, so that all it takes in lies in some provinces. */
const namesPlace = ({ region, agencies }: Selection) => region !== null || agencies.length > 0;

/**
 * The rows of parts that a selection takes in, as of the whole; but what it takes in without a place and a year is of one
 * year, also where there is room for more.
 */
export function selectParts(figure: Figure, selection: Selection): View {
  const { tally = [], facets = {} } = figure;
  const all = sumTally(tally);
  if (namesPlace(selection)) return { ...selectRows(figure, selection), all };
  const inTally = matchTally(tally, selection);
  const year = selection.year ?? yearOfTally(inTally, selection);
  const view = selectRows(figure, { ...selection, year }, ({ agencyId }) => {
    const { level = null, function: does = null } = facets[agencyId] ?? {};
    return sumTally(matchTally(tally, { year, level, function: does }));
  });
  const matched = sumTally(inTally);
  const inYear = sumTally(matchTally(inTally, { ...selection, year }));
  return { ...view, matched, all, inYear, onlyYear: inYear < matched ? year : null };
}

/**
 * The names of the parts that have all that a selection shows: of provinces by their two digits, or, where it names
 * no place, of a year.
 */
export function partsFor(selection: Selection, tally: readonly Tally[]): readonly string[] {
  const { region, agencies, year } = selection;
  if (!namesPlace(selection)) {
    const wanted = year ?? yearOfTally(tally, selection);
    return tally.some((one) => one.year === wanted) ? [String(wanted)] : [];
  }
  const provinces = new Set(agencies.map(provinceOf));
  if (region === null) return [...provinces];
  const province = provinceOf(region);
  return agencies.length === 0 || provinces.has(province) ? [province] : [];
}

/** Parts of a figure put together, their reports in the order of the whole. @param first the part that stands at first */
export function joinParts(first: Figure, parts: readonly Figure[]): Figure {
  const facets = Object.assign({}, ...parts.map((part) => part.facets));
  const rows = parts.flatMap((part) => part.rows);
  const ordered = parts.length === 1 ? rows : inOrder({ rows, facets, tally: first.tally ?? [] });
  const reports = [...new Set(ordered.map(({ agencyId, year }) => `${agencyId}/${year}`))];
  return {
    ...first,
    rows: ordered,
    peers: Object.assign({}, ...parts.map(({ peers }) => peers)),
    notes: first.notes.map((note, at) => joinNotes(note, parts, at, reports)),
    facets,
    ...(first.before ? { before: Object.assign({}, ...parts.map(({ before }) => before)) } : {}),
  };
}

/** A note of a figure: every part has the same ones, each with its own reports. */
function joinNotes(
  note: Note,
  parts: readonly Figure[],
  at: number,
  reports: readonly string[],
): Note {
  if (note.when?.kind !== 'reports') return note;
  const lists = parts.map(({ notes }) => notes[at]?.when);
  const own = new Map(
    lists.flatMap((when) =>
      when?.kind === 'reports' ? when.list.map((one) => [one.report, one] as const) : [],
    ),
  );
  return { ...note, when: { ...note.when, list: reports.flatMap((one) => own.get(one) ?? []) } };
}

/** Newest year first; within it by peer group as the tally has them, and by the ids of agencies. */
function inOrder({
  rows,
  facets = {},
  tally = [],
}: Pick<Figure, 'rows' | 'facets' | 'tally'>): readonly FigureRow[] {
  const rank = new Map<string, number>();
  for (const one of tally) {
    const group = `${one.level} ${one.function}`;
    rank.set(group, rank.get(group) ?? rank.size);
  }
  const rankOf = ({ agencyId }: FigureRow) => {
    const { level, function: does } = facets[agencyId] ?? {};
    return rank.get(`${level} ${does}`) ?? rank.size;
  };
  return rows.toSorted(
    (a, b) =>
      b.year - a.year ||
      rankOf(a) - rankOf(b) ||
      (a.agencyId < b.agencyId ? -1 : Number(a.agencyId > b.agencyId)),
  );
}
