import { expect, test } from 'vitest';
import type { RowSum } from './rowReadings.ts';
import { type RowTokens, solveRow } from './solveRow.ts';

/** Table 四: three blocks of four outcomes and their total. */
const DISPUTES: RowSum[] = [0, 5, 10].map((at) => ({
  total: at + 4,
  parts: [at, at + 1, at + 2, at + 3],
}));
/** A row of table 三: six requesters and their total. */
const ROW: RowSum[] = [{ total: 6, parts: [0, 1, 2, 3, 4, 5] }];

const readings = (row: RowTokens, sums: RowSum[]) =>
  solveRow(row, sums).map(({ reading }) => reading);
const disputes = (leading: number, tokens: number[]) =>
  readings({ leading, tokens: tokens.map(String), columns: 15, labelled: false }, DISPUTES);
const row = (tokens: (number | null)[]) =>
  readings({ leading: 0, tokens: tokens.map(toToken), columns: 7, labelled: true }, ROW);
const toToken = (value: number | null) => (value === null ? null : String(value));
const flat = (digits: string) =>
  readings({ leading: 0, tokens: [digits], columns: 7, labelled: true }, ROW);

test('a surplus cell is dropped where one place alone adds up', () => {
  expect(disputes(0, [0, 0, 0, 0, 0, 8, 0, 0, 0, 0, 8, 0, 0, 0, 0, 0])).toEqual([
    [0, 0, 0, 0, 0, 8, 0, 0, 0, 8, 0, 0, 0, 0, 0],
  ]);
});

test('a row without label may be shifted, or begin with blanks: both readings are given', () => {
  expect(disputes(5, [1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0])).toEqual([
    [1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 'lost', 'lost', 'lost', 'lost'],
    [null, null, null, null, null, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0],
  ]);
});

test('a lost cell is given the number that the sum forces', () => {
  expect(row([0, 0, 0, 0, 0, 0])).toEqual([[0, 0, 0, 0, 0, 0, 0]]);
});

test('a lost cell whose place is known is lost: nothing is printed there', () => {
  expect(row([5, 0, 0, 0, 0, 0])).toEqual([[5, 0, 0, 0, 0, 0, 'lost']]);
});

test('a lost cell that may stand in several places leaves several readings', () => {
  expect(row([3, 0, 0, 0, 0, 3]).length).toBeGreaterThan(1);
});

test('a number split over two cells is joined', () => {
  expect(row([1, 0, 2, 0, 0, 0, 0, 12])).toContainEqual([10, 2, 0, 0, 0, 0, 12]);
});

test('no reading is given where none adds up', () => {
  expect(row([5, 0, 0, 0, 0, 0, 0, 9])).toEqual([]);
});

test('three cells too few are too many to tell', () => {
  expect(row([0, 0, 0, 0])).toEqual([]);
});

test('digits that run together are taken apart where one way alone adds up', () => {
  expect(flat('801000081')).toEqual([[80, 1, 0, 0, 0, 0, 81]]);
  expect(flat('0000000')).toEqual([[0, 0, 0, 0, 0, 0, 0]]);
  expect(flat('100000010')).toEqual([[10, 0, 0, 0, 0, 0, 10]]);
});

test('digits that can be taken apart in several ways leave several readings', () => {
  expect(flat('110001012')).toEqual([
    [1, 1, 0, 0, 0, 10, 12],
    [1, 10, 0, 0, 1, 0, 12],
    [11, 0, 0, 0, 1, 0, 12],
  ]);
});
