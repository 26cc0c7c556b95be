import { expect, test } from 'vitest';
import { makeReport } from '../../testing/makeReport.ts';
import { groupTyped } from './groupTyped.ts';

const at = (line: number) => ({
  value: 1,
  status: 'reported' as const,
  text: '1',
  place: { line, column: 2 },
});

test('cells stand in the order of the file, those of a table together; what has no place is not there', () => {
  const report = makeReport({
    'requests.received@total': at(3),
    'licensing.decisions': at(2),
    'requests.handled@total': at(9),
    'requests.carriedOut@total': { value: null, status: 'missing', text: '' },
  });
  expect(groupTyped(report).map(({ table, cells }) => [table, cells.map(({ id }) => id)])).toEqual([
    ['disclosure', ['licensing.decisions']],
    ['requests', ['requests.received@total', 'requests.handled@total']],
  ]);
});
