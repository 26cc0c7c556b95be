import { checkInTurn } from '../check/checkReport.ts';
import { issuesOf } from '../check/evaluate.ts';
import { makeEntry } from '../report/entry.ts';
import type { Issue } from '../report/report.ts';
import type { Outcome } from './buildCollections.ts';
import { idOfReport } from './collectionFiles.ts';
import { readRegistry } from './registry.ts';

/**
 * What only several reports together show: each file with the failures that its own issues lack.
 * Agencies without an entry in the registry are compared by their folder, as on the site.
 */
export function findAcrossReports(
  content: string,
  outcomes: readonly Outcome[],
): { readonly file: string; readonly issues: readonly Issue[] }[] {
  const { agencies } = readRegistry(content);
  const files = new Map(
    outcomes.flatMap((outcome) => {
      if (!('report' in outcome)) return [];
      const { file, report } = outcome;
      return [[makeEntry(agencies, idOfReport(content, file), report), file] as const];
    }),
  );
  return Array.from(checkInTurn([...files.keys()]), ({ entry, results }) => ({
    file: files.get(entry) ?? '',
    issues: issuesOf(results).filter(
      (issue) => !entry.report.issues.some((own) => isSame(own, issue)),
    ),
  }));
}

/** Whether two issues are of one rule and of the same facts. */
function isSame(a: Issue, b: Issue): boolean {
  const facts = ({ facts }: Issue) => JSON.stringify(Object.entries(facts).sort());
  return a.rule === b.rule && facts(a) === facts(b);
}
