import type { Issue, Report } from '../report/report.ts';
import { checkCounts } from './checkCounts.ts';
import { checkDate } from './checkDate.ts';
import { checkIdentities } from './checkIdentities.ts';

/** Every check of one report by itself: what fails becomes an issue. */
export function checkReport(report: Report): Issue[] {
  return [...checkIdentities(report), ...checkCounts(report), ...checkDate(report)];
}
