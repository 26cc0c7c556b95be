import { expect, test } from 'vitest';
import { GROUNDS, GROUNDS_BY_GROUP } from './grounds.ts';
import { outcomeGroupOf, REQUEST_ROWS_2019, REQUEST_ROWS_2021 } from './requests.ts';

test('every row by which a request is not granted has its ground, on both forms', () => {
  const granted = ['granted', 'partiallyGranted', null];
  const rows = [...REQUEST_ROWS_2021, ...REQUEST_ROWS_2019].map(({ id }) => id);
  const refusing = new Set(rows.filter((row) => !granted.includes(outcomeGroupOf(row))));
  expect(new Set(GROUNDS.map(({ row }) => row))).toEqual(refusing);
});

test('each ground stands under its group', () => {
  expect(GROUNDS_BY_GROUP.map(({ number, grounds }) => [number, grounds.length])).toEqual([
    ['（三）', 8],
    ['（四）', 3],
    ['（五）', 5],
    ['（六）', 4],
  ]);
});
