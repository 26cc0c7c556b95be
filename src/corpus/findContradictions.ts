import type { Contradiction, Source } from '../report/agency.ts';
import type { FailureRule } from '../report/failureRules.ts';
import type { IssueFacts } from '../report/issueRules.ts';
import type { Report } from '../report/report.ts';

interface Found {
  readonly kind: Contradiction;
  readonly rule: FailureRule;
  readonly facts: IssueFacts;
}

/**
 * What a report contradicts of the place where it is filed: its title and its period both give another
 * year, or it names another agency. One of the two years alone may be a slip, which check D1 finds.
 * What its source is noted to be accepted with is left out.
 */
export function findContradictions(report: Report, source: Source | undefined): readonly Found[] {
  const { title, period, file } = report.statedYears;
  const isOtherYear = [title, period].every((year) => year !== null && year !== file);
  const conflict = report.issues.find(({ rule }) => rule === 'agency-conflict');
  const found: Found[] = [];
  if (file !== null && isOtherYear) {
    const facts = { title: title ?? '—', period: period ?? '—', file };
    found.push({ kind: 'year', rule: 'year-contradicted', facts });
  }
  if (conflict) {
    found.push({ kind: 'agency', rule: 'agency-contradicted', facts: conflict.facts });
  }
  return found.filter(({ kind }) => !source?.accepted?.includes(kind));
}
