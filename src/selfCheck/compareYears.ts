import type { CheckResult } from '../check/check.ts';
import { checkReports } from '../check/checkReport.ts';
import type { Agency } from '../report/agency.ts';
import { makeEntry, type ReportEntry } from '../report/entry.ts';
import type { Cell, Report } from '../report/report.ts';
import { SCOPES, STATUSES } from '../report/statuses.ts';
import { formOfYear } from '../statute/forms.ts';
import { emptyReport } from './emptyReport.ts';

export { listFindings } from './listFindings.ts';

/** A row of a figure's JSON on the site, as far as it is used here. */
interface PublishedRow {
  readonly series: string;
  readonly value: number | null;
  readonly status: string;
  readonly scope: string;
}

/** A report as far as its three tables tell it; null for a year before the first form. */
export function reportOfRows(rows: readonly PublishedRow[], year: number): Report | null {
  const form = formOfYear(year);
  if (form === null) return null;
  const cells = Object.fromEntries(rows.flatMap(cellOf));
  const scope = SCOPES.find((one) => one === rows[0]?.scope) ?? 'unknown';
  return { ...emptyReport(form, cells), year, scope };
}

function cellOf({ series, value, status }: PublishedRow): [string, Cell][] {
  const known = STATUSES.find((one) => one === status);
  if (!known) return [];
  const isNumber = known === 'reported' || known === 'recovered';
  return [[series, { value: isNumber ? value : null, status: known, text: '' }]];
}

/** The checks that set a report beside last year's. */
const BETWEEN_YEARS: readonly string[] = ['A5', 'A6', 'A7', 'N2', 'P1'];

/** What became of the checks that need last year's report. */
export function compareYears(
  report: Report,
  before: Report,
  agency: Agency,
): readonly CheckResult[] {
  const agencies = new Map([[agency.id, agency]]);
  const entryOf = (one: Report): ReportEntry =>
    makeEntry(agencies, `${agency.id}/${one.year}`, one);
  const [, checked] = checkReports([entryOf(before), entryOf(report)]);
  return (checked?.results ?? []).filter(({ check }) => BETWEEN_YEARS.includes(check));
}
