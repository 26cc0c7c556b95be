import { type CheckedReport, checkReports } from '../check/checkReport.ts';
import { loadEntries } from './entries.ts';

let checked: Promise<readonly CheckedReport[]> | null = null;

/** Every report with what became of every check, in the order of the entries; made once a build. */
export function loadChecks(): Promise<readonly CheckedReport[]> {
  checked ??= loadEntries().then(checkReports);
  return checked;
}
