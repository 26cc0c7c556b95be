import { formatNumber } from '../figures/formatNumber.ts';
import type { CheckWords } from '../i18n/checkWords.ts';
import { capital } from '../i18n/format.ts';
import { describeIssue } from '../i18n/issues.ts';
import { labelCell, labelName } from '../statute/forms.ts';
import type { Lang } from '../statute/types.ts';
import type { Finding } from './finding.ts';
import type { LikelyCell } from './findLikelyCell.ts';

/** A finding in one sentence: which sum of the form fails, and by how much; others as everywhere on the site. */
export function tellFinding(
  { check, rule, facts, left, right }: Finding,
  lang: Lang,
  { selfCheck }: CheckWords,
): string {
  const { sums } = selfCheck.findings;
  const sum = check === null ? undefined : sums[check];
  const [a, b] = [left?.value ?? null, right?.value ?? null];
  if (!sum || a === null || b === null) return describeIssue({ rule, facts }, lang);
  const isOfColumn = check === 'A1' || check === 'A2' || check === 'A5';
  const name = labelName(String(facts[isOfColumn ? 'column' : 'row'] ?? ''))[lang];
  const difference = formatNumber(Number(facts['difference'] ?? Math.abs(a - b)));
  return sum(name, formatNumber(a), formatNumber(b), difference);
}

/** Which cell to look at first, in one sentence. */
export function tellLikely(
  { cell, value, instead, sums }: LikelyCell,
  lang: Lang,
  { selfCheck }: CheckWords,
): string {
  const name = capital(labelCell(cell)[lang]);
  return selfCheck.findings.likely(name, formatNumber(value), formatNumber(instead), sums);
}
