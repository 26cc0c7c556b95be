import { expect, test } from 'vitest';
import { CHECK_IDS, type CheckResult } from '../../check/check.ts';
import { checkReports } from '../../check/checkReport.ts';
import { countFindings } from '../../check/findings.ts';
import { dictionaryOf } from '../../i18n/dictionary.ts';
import { tellAll, tellFindings } from '../../site/tellFindings.ts';
import { AMBIGUOUS, madeEntry } from '../../testing/madeEntries.ts';
import { describeChecks } from './describeChecks.ts';
import { describeTerm, openTerms } from './describeTerm.ts';
import { nameStatement } from './nameStatement.ts';

const zh = dictionaryOf('zh');
const english = { ...zh, quality: dictionaryOf('en').quality };
const [last, now] = [
  madeEntry({
    year: 2022,
    cells: { 'requests.carriedOut@total': 2, 'requests.carriedOut@naturalPersons': 2 },
  }),
  madeEntry({ year: 2023, cells: { 'reconsideration.upheld': AMBIGUOUS } }),
];
const results = checkReports([last, now])[1]?.results ?? [];
const find = (check: string, key: string) => {
  const found = results.find((one) => one.check === check && one.key === key);
  if (!found) throw new Error(`${check} ${key}`);
  return found;
};

test.each([zh, english])('every check has its words', (dictionary) => {
  const words = describeChecks('en', dictionary);
  expect(words.map(({ id }) => id)).toEqual([...CHECK_IDS]);
  for (const { name, formula, over } of words) expect([name, formula, over]).not.toContain('');
});

test('a term of last year leads to the report of last year', () => {
  const { right } = find('A5', 'total');
  const [term] = right?.terms ?? [];
  if (!term) throw new Error('no term');
  expect(describeTerm(term, now, 'zh', zh)).toMatchObject({
    value: '2',
    year: 2022,
    href: '/agencies/110000-office/2022/#requests.carriedOut@total',
    status: null,
  });
});

test('what leaves a statement open is named with its status', () => {
  const { left, right, outcome } = find('A4', 'reconsideration');
  expect(outcome).toBe('undecided');
  const open = openTerms(left, right).map((term) => describeTerm(term, now, 'en', zh));
  expect(open).toMatchObject([{ value: '—', status: 'ambiguous' }]);
  expect(nameStatement(find('A4', 'reconsideration'), 'en')).toBe('administrative reconsideration');
});

test('a summary leaves out what there is none of', () => {
  const none = countFindings([]);
  expect(tellFindings({ ...none, all: 5, holds: 5 }, english)).toBe('5 checks, all hold');
  expect(tellFindings({ ...none, all: 9, holds: 7, undecided: 2 }, english)).toBe(
    '9 checks, 2 undecided',
  );
  const open = { ...none, all: 1200, holds: 1196, fails: 1, questioned: 1, open: 2, undecided: 2 };
  expect(tellFindings(open, english)).toBe(
    '2 open findings (1 failed, 1 in question); 1,200 checks, 2 undecided',
  );
  expect(tellFindings({ ...none, all: 5, holds: 5, notWhole: 1 }, zh)).toBe(
    '1 格不是不小于 0 的整数；共 5 项核对',
  );
});

test('what is asked of every cell is in no count; a cell that fails it is told apart', () => {
  const [one] = results;
  if (!one) throw new Error('no results');
  const made = (check: CheckResult['check'], outcome: CheckResult['outcome']) => ({
    ...one,
    ...{ check, outcome, level: 'error' as const },
  });
  const some = [made('A2', 'holds'), made('A2', 'holds'), made('A1', 'fails')];
  const cells = Array.from({ length: 1200 }, () => made('A8', 'holds'));
  const told = '1 report, 3 checks: 2 hold, 1 fails.';
  expect(tellAll(1, countFindings(some), dictionaryOf('en'))).toBe(told);
  expect(
    tellAll(1, countFindings([...some, ...cells, made('A8', 'undecided')]), dictionaryOf('en')),
  ).toBe(told);
  expect(tellAll(1, countFindings([...some, made('A8', 'fails')]), zh)).toBe(
    '1 份报告，3 项核对：2 项相符，1 项不符，1 格不是不小于 0 的整数。',
  );
});
