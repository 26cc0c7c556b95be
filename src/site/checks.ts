import { type CheckedReport, checkReports } from '../check/checkReport.ts';
import { CHECK_RULES } from '../check/checks.ts';
import { tally } from '../check/tally.ts';
import type { ReportEntry } from '../report/entry.ts';
import { loadEntries } from './entries.ts';

let checked: Promise<readonly CheckedReport[]> | null = null;

/** Every report with what became of every check, in the order of the entries; made once a build. */
export function loadChecks(): Promise<readonly CheckedReport[]> {
  checked ??= loadEntries().then(checkReports);
  return checked;
}

/** What became of every check of one report. @throws Error for a report that is not in the corpus. */
export async function checksOf({ agency, year }: ReportEntry): Promise<CheckedReport> {
  const all = await loadChecks();
  const own = all.find(({ entry }) => entry.agency.id === agency.id && entry.year === year);
  if (!own) throw new Error(`no checks of ${agency.id}/${year}`);
  return own;
}

/** How much of a report is in doubt: what did not hold, and what reading left open; no questions. */
export function countDoubts({ entry, results }: CheckedReport): number {
  const issues = entry.report.issues.filter(
    ({ rule, level }) => level !== 'note' && !CHECK_RULES.has(rule),
  );
  return tally(results).fails + issues.length;
}
