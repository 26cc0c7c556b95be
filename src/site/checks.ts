import { type CheckedReport, checkReports } from '../check/checkReport.ts';
import type { ReportEntry } from '../report/entry.ts';
import { loadEntries } from './entries.ts';

let checked: Promise<readonly CheckedReport[]> | null = null;
let byReport: Promise<ReadonlyMap<string, CheckedReport>> | null = null;

/** Every report with what became of every check, in the order of the entries; made once a build. */
export function loadChecks(): Promise<readonly CheckedReport[]> {
  checked ??= loadEntries().then(checkReports);
  return checked;
}

/** What became of every check of one report. @throws Error for a report that is not in the corpus. */
export async function checksOf({ agency, year }: ReportEntry): Promise<CheckedReport> {
  byReport ??= loadChecks().then(
    (all) => new Map(all.map((one) => [keyOf(one.entry.agency.id, one.entry.year), one])),
  );
  const own = (await byReport).get(keyOf(agency.id, year));
  if (!own) throw new Error(`no checks of ${agency.id}/${year}`);
  return own;
}

const keyOf = (agencyId: string, year: number) => `${agencyId}/${year}`;
