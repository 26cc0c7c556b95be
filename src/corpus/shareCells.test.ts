import { expect, test } from 'vitest';
import type { Cell } from '../report/report.ts';
import { makeReport } from '../testing/makeReport.ts';
import { shareCells } from './shareCells.ts';

const place = { line: 37, column: 2 };
const zero: Cell = { value: 0, status: 'reported', text: '0', place };
const ID = 'licensing.decisions';
const share = (cell: Cell): Cell | undefined =>
  shareCells(makeReport({ [ID]: structuredClone(cell) })).cells[ID];

test('equal small numbers at one place are one object', () => {
  expect(share(zero)).toBe(share(zero));
  expect(share(zero)).toEqual(zero);
});

test.each<[string, Cell]>([
  ['another value', { ...zero, value: 1, text: '1' }],
  ['another place', { ...zero, place: { line: 37, column: 3 } }],
  ['a place in a table', { ...zero, place: { table: 1, row: 37, column: 2 } }],
  ['a fraction', { ...zero, value: 0.5, text: '0.5' }],
  ['a number that is printed otherwise', { ...zero, text: '0.0' }],
  ['a blank', { ...zero, value: null, status: 'blank', text: '' }],
  ['a restored number', { ...zero, status: 'recovered', why: 'A3' }],
  [
    'a number that a curator reads',
    { ...zero, curated: { value: 2, who: '某', when: '2024-01-01', why: '某' } },
  ],
])('%s keeps its own', (_, cell) => {
  share(zero);
  expect(share(cell)).toEqual(cell);
});

test('a report stays what it is, name by name in its order: its version rests on that', () => {
  const report = makeReport({ 'fees.amount': 3, [ID]: 7 });
  expect(JSON.stringify(shareCells(structuredClone(report)))).toBe(JSON.stringify(report));
});
