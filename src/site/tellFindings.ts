import type { Findings } from '../check/findings.ts';
import { formatNumber } from '../figures/formatNumber.ts';
import type { Dictionary } from '../i18n/dictionary.ts';

/** What a report's checks left open, in brief: how many findings, and of which kind; "" where none. */
export function tellOpen(findings: Findings, { quality: { badge, listJoin } }: Dictionary): string {
  const parts = (['fails', 'questioned'] as const)
    .filter((kind) => findings[kind] > 0)
    .map((kind) => badge[kind](formatNumber(findings[kind])));
  const open =
    findings.open > 0 ? [badge.open(formatNumber(findings.open), parts.join(listJoin))] : [];
  const rest = findings.notWhole > 0 ? [badge.notWhole(formatNumber(findings.notWhole))] : [];
  return [...open, ...rest].join(badge.join);
}

/** What came of the checks of a report, in one line: what is open, then how many checks were made. */
export function tellFindings(findings: Findings, dictionary: Dictionary): string {
  const { badge } = dictionary.quality;
  const all = formatNumber(findings.all);
  const open = tellOpen(findings, dictionary);
  if (open === '' && findings.undecided === 0) return badge.holds(all);
  const made = badge.made(all, findings.undecided > 0 ? formatNumber(findings.undecided) : null);
  return open === '' ? made : `${open}${badge.join}${made}`;
}

/** The same of all reports. */
export function tellAll(reports: number, findings: Findings, dictionary: Dictionary): string {
  const { quality: words, common } = dictionary;
  const { all, holds, fails, questioned, undecided, notWhole } = findings;
  const told = [
    words.holdAndFail(formatNumber(holds), formatNumber(fails)),
    ...(questioned > 0 ? [words.questioned(formatNumber(questioned))] : []),
    ...(undecided > 0 ? [words.undecidedCount(formatNumber(undecided))] : []),
    ...(notWhole > 0 ? [words.badge.notWhole(formatNumber(notWhole))] : []),
  ].join(words.listJoin);
  return `${words.summary(formatNumber(reports), formatNumber(all), told)}${common.stop}`;
}
