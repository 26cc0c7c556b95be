import { byAgency } from '../figures/reportsOf.ts';
import type { Agency } from '../report/agency.ts';
import type { ReportEntry } from '../report/entry.ts';

/** An agency with its reports by year. */
export interface AgencyReports {
  readonly agency: Agency;
  readonly reports: readonly [ReportEntry, ...ReportEntry[]];
}

const grouped = new WeakMap<readonly ReportEntry[], readonly AgencyReports[]>();

/** Every agency with a report, in the order of the entries: by division code. Made once. */
export function groupByAgency(entries: readonly ReportEntry[]): readonly AgencyReports[] {
  const known =
    grouped.get(entries) ??
    [...byAgency(entries).values()].flatMap(([first, ...rest]): AgencyReports[] =>
      first ? [{ agency: first.agency, reports: [first, ...rest] }] : [],
    );
  grouped.set(entries, known);
  return known;
}

const spanned = new WeakMap<readonly object[], readonly number[]>();

/** Every year from the first report to the last, those without a report too. */
export function yearsBetween(entries: readonly { readonly year: number }[]): readonly number[] {
  const known = spanned.get(entries);
  if (known) return known;
  let [first, last] = [Number.POSITIVE_INFINITY, 0];
  for (const { year } of entries) [first, last] = [Math.min(first, year), Math.max(last, year)];
  const length = Math.max(0, last - first + 1);
  const years = Array.from({ length }, (_, index) => first + index);
  spanned.set(entries, years);
  return years;
}

/** The years that the collection spans and for which these reports have none. */
export function missingYears(
  reports: readonly { readonly year: number }[],
  collection: readonly { readonly year: number }[],
): readonly number[] {
  const there = new Set(reports.map(({ year }) => year));
  return yearsBetween(collection).filter((year) => !there.has(year));
}

/** Years in order as spans of years that follow each other. */
export function spansOf(
  years: readonly number[],
): readonly { readonly from: number; readonly to: number }[] {
  const starts = years.filter((year) => !years.includes(year - 1));
  const ends = years.filter((year) => !years.includes(year + 1));
  return starts.map((from, index) => ({ from, to: ends[index] ?? from }));
}

/** The report of the latest year. */
export function newestOf({ reports }: AgencyReports): ReportEntry {
  return reports.reduce((newest, entry) => (entry.year > newest.year ? entry : newest));
}
