import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { AGENCY_ID } from '../report/agency.ts';
import type { FailureRule } from '../report/failureRules.ts';
import type { IssueFacts } from '../report/issueRules.ts';
import { FIRST_YEAR, REPORT_YEARS } from '../statute/forms.ts';
import type { Registry } from './registry.ts';

/** A file of the corpus where a report may stand. */
export interface ReportFile {
  readonly file: string;
  /** `<agency>/<year>`. */
  readonly id: string;
}
/** What stands in the corpus and can be no report, by its name alone. */
export interface StrayFile {
  readonly file: string;
  readonly rule: FailureRule;
  readonly facts: IssueFacts;
}

/** Whether a file of the corpus holds a curator's notes: it is no report. */
export function isNotes(file: string): boolean {
  return file.endsWith('.notes.yaml');
}

/** Everything under `reports/`, in the order of agency and year; what systems hide is left out. */
export function listReports(
  content: string,
  { sources }: Registry,
): readonly (ReportFile | StrayFile)[] {
  const root = join(content, 'reports');
  return listNames(root).flatMap((folder): readonly (ReportFile | StrayFile)[] => {
    const path = join(root, folder.name);
    if (!folder.isFolder) return [{ file: path, rule: 'file-name', facts: {} }];
    if (!AGENCY_ID.test(folder.name)) {
      return [{ file: path, rule: 'agency-id', facts: { id: folder.name } }];
    }
    return listNames(path)
      .filter(({ name }) => !isNotes(name))
      .map(({ name }) => {
        const accepted = sources.get(`${folder.name}/${name}`)?.accepted ?? [];
        return judgeName(join(path, name), folder.name, name, accepted.includes('year'));
      });
  });
}

function judgeName(
  file: string,
  agencyId: string,
  name: string,
  isAccepted: boolean,
): ReportFile | StrayFile {
  const year = /^(\d{4})\.\w+$/.exec(name)?.[1];
  if (year === undefined) return { file, rule: 'file-name', facts: {} };
  return isReportYear(Number(year), isAccepted)
    ? { file, id: `${agencyId}/${year}` }
    : { file, rule: 'year-outside', facts: { year, ...REPORT_YEARS } };
}

/** Whether a report on one of the forms can be for a year; where that is accepted, also one before the forms. */
export function isReportYear(year: number, isAccepted = false): boolean {
  return year >= (isAccepted ? FIRST_YEAR : REPORT_YEARS.from) && year <= REPORT_YEARS.to;
}

function listNames(folder: string): readonly { name: string; isFolder: boolean }[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.'))
    .map((entry) => ({ name: entry.name, isFolder: entry.isDirectory() }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
