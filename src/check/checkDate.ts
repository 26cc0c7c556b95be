import { makeIssue } from '../report/makeIssue.ts';
import type { Issue, Report } from '../report/report.ts';

/**
 * D2: a report comes out after its year, and before the deadline of Art. 49: 31 January for
 * departments, 31 March for whole governments.
 */
export function checkDate({ publishedOn, period, year, scope }: Report): Issue[] {
  const last = period?.to ?? (year === null ? null : `${year}-12-31`);
  if (publishedOn === null || last === null) return [];
  if (publishedOn <= last) return [makeIssue('date-early', { date: publishedOn, to: last })];
  const deadline = `${Number(last.slice(0, 4)) + 1}-${scope === 'agency' ? '01-31' : '03-31'}`;
  return publishedOn > deadline ? [makeIssue('date-late', { date: publishedOn, deadline })] : [];
}
