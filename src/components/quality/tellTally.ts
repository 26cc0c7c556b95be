import type { Tally } from '../../check/tally.ts';
import { formatNumber } from '../../figures/formatNumber.ts';
import type { Dictionary } from '../../i18n/dictionary.ts';

/** What came of the checks of a report, in one line: what did not hold, else that all held. */
export function tellTally(counts: Tally, { quality: { badge, listJoin } }: Dictionary): string {
  const all = formatNumber(counts.all);
  const parts = (['fails', 'questioned', 'undecided'] as const)
    .filter((kind) => counts[kind] > 0)
    .map((kind) => badge[kind](formatNumber(counts[kind])));
  return parts.length === 0 ? badge.holds(all) : badge.of(all, parts.join(listJoin));
}

/** The same of all reports, in one sentence. */
export function tellAll(reports: number, counts: Tally, dictionary: Dictionary): string {
  const { quality: words, common } = dictionary;
  const { all, holds, fails } = counts;
  const n = { reports, all, holds, fails };
  const numbers = Object.fromEntries(
    Object.entries(n).map(([name, value]) => [name, formatNumber(value)]),
  ) as Record<keyof typeof n, string>;
  return [
    words.summary(numbers),
    ...(counts.questioned > 0 ? [words.questioned(formatNumber(counts.questioned))] : []),
    ...(counts.undecided > 0 ? [words.undecidedCount(formatNumber(counts.undecided))] : []),
  ]
    .join(words.listJoin)
    .concat(common.stop);
}
