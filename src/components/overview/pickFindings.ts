import type { CheckResult } from '../../check/check.ts';
import type { ReportEntry } from '../../report/entry.ts';
import type { CheckSummary } from '../../site/checks.ts';

const RECEIVED = 'requests.received@total';
/** From fewer than these a change says nothing. */
const LEAST_BASE = 10;
const UNSURE: readonly string[] = ['ambiguous', 'unreadable'];

interface FailedSum {
  readonly entry: ReportEntry;
  readonly result: CheckResult;
  readonly difference: number;
}

/** The sum of the form that is furthest out in what is printed; the total before its parts. */
export function pickFailedSum(
  checked: readonly Pick<CheckSummary, 'entry' | 'failures'>[],
): FailedSum | null {
  const failed = checked.flatMap(({ entry, failures }) =>
    failures.flatMap((result): FailedSum[] => {
      const { check, level, doubt, facts } = result;
      const isSum = check.startsWith('A') && level === 'error';
      const { difference } = facts;
      if (!isSum || doubt !== 'source' || typeof difference !== 'number') return [];
      return [{ entry, result, difference }];
    }),
  );
  const isTotal = ({ result }: FailedSum) => Number(result.key.endsWith('total'));
  return first(failed, (a, b) => b.difference - a.difference || isTotal(b) - isTotal(a));
}

interface Change {
  /** The report of the later year. */
  readonly entry: ReportEntry;
  /** That of the year before. */
  readonly previous: ReportEntry;
  readonly cell: string;
  readonly before: number;
  readonly now: number;
}

/**
 * The largest change of the requests received from one year to the next, in requests: what is
 * printed beside it. No break lies in that row of the form.
 */
export function pickChange(entries: readonly ReportEntry[]): Change | null {
  const keyOf = ({ agency, report }: ReportEntry, year: number) =>
    `${agency.id}/${report.scope}/${year}`;
  const byYear = new Map(entries.map((entry) => [keyOf(entry, entry.year), entry]));
  const changes = entries.flatMap((entry): Change[] => {
    if (entry.report.scope === 'unknown') return [];
    const previous = byYear.get(keyOf(entry, entry.year - 1));
    if (!previous) return [];
    const before = previous.report.cells[RECEIVED]?.value ?? null;
    const now = entry.report.cells[RECEIVED]?.value ?? null;
    if (before === null || now === null || before < LEAST_BASE || before === now) return [];
    return [{ entry, previous, cell: RECEIVED, before, now }];
  });
  const size = ({ before, now }: Change) => Math.abs(now - before);
  return first(changes, (a, b) => size(b) - size(a));
}

interface Unsure {
  readonly entry: ReportEntry;
  readonly cells: readonly string[];
}

/** The report with the most cells in which something stands that no one reading fits. */
export function pickUnsure(entries: readonly ReportEntry[]): Unsure | null {
  const found = entries.map((entry) => ({
    entry,
    cells: Object.entries(entry.report.cells).flatMap(([id, { status }]) =>
      UNSURE.includes(status) ? [id] : [],
    ),
  }));
  const most = first(found, (a, b) => b.cells.length - a.cells.length);
  return most && most.cells.length > 0 ? most : null;
}

function first<T>(items: readonly T[], compare: (a: T, b: T) => number): T | null {
  return [...items].sort(compare)[0] ?? null;
}
