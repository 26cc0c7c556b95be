import type { Agency } from './agency.ts';
import type { Report } from './report.ts';

/** A report with the agency that made it. */
export interface ReportEntry {
  readonly agency: Agency;
  readonly year: number;
  readonly report: Report;
}
