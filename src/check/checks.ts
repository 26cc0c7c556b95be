import type { Check } from './check.ts';
import { NEAR_COPIES } from './checks/copies.ts';
import { COUNTS } from './checks/counts.ts';
import { PUBLICATION, YEARS } from './checks/dates.ts';
import { STATED_CHANGES, STATED_FIGURES, STATED_PARTS } from './checks/stated.ts';
import { CARRIED_OVER, IN_FORCE, ITEMS } from './checks/stocks.ts';
import { SUMS } from './checks/sums.ts';
import { ITEM_TOTALS, JUMPS, RULES_POWER } from './checks/suspicions.ts';
import { FOREIGN_WORDS } from './checks/words.ts';

/** Every check, in the order of their letters. */
export const CHECKS: readonly Check[] = [
  ...SUMS,
  CARRIED_OVER,
  IN_FORCE,
  ITEMS,
  COUNTS,
  STATED_FIGURES,
  STATED_CHANGES,
  STATED_PARTS,
  YEARS,
  PUBLICATION,
  FOREIGN_WORDS,
  NEAR_COPIES,
  JUMPS,
  RULES_POWER,
  ITEM_TOTALS,
];

/** The rules under which failures of checks stand among the issues of a report. */
export const CHECK_RULES: ReadonlySet<string> = new Set(
  CHECKS.flatMap(({ rule, otherRules = [] }) => [rule, ...otherRules]),
);
