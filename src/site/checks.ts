import type { CheckId, CheckResult, NearCopy } from '../check/check.ts';
import { type CheckedReport, checkEntry } from '../check/checkReport.ts';
import { countFindings, type Findings } from '../check/findings.ts';
import { type Tally, tally } from '../check/tally.ts';
import { readCopies } from '../corpus/nearCopies.ts';
import { keepRecent } from '../figures/keepRecent.ts';
import type { ReportEntry } from '../report/entry.ts';
import { loadEntries } from './entries.ts';

let copies: Readonly<Record<string, readonly NearCopy[]>> | null = null;
let byReport: ReadonlyMap<string, ReportEntry> | null = null;
const recent = new Map<string, CheckedReport>();

/** What became of every check of one report. */
export function checksOf(entry: ReportEntry): CheckedReport {
  return keepRecent(recent, keyOf(entry.agency.id, entry.year), () => check(entry));
}

/** What pages of all reports tell of one: counts, and what fails. All results would not fit in memory. */
export interface CheckSummary {
  readonly entry: ReportEntry;
  readonly findings: Findings;
  readonly tallies: ReadonlyMap<CheckId, Tally>;
  readonly failures: readonly CheckResult[];
}

let summaries: readonly CheckSummary[] | null = null;

/** The checks of every report in brief, in the order of the entries; made once a build. */
export function loadSummaries(): readonly CheckSummary[] {
  summaries ??= loadEntries().map((entry) => summarise(check(entry)));
  return summaries;
}

function summarise({ entry, results }: CheckedReport): CheckSummary {
  const ofCheck = Map.groupBy(results, (result) => result.check);
  return {
    entry,
    findings: countFindings(results),
    tallies: new Map([...ofCheck].map(([id, own]) => [id, tally(own)])),
    failures: results.filter(({ outcome }) => outcome === 'fails'),
  };
}

/** The reports that a report nearly copies, which may be none; undefined where its prose is too short to tell. */
export function copiesOf({ agency, year }: ReportEntry): readonly NearCopy[] | undefined {
  copies ??= readCopies();
  return copies[keyOf(agency.id, year)];
}

function check(entry: ReportEntry): CheckedReport {
  byReport ??= new Map(loadEntries().map((one) => [keyOf(one.agency.id, one.year), one]));
  const before = byReport.get(keyOf(entry.agency.id, entry.year - 1));
  return checkEntry(entry, before, copiesOf(entry));
}

const keyOf = (agencyId: string, year: number) => `${agencyId}/${year}`;
