import { expect, test } from 'vitest';
import type { CheckResult, Outcome } from './check.ts';
import { kindOf, tally } from './tally.ts';

const result = (outcome: Outcome, level: CheckResult['level'] = 'error'): CheckResult => ({
  check: 'A1',
  key: 'total',
  level,
  outcome,
  left: null,
  right: null,
  cells: [],
  facts: {},
  place: undefined,
  doubt: undefined,
  rule: 'identity-a1',
});

test('a failed suspicion is a question; a failure of any other level fails', () => {
  expect(kindOf(result('fails', 'note'))).toBe('questioned');
  expect(kindOf(result('fails', 'warning'))).toBe('fails');
  expect(kindOf(result('holds', 'note'))).toBe('holds');
});

test('what did not apply is counted apart', () => {
  const results = [
    result('holds'),
    result('fails'),
    result('fails', 'note'),
    result('undecided'),
    result('not-applicable'),
  ];
  expect(tally(results)).toEqual({
    holds: 1,
    fails: 1,
    questioned: 1,
    undecided: 1,
    'not-applicable': 1,
    all: 4,
  });
});
