import { ISSUE_LEVELS, type IssueFacts, type IssueRule } from './issueRules.ts';
import type { Issue, Place } from './report.ts';

/** An issue of the data: a rule and its facts. It is put into words where it is shown. */
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
    level: ISSUE_LEVELS[rule],
    facts: { ...facts },
    cells: [...(at.cells ?? [])],
    ...(at.place ? { place: at.place } : {}),
    ...(at.readings ? { readings: at.readings.map((reading) => [...reading]) } : {}),
    ...(at.doubt ? { doubt: at.doubt } : {}),
  };
}
