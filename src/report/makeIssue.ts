import { ISSUE_TEXTS, type IssueFacts, type IssueRule, tellIssue } from '../i18n/issues.ts';
import type { Issue, Place } from './report.ts';

/** An issue of the data with its English sentence; the site tells it in its own language. */
export function makeIssue(
  rule: IssueRule,
  facts: IssueFacts,
  at: {
    cells?: readonly string[];
    place?: Place | undefined;
    doubt?: Issue['doubt'];
    readings?: readonly (readonly (number | null)[])[];
  } = {},
): Issue {
  return {
    rule,
    level: ISSUE_TEXTS[rule].level,
    message: tellIssue(rule, facts, 'en'),
    facts: { ...facts },
    cells: [...(at.cells ?? [])],
    ...(at.place ? { place: at.place } : {}),
    ...(at.readings ? { readings: at.readings.map((reading) => [...reading]) } : {}),
    ...(at.doubt ? { doubt: at.doubt } : {}),
  };
}
