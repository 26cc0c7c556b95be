import { expect, test } from 'vitest';
import type { CheckResult } from '../../check/check.ts';
import type { ReportEntry } from '../../report/entry.ts';
import { pickChange, pickFailedSum, pickUnsure } from './pickFindings.ts';

/** As much of a report as is looked at. */
function entry(id: string, year: number, cells: object, scope = 'agency'): ReportEntry {
  return { agency: { id }, year, report: { cells, scope } } as unknown as ReportEntry;
}
const received = (value: number | null) => ({ 'requests.received@total': { value } });
const failure = (key: string, difference: number, more: Partial<CheckResult> = {}) =>
  ({
    check: 'A2',
    key,
    level: 'error',
    outcome: 'fails',
    doubt: 'source',
    facts: { difference },
    ...more,
  }) as CheckResult;

test('the sum that is furthest out, as printed, the total before its parts', () => {
  const one = entry('a', 2023, {});
  const failures = [
    failure('naturalPersons', 6),
    failure('total', 6),
    failure('total', 9, { doubt: 'reading' }),
    failure('total', 99, { level: 'warning' }),
    failure('total', 99, { check: 'N1' }),
  ];
  expect(pickFailedSum([{ entry: one, failures }])?.result).toBe(failures[1]);
  expect(pickFailedSum([{ entry: one, failures: [] }])).toBe(null);
});

test('the largest change in requests, from a base of ten, within one scope and from year to year', () => {
  const entries = [
    entry('a', 2021, received(9)),
    entry('a', 2022, received(90)),
    entry('a', 2023, received(270)),
    entry('b', 2021, received(20)),
    entry('b', 2023, received(400)),
    entry('c', 2022, received(20)),
    entry('c', 2023, received(900), 'region'),
    entry('d', 2022, received(null)),
  ];
  expect(pickChange(entries)).toMatchObject({ before: 90, now: 270 });
  const beside = (before: number, now: number) =>
    pickChange([...entries, entry('e', 2022, received(before)), entry('e', 2023, received(now))]);
  // Larger in proportion, but fewer requests than from 90 to 270.
  expect(beside(40, 0)).toMatchObject({ before: 90, now: 270 });
  expect(beside(12, 120)).toMatchObject({ before: 90, now: 270 });
  expect(beside(600, 300)).toMatchObject({ before: 600, now: 300 });
  const unknown = [2022, 2023].map((year) => entry('f', year, received(year * 9), 'unknown'));
  expect(pickChange(unknown)).toBe(null);
  expect(pickChange(entries.slice(0, 2))).toBe(null);
});

test('the report with the most cells that no one reading fits', () => {
  const unsure = { x: { status: 'ambiguous' }, y: { status: 'unreadable' } };
  const entries = [
    entry('a', 2022, { x: { status: 'ambiguous' }, y: { status: 'missing' } }),
    entry('a', 2023, unsure),
  ];
  expect(pickUnsure(entries)?.cells).toEqual(['x', 'y']);
  expect(pickUnsure([entry('a', 2022, { x: { status: 'reported' } })])).toBe(null);
});
