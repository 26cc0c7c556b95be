import { distance } from 'fastest-levenshtein';
import type { Agency } from '../report/agency.ts';
import { makeIssue } from '../report/makeIssue.ts';
import type { Issue } from '../report/report.ts';
import { guessScope } from './guessScope.ts';
import type { SourceContext } from './sourceContext.ts';

/**
 * The issue of a report that names another agency than the one it is filed under: one that the
 * registry knows by that name, or one whose name has little in common with any of the agency's.
 */
export function findNameConflict(
  printed: string | null,
  { agency, findAgency }: SourceContext,
): Issue[] {
  if (printed === null || agency === null) return [];
  const named = findAgency(printed);
  const isOther = named === null ? isUnlike(printed, agency) : named.id !== agency.id;
  return isOther ? [makeIssue('agency-conflict', { printed, registered: agency.name })] : [];
}

/** Whether a printed name is an organ's and neither a shorter, a longer nor a misprinted form of its names. */
function isUnlike(printed: string, { name, aliases, formerNames }: Agency): boolean {
  if (guessScope(printed) === 'unknown') return false;
  return [name, ...aliases, ...formerNames.map((former) => former.name)].every(
    (own) =>
      !abbreviates(printed, own) &&
      !abbreviates(own, printed) &&
      distance(printed, own) * 4 > Math.max(printed.length, own.length),
  );
}

/** 区政府办 abbreviates 台儿庄区人民政府办公室: its characters stand there in this order. */
function abbreviates(short: string, long: string): boolean {
  const wanted = [...short];
  let at = 0;
  for (const character of long) if (character === wanted[at]) at += 1;
  return at === wanted.length;
}
