import { expect, test } from 'vitest';
import type { Cell, Place } from '../../report/report.ts';
import { makeReport } from '../../testing/makeReport.ts';
import { groupPrinted } from './groupPrinted.ts';

const at = (place: Place): Cell => ({ value: 1, status: 'reported', text: '1', place });
const onPage = (page: number) => at({ page, box: [0, 0, 10, 10] });
const group = (cells: Record<string, Cell>) =>
  groupPrinted(makeReport(cells)).map(({ anchor, cells: own }) => [
    anchor,
    own.map(({ id }) => id),
  ]);

test('the cells of a page stand together, those of a table each by itself; what has no place is not there', () => {
  expect(
    group({
      'licensing.decisions': onPage(1),
      'requests.received@total': onPage(1),
      'requests.handled@total': onPage(2),
      'requests.carriedOut@total': { value: null, status: 'missing', text: '' },
    }),
  ).toEqual([
    ['P1', ['licensing.decisions', 'requests.received@total']],
    ['P2', ['requests.handled@total']],
  ]);
  expect(
    group({
      'licensing.decisions': at({ table: 1, row: 2, column: 3 }),
      'requests.received@total': at({ table: 2, row: 2, column: 3 }),
    }),
  ).toEqual([
    ['T1R2C3', ['licensing.decisions']],
    ['T2R2C3', ['requests.received@total']],
  ]);
});
