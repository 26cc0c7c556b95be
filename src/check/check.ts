import type { Agency } from '../report/agency.ts';
import type { IssueRule } from '../report/issueRules.ts';
import type { Issue, Place, Report, Status } from '../report/report.ts';
import type { QuantityId } from '../statute/quantities.ts';

/** The checks, by the letters under which the method page explains them. */
export const CHECK_IDS = [
  'A1',
  'A2',
  'A3',
  'A4',
  'A5',
  'A6',
  'A7',
  'A8',
  'N1',
  'N2',
  'N3',
  'D1',
  'D2',
  'D3',
  'D4',
  'P1',
  'P2',
  'P3',
] as const;
export type CheckId = (typeof CHECK_IDS)[number];

/**
 * What became of a check.
 * - `undecided`: a blank or an uncertain cell is concerned, or what it compares is not printed
 * - `not-applicable`: there is nothing to compare with, such as no report of last year
 */
export const OUTCOMES = ['holds', 'fails', 'undecided', 'not-applicable'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** A number that a check takes: a cell of a report, or a figure stated in its prose. */
export interface Term {
  readonly sign: 1 | -1;
  /** Null where no number is certain. */
  readonly value: number | null;
  readonly cell?: string;
  readonly measure?: QuantityId;
  /** The year of the report in which it stands. */
  readonly year: number | null;
  /** The cell's status; `stated` for a figure in prose, `curated` for a curator's reading. */
  readonly status: Status | 'stated' | 'curated';
  readonly place?: Place;
  /** For a figure in prose: the words. */
  readonly quote?: string;
}

/** One side of a comparison with what it comes to; null where a term has no certain number. */
export interface Side {
  readonly terms: readonly Term[];
  readonly value: number | null;
  /** Each term stands for one thing that the words may mean: they are not added up. */
  readonly isAnyOf?: true;
}

export type Facts = Issue['facts'];

/** One thing that a check says of a report: the two sides are equal, or what was judged. */
export interface Statement {
  /** Tells it from the others of its check; it never changes: a column, a row, a cell, a line. */
  readonly key: string;
  readonly left?: Side;
  readonly right?: Side;
  /** What was judged, where no two sides are compared. */
  readonly outcome?: Outcome;
  readonly facts?: Facts;
  /** Cells that it speaks of without taking their numbers. */
  readonly about?: readonly string[];
  readonly place?: Place | undefined;
  /** The sentence that tells its failure: one of the check's `otherRules`, where not its own. */
  readonly rule?: IssueRule;
  /** How grave its failure is, where less than the check's. */
  readonly level?: Issue['level'];
}

/** What a check looks at. */
export interface Subject {
  readonly report: Report;
  readonly agency: Agency | null;
  /** The same agency's report of the year before, of the same scope; null where there is none. */
  readonly previous: Report | null;
  /** Reports whose prose is nearly this one's; null where it was compared with none. */
  readonly copies: readonly NearCopy[] | null;
}

/** A report whose prose is nearly that of another. */
export interface NearCopy {
  readonly agencyId: string;
  readonly agency: string;
  readonly year: number;
  /** The part of the shorter text that stands in the other as well, 0 to 1. */
  readonly share: number;
}

/** A check as one entry: what it states of a report, and when a statement holds. */
export interface Check {
  readonly id: CheckId;
  /** A `note` raises a question; it is never called an error. */
  readonly level: Issue['level'];
  /** The sentence that tells a failure. */
  readonly rule: IssueRule;
  /** Further sentences, for statements that fail for another reason. */
  readonly otherRules?: readonly IssueRule[];
  /** Where nothing can be stated, one statement that says so, or none. */
  readonly statements: (subject: Subject) => readonly Statement[];
  /** Whether the two sides agree; equality where absent. Undefined leaves it undecided. */
  readonly agree?: (left: number, right: number, statement: Statement) => boolean | undefined;
}

/** What became of one statement. */
export interface CheckResult {
  readonly check: CheckId;
  readonly key: string;
  readonly level: Issue['level'];
  readonly outcome: Outcome;
  readonly left: Side | null;
  readonly right: Side | null;
  /** The cells of this report and of last year's that were taken, without repeats. */
  readonly cells: readonly string[];
  readonly facts: Facts;
  readonly place: Place | undefined;
  /** For a failure: whether the numbers stand so in the source, or we may have misread. */
  readonly doubt: 'source' | 'reading' | undefined;
  readonly rule: IssueRule;
}

/** The one statement of a check that has nothing to compare with. */
export const NOT_APPLICABLE: readonly Statement[] = [{ key: 'report', outcome: 'not-applicable' }];

/** The id of a statement on the page of its report's checks; it stays when a failure is mended. */
export const statementAnchor = ({ check, key }: Pick<CheckResult, 'check' | 'key'>): string =>
  `${check.toLowerCase()}-${key}`;
