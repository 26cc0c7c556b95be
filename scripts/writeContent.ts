/** What `content` and `build` have in common: the corpus to JSON collections, and all that is to be said of it. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildCollections } from '../src/corpus/buildCollections.ts';
import { findAcrossReports } from '../src/corpus/findAcrossReports.ts';
import { CONTENT, READING_CACHE } from '../src/corpus/folders.ts';
import { formatIssue } from '../src/corpus/formatIssue.ts';
import { writeWhole } from '../src/corpus/writeWhole.ts';
import { contentReadme } from '../src/data/readmeText.ts';
import type { Failure } from '../src/report/failure.ts';

const README = join(CONTENT, 'README.md');

interface Written {
  /** How many reports there are. */
  readonly reports: number;
  /** How many of them are not those of the last run. */
  readonly read: number;
  readonly failures: readonly Failure[];
  /** Files that were written, or under `check` would have been. */
  readonly changed: readonly string[];
  /** How many of each there are, in one line. */
  readonly count: string;
}

/** Reads the corpus, writes its collections unless only to `check`, and prints every issue. */
export async function writeContent({ check }: { readonly check: boolean }): Promise<Written> {
  const cacheFile = check ? null : READING_CACHE;
  const { outcomes, changed: collections } = await buildCollections({
    content: CONTENT,
    cacheFile,
    check,
  });
  const across = findAcrossReports(CONTENT, outcomes);
  const own = outcomes.map((one) => ({
    file: one.file,
    issues: 'report' in one ? one.report.issues : [],
  }));
  const lines = [...own, ...across].flatMap(({ file, issues }) =>
    issues.map((issue) => formatIssue(file, issue)),
  );
  for (const line of lines) console.log(line);
  const changed = [...collections, ...writeReadme(check)];
  const failures = outcomes.flatMap((one) => ('failure' in one ? [one.failure] : []));
  const count = (state: string) => outcomes.filter((one) => one.state === state).length;
  return {
    reports: outcomes.length - failures.length,
    read: count('read'),
    failures,
    changed,
    count:
      `${outcomes.length} reports: ${count('read')} read, ${count('unchanged')} unchanged, ` +
      `${failures.length} unreadable; ${lines.length} issues; ` +
      `${changed.length} files ${check ? 'out of date' : 'written'}`,
  };
}

/** The data dictionary beside the corpus, where it is not what the form says. */
function writeReadme(check: boolean): readonly string[] {
  const text = contentReadme();
  if (existsSync(README) && readFileSync(README, 'utf8') === text) return [];
  if (!check) writeWhole(README, text);
  return [README];
}
