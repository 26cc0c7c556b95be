import type { CheckId, CheckResult } from '../check/check.ts';
import { CHECK_RULES } from '../check/checks.ts';
import { kindOf } from '../check/tally.ts';
import type { IssueRule } from '../report/issueRules.ts';
import type { Report } from '../report/report.ts';
import { FINDING_KINDS, type Finding, type FindingKind, isTablesAlone } from './finding.ts';

const KIND_OF_CHECK: Readonly<Record<CheckId, FindingKind>> = {
  A1: 'sums',
  A2: 'sums',
  A3: 'sums',
  A4: 'sums',
  A5: 'years',
  A6: 'years',
  A7: 'years',
  A8: 'sums',
  N1: 'prose',
  N2: 'prose',
  N3: 'prose',
  D1: 'dates',
  D2: 'dates',
  D3: 'questions',
  D4: 'questions',
  P1: 'years',
  P2: 'questions',
  P3: 'questions',
};

/** What tables alone lack: it is told once, and is no fault of theirs. */
const AROUND_TABLES: ReadonlySet<string> = new Set<IssueRule>([
  'part',
  'section-missing',
  'table-missing',
  'year-unknown',
  'agency-unknown',
  'date-missing',
]);

/** Everything that wants a look, those that contradict first. */
export function listFindings(
  report: Pick<Report, 'issues' | 'title' | 'sections'>,
  results: readonly CheckResult[],
): readonly Finding[] {
  const failed = results
    .filter(({ outcome }) => outcome === 'fails')
    .map((result): Finding => {
      const { check, rule, facts, left, right, cells, place, doubt } = result;
      const own = KIND_OF_CHECK[check];
      const questioned = kindOf(result) === 'questioned';
      const kind = questioned && own !== 'years' ? 'questions' : own;
      const doubted = doubt === 'reading';
      return { kind, check, rule, facts, left, right, cells, place, questioned, doubted };
    });
  const isAlone = isTablesAlone(report);
  const read = report.issues
    .filter(({ rule }) => !CHECK_RULES.has(rule) && !(isAlone && AROUND_TABLES.has(rule)))
    .map((issue): Finding => {
      const { rule, facts, cells, place } = issue;
      const questioned = issue.level === 'note';
      const kind = questioned ? 'questions' : 'reading';
      const sides = { check: null, left: null, right: null };
      return { kind, rule, facts, cells, place, questioned, doubted: true, ...sides };
    });
  const all = [...failed, ...read];
  return FINDING_KINDS.flatMap((kind) => all.filter((finding) => finding.kind === kind));
}
