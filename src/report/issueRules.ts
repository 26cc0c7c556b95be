/** How grave an issue is: an error contradicts, a warning is missed or doubtful, a note is to be known. */
export type IssueLevel = 'error' | 'warning' | 'note';

/** Every kind of issue of the data, with its level. `src/i18n/issues.ts` has the words for each. */
export const ISSUE_LEVELS = {
  'transcription-line': 'error',
  'transcription-twice': 'error',
  'notes-unreadable': 'error',
  'notes-cell': 'error',
  part: 'warning',
  'table-missing': 'error',
  'row-missing': 'warning',
  'row-twice': 'warning',
  'row-recovered': 'note',
  'row-ambiguous': 'warning',
  'row-unsolved': 'error',
  'row-unpaired': 'warning',
  'cell-unreadable': 'warning',
  'cell-doubted': 'warning',
  'fee-in-yuan': 'note',
  'fee-unit': 'warning',
  'one-otherwise-row': 'note',
  'year-unknown': 'error',
  'year-conflict': 'error',
  'agency-unknown': 'warning',
  'agency-conflict': 'error',
  'agency-unregistered': 'warning',
  'date-missing': 'note',
  'date-invalid': 'warning',
  'date-early': 'warning',
  'date-late': 'warning',
  'prose-gap': 'warning',
  'section-missing': 'warning',
  'identity-a1': 'error',
  'identity-a2': 'error',
  'identity-a3': 'error',
  'identity-a4': 'error',
  'carried-a5': 'error',
  'stock-a6': 'note',
  'items-a7': 'error',
  'stated-n1': 'error',
  'stated-n1-several': 'note',
  'change-n2': 'error',
  'parts-n3': 'error',
  'words-d3': 'note',
  'copy-d4': 'note',
  'jump-p1': 'note',
  'jump-p1-form': 'note',
  'rules-p2': 'note',
  'items-p3': 'note',
  'count-a8': 'error',
} as const satisfies Record<string, IssueLevel>;

export type IssueRule = keyof typeof ISSUE_LEVELS;

/** What an issue is about: names, numbers and texts that its sentence is made of. */
export type IssueFacts = Readonly<Record<string, string | number>>;

/** Whether a rule that is stored somewhere is one that is known here. */
export function isIssueRule(rule: string): rule is IssueRule {
  return Object.hasOwn(ISSUE_LEVELS, rule);
}
