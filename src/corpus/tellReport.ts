import { describeIssue } from '../i18n/issues.ts';
import type { Issue, Report } from '../report/report.ts';

/** A report as `extract --json` prints it: each issue with its sentence in English. */
export function tellReport(report: Report): object {
  return { ...report, issues: report.issues.map(tellIssue) };
}

function tellIssue({ rule, level, ...rest }: Issue): object {
  return { rule, level, message: describeIssue({ rule, facts: rest.facts }, 'en'), ...rest };
}
