import type { CheckResult } from '../check/check.ts';
import type { DocumentBlock } from '../document/document.ts';
import type { Agency } from '../report/agency.ts';
import type { IssueFacts } from '../report/issueRules.ts';
import type { Report } from '../report/report.ts';
import type { Finding } from './finding.ts';

/** A file that was read. */
export interface ReadAnswer {
  /** What `extract --json` prints of the file. */
  readonly line: string;
  readonly report: Report;
  /** What became of the checks. That a cell holds a whole number (A8) enters no count, and is left out. */
  readonly results: readonly CheckResult[];
  /** What wants a look. */
  readonly findings: readonly Finding[];
  /** Null where the registry has no agency of the printed name. */
  readonly agency: Agency | null;
  /** The id of the agency whose page the site has; null where it has none. */
  readonly published: string | null;
  /** The lines of a text; null of what has none. */
  readonly lines: readonly string[] | null;
  /** The document in blocks; none where it has lines. */
  readonly blocks: readonly DocumentBlock[];
}

/** Why a file could not be read: a rule and its facts, told by `tellFailure`. */
export interface RefusedAnswer {
  readonly rule: string;
  readonly facts: IssueFacts;
}

/** What became of one file. */
export type Answer = ReadAnswer | RefusedAnswer;

/** The formats that share their parsers: what has come for one of a group is there for all of it. */
export const GROUPS = ['plain', 'word', 'pdf'] as const;
export type Group = (typeof GROUPS)[number];
