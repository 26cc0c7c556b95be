import type { NearCopy } from '../check/check.ts';
import { type CheckedReport, checkEntry } from '../check/checkReport.ts';
import { readCopies } from '../corpus/nearCopies.ts';
import type { ReportEntry } from '../report/entry.ts';
import { loadEntries } from './entries.ts';

let copies: Readonly<Record<string, readonly NearCopy[]>> | null = null;
let byReport: ReadonlyMap<string, ReportEntry> | null = null;
const checked = new Map<string, CheckedReport>();

/** Every report with what became of every check, in the order of the entries. */
export function loadChecks(): readonly CheckedReport[] {
  return loadEntries().map(checksOf);
}

/** What became of every check of one report; made once a build. */
export function checksOf(entry: ReportEntry): CheckedReport {
  const key = keyOf(entry.agency.id, entry.year);
  const known = checked.get(key) ?? check(entry);
  checked.set(key, known);
  return known;
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
