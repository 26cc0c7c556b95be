import { expect, test } from 'vitest';
import { findMisfit, listPrinted } from './fitRow.ts';

test.each([
  ['one of equal neighbours', [1, 0, 0, 0, 2], [1, 0, 0, 2], ['surplus', 0, 2, 4]],
  ['the last', [3, 4, 5], [3, 4], ['surplus', 5, 3, 3]],
  ['the first, under empty places', [9, 3, 4], [null, 3, 4], ['surplus', 9, 1, 1]],
  ['a lost one', [1, 0, 2], [1, 0, 0, 2], ['lost', 0, 2, 3]],
  ['a row of zeros', [0, 0], [0, 0, 0], ['lost', 0, 1, 3]],
] as const)('%s', (_, printed, reading, expected) => {
  const [kind, value, from, to] = expected;
  expect(findMisfit(printed, reading)).toEqual({ kind, value, from, to });
});

test.each([
  ['a row that fits', [1, 2], [1, 2]],
  ['two numbers joined', [1, 0, 5], [10, 5]],
  ['two too many', [1, 2, 3], [1]],
  ['an empty place', [1, 2], [1, null, 2]],
] as const)('%s has no place to tell', (_, printed, reading) => {
  expect(findMisfit(printed, reading)).toBeNull();
});

test('a row with something that is no number is not told', () => {
  expect(listPrinted('1 1,234 0')).toEqual([1, 1234, 0]);
  expect(listPrinted('1 / 0')).toBeNull();
  expect(listPrinted('')).toBeNull();
});
