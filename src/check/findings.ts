import type { Remark } from '../report/notes.ts';
import type { CheckResult } from './check.ts';
import { addTallies, type Tally, tally } from './tally.ts';

/** What a report's checks left open, and what became of the rest: the one count that every page and file gives. */
export interface Findings extends Tally {
  /** What fails and what is in question. */
  readonly open: number;
  /** Cells that hold no whole number (A8): told apart, since A8 is asked of every cell and would drown the rest. */
  readonly notWhole: number;
}

/** The findings of one report or of several. A8 is in no count but its own. */
export function countFindings(results: readonly CheckResult[]): Findings {
  const isWhole = ({ check }: CheckResult) => check === 'A8';
  const counts = tally(results.filter((result) => !isWhole(result)));
  const notWhole = tally(results.filter(isWhole)).fails;
  return { ...counts, open: counts.fails + counts.questioned, notWhole };
}

/** The findings of several reports, from those of each. */
export function addFindings(findings: readonly Findings[]): Findings {
  const sum = (name: 'open' | 'notWhole') => findings.reduce((total, one) => total + one[name], 0);
  return { ...addTallies(findings), open: sum('open'), notWhole: sum('notWhole') };
}

/** What curators remarked on a statement: it stands wherever the statement's finding does. */
export function remarksOn(
  { remarks }: { readonly remarks: readonly Remark[] },
  { check, key }: Pick<CheckResult, 'check' | 'key'>,
): readonly Remark[] {
  return remarks.filter((remark) => remark.check === check && remark.key === key);
}
