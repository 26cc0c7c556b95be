import { deadlineAfter } from '../check/checks/dates.ts';
import type { Report } from '../report/report.ts';

/** By when a report must be out (Art. 49), and whether the date that it prints is in time. */
export function findDates({ period, year, publishedOn, scope }: Report): {
  readonly deadline: string | null;
  readonly state: 'late' | 'early' | 'inTime' | null;
} {
  const last = period?.to ?? (year === null ? null : `${year}-12-31`);
  if (last === null) return { deadline: null, state: null };
  const deadline = deadlineAfter(last, scope);
  if (publishedOn === null) return { deadline, state: null };
  if (publishedOn <= last) return { deadline, state: 'early' };
  // Of a department it would be late, of a government in time.
  const isBetween = publishedOn > deadlineAfter(last, 'agency') && publishedOn <= deadline;
  if (scope === 'unknown' && isBetween) return { deadline, state: null };
  return { deadline, state: publishedOn > deadline ? 'late' : 'inTime' };
}
