/** How many reports of a peer group a figure has of a year, where only some of its rows are there. */
export interface Tally {
  readonly year: number;
  readonly level: string;
  readonly function: string;
  readonly reports: number;
}

/** What a reader may choose reports by without naming a place. */
interface Filter {
  readonly year: number | null;
  readonly level: string | null;
  readonly function: string | null;
}

export const sumTally = (tally: readonly Tally[]): number =>
  tally.reduce((sum, { reports }) => sum + reports, 0);

/** The counts of the reports that a choice takes in. */
export function matchTally(tally: readonly Tally[], filter: Filter): readonly Tally[] {
  return tally.filter(
    ({ year, level, function: does }) =>
      (filter.year === null || filter.year === year) &&
      (filter.level === null || filter.level === level) &&
      (filter.function === null || filter.function === does),
  );
}

/** The year of the most reports that a choice takes in, the newest of several; 0 where it takes in none. */
export function yearOfTally(tally: readonly Tally[], filter: Filter): number {
  const counts = new Map<number, number>();
  for (const { year, reports } of matchTally(tally, filter)) {
    counts.set(year, (counts.get(year) ?? 0) + reports);
  }
  return [...counts].sort(([a, n], [b, m]) => m - n || b - a)[0]?.[0] ?? 0;
}
