import { makeIssue } from '../report/makeIssue.ts';
import type { Issue, Report } from '../report/report.ts';

/** A8: a count is a whole number of 0 or more; amounts may be fractional, changes negative. */
export function checkCounts(report: Report): Issue[] {
  return Object.entries(report.cells).flatMap(([id, { value, place, status }]) => {
    if (value === null) return [];
    const amount = id.endsWith('.amount');
    const sound = (amount || Number.isInteger(value)) && (id.endsWith('.change') || value >= 0);
    if (sound) return [];
    const doubt = status === 'reported' ? 'source' : 'reading';
    return [makeIssue('count-a8', { cell: id, value }, { cells: [id], place, doubt })];
  });
}
