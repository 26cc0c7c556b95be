import type { CheckResult } from './check.ts';

/**
 * What came of a statement, as the site tells it: a failure of level `note` raises a question and
 * is no error.
 */
export const KINDS = ['holds', 'fails', 'questioned', 'undecided', 'not-applicable'] as const;
export type Kind = (typeof KINDS)[number];

export function kindOf({ outcome, level }: Pick<CheckResult, 'outcome' | 'level'>): Kind {
  return outcome === 'fails' && level === 'note' ? 'questioned' : outcome;
}

/** How many statements came to each kind; `all` leaves out those that were not applicable. */
export type Tally = Readonly<Record<Kind, number>> & { readonly all: number };

export function tally(results: readonly CheckResult[]): Tally {
  const counts = { holds: 0, fails: 0, questioned: 0, undecided: 0, 'not-applicable': 0 };
  for (const result of results) counts[kindOf(result)] += 1;
  return { ...counts, all: results.length - counts['not-applicable'] };
}

/** The tally of several reports, from those of each. */
export function addTallies(tallies: readonly Tally[]): Tally {
  const sum = (name: keyof Tally) => tallies.reduce((total, one) => total + one[name], 0);
  return {
    holds: sum('holds'),
    fails: sum('fails'),
    questioned: sum('questioned'),
    undecided: sum('undecided'),
    'not-applicable': sum('not-applicable'),
    all: sum('all'),
  };
}
