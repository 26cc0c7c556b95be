import type { CheckResult } from '../../check/check.ts';
import { type Tally, tally } from '../../check/tally.ts';
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

/**
 * The same of all reports. That each number is a whole one is asked of every cell: it is told
 * apart, for it would drown the rest.
 */
export function tellAll(
  reports: number,
  results: readonly CheckResult[],
  { quality: words, common }: Dictionary,
): string {
  const isWhole = ({ check }: CheckResult) => check === 'A8';
  const counts = tally(results.filter((result) => !isWhole(result)));
  const whole = tally(results.filter(isWhole));
  const tell = ({ holds, fails, questioned, undecided }: Tally) =>
    [
      words.holdAndFail(formatNumber(holds), formatNumber(fails)),
      ...(questioned > 0 ? [words.questioned(formatNumber(questioned))] : []),
      ...(undecided > 0 ? [words.undecidedCount(formatNumber(undecided))] : []),
    ].join(words.listJoin);
  const summary = words.summary(formatNumber(reports), formatNumber(counts.all), tell(counts));
  const rest = whole.all > 0 ? [words.wholeNumbers(formatNumber(whole.all), tell(whole))] : [];
  return [summary, ...rest]
    .map((sentence) => sentence.concat(common.stop))
    .join(words.sentenceJoin);
}
