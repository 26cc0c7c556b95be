import { describe, expect, it } from 'vitest';
import { dictionaryOf } from '../../i18n/dictionary.ts';
import type { Cell } from '../../report/report.ts';
import { REQUESTS_2019, REQUESTS_2021 } from '../../statute/requests.ts';
import type { Table } from '../../statute/types.ts';
import { layoutRequests } from './layoutRequests.ts';

const LABEL_COLUMNS = 3;
const ONE_ROW: Record<string, Cell> = {
  'requests.otherwise@total': { value: 2, status: 'reported', text: '2' },
};

const layout = (table: Table, cells: Record<string, Cell> = {}) =>
  layoutRequests(table, cells, 'zh', dictionaryOf('zh'));

/** How many columns of labels each row has, counting those that reach into it from above. */
function widths(rows: ReturnType<typeof layout>): readonly number[] {
  const found = rows.map(() => 0);
  rows.forEach(({ labels }, start) => {
    for (const { rowspan, colspan } of labels) {
      for (let row = start; row < start + rowspan; row += 1)
        found[row] = (found[row] ?? 0) + colspan;
    }
  });
  return found;
}

describe('layoutRequests', () => {
  it.each([
    ['form 2021', layout(REQUESTS_2021), 25],
    ['form 2019', layout(REQUESTS_2019), 23],
    ['form 2021 with one row of other outcomes', layout(REQUESTS_2021, ONE_ROW), 26],
  ] as const)('fills three columns of labels in every row: %s', (_, rows, count) => {
    expect(rows).toHaveLength(count);
    expect(new Set(widths(rows))).toEqual(new Set([LABEL_COLUMNS]));
  });

  it('spans a group over its rows', () => {
    const spans = layout(REQUESTS_2021).flatMap(({ labels }) =>
      labels.filter(({ rowspan }) => rowspan > 1).map(({ level, rowspan }) => [level, rowspan]),
    );
    expect(spans).toEqual([
      [1, 22],
      [2, 8],
      [2, 3],
      [2, 5],
      [2, 3],
    ]);
  });
});
