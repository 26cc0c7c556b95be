import type { Agency } from '../report/agency.ts';
import type { ReportEntry } from '../report/entry.ts';
import type { Report } from '../report/report.ts';
import type { CheckResult, NearCopy, Subject } from './check.ts';
import { CHECKS } from './checks.ts';
import { evaluate } from './evaluate.ts';
import { findNearCopies } from './findNearCopies.ts';

/** Every check of a report by itself; those that need another report are not applicable. */
export function checkReport(report: Report, agency: Agency | null): CheckResult[] {
  return runChecks({ report, agency, previous: null, copies: null });
}

/** A report with what became of every check. */
export interface CheckedReport {
  readonly entry: ReportEntry;
  readonly results: readonly CheckResult[];
}

/**
 * Every check of every report, beside the same agency's report of the year before and all others.
 * @param copies what is known of near copies, where the entries are a part of the corpus
 */
export function checkReports(
  entries: readonly ReportEntry[],
  copies?: ReadonlyMap<ReportEntry, readonly NearCopy[]>,
): CheckedReport[] {
  return [...checkInTurn(entries, copies)];
}

/** The same, one report after the other: the results of all take more memory than the reports. */
export function* checkInTurn(
  entries: readonly ReportEntry[],
  copies: ReadonlyMap<ReportEntry, readonly NearCopy[]> = findNearCopies(entries),
): Generator<CheckedReport> {
  const byYear = new Map(entries.map((entry) => [keyOf(entry.agency.id, entry.year), entry]));
  for (const entry of entries) {
    const before = byYear.get(keyOf(entry.agency.id, entry.year - 1));
    yield checkEntry(entry, before, copies.get(entry));
  }
}

/** Every check of one report, beside the same agency's report of the year before and its near copies, where known. */
export function checkEntry(
  entry: ReportEntry,
  before: ReportEntry | undefined,
  copies: readonly NearCopy[] | undefined,
): CheckedReport {
  const { agency, report } = entry;
  const previous = before?.report.scope === report.scope ? before.report : null;
  return { entry, results: runChecks({ report, agency, previous, copies: copies ?? null }) };
}

function keyOf(agencyId: string, year: number): string {
  return `${agencyId}/${year}`;
}

function runChecks(subject: Subject): CheckResult[] {
  return CHECKS.flatMap((check) => evaluate(check, subject));
}
