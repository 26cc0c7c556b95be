import type { Agency } from '../report/agency.ts';
import type { ReportEntry } from '../report/entry.ts';

/** An agency with its reports by year. */
export interface AgencyReports {
  readonly agency: Agency;
  readonly reports: readonly [ReportEntry, ...ReportEntry[]];
}

/** Every agency with a report, in the order of the entries: by division code. */
export function groupByAgency(entries: readonly ReportEntry[]): readonly AgencyReports[] {
  return [...Map.groupBy(entries, ({ agency }) => agency.id).values()].flatMap(
    ([first, ...rest]) => (first ? [{ agency: first.agency, reports: [first, ...rest] }] : []),
  );
}

/** Every year from the first report to the last, those without a report too. */
export function yearsBetween(entries: readonly { readonly year: number }[]): readonly number[] {
  const years = entries.map(({ year }) => year);
  const first = Math.min(...years);
  return years.length === 0
    ? []
    : Array.from({ length: Math.max(...years) - first + 1 }, (_, index) => first + index);
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
