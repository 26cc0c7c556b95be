import { tellFailure } from '../i18n/failures.ts';
import { describeIssue } from '../i18n/issues.ts';
import type { Failure } from '../report/failure.ts';
import type { Issue, Place } from '../report/report.ts';
import type { Bilingual } from '../statute/types.ts';

/** `file:line:column rule message`: one grammar for every issue of the data. */
export function formatIssue(file: string, issue: Issue, lang: keyof Bilingual = 'en'): string {
  const place = issue.place ? `:${formatPlace(issue.place)}` : '';
  return `${file}${place} ${issue.level} ${issue.rule} ${describeIssue(issue, lang)}`;
}

/** A file that gave no report, in the same grammar, with what its keeper can do about it. */
export function formatFailure({ file, rule, facts }: Failure): string {
  const kind = /^(.*)-contradicted$/.exec(rule)?.[1];
  const hint = kind ? `; "accepted": ["${kind}"] in sources.json publishes it all the same` : '';
  return `${file} error ${rule} ${tellFailure(rule, facts, 'en')}${hint}`;
}

function formatPlace(place: Place): string {
  if ('line' in place) return `${place.line}:${place.column}`;
  if ('table' in place) return `table ${place.table}:${place.row}:${place.column}`;
  return `page ${place.page}`;
}
