import { expect, test } from 'vitest';
import { everyState, madeEntry } from '../testing/madeEntries.ts';
import { packSeries, unpackSeries } from './agencySeries.ts';
import { rowsBySeries, SERIES_DEFINITIONS } from './trendSeries.ts';

/** Reports whose prose tells of the year before, of both forms, and of every state. */
const entries = [
  ...everyState(),
  ...[2019, 2020, 2022].map((year) =>
    madeEntry({
      agency: { id: '370000-finance', name: '财政局', nameEn: 'Finance Bureau' },
      year,
      cells: { 'licensing.priorYearItems': 12, 'licensing.change': 3 },
      claims: [
        { cell: 'requests.received@total', year: year - 1, value: 7 },
        { cell: 'requests.received@total', year, value: 9, change: 4 },
      ],
    }),
  ),
];
const agencies = [...Map.groupBy(entries, ({ agency }) => agency.id).values()];

test.each(SERIES_DEFINITIONS.map((one) => [one.id, one] as const))(
  '%s: the rows of an agency come out of its file as they went in',
  (id, definition) => {
    for (const own of agencies) {
      const rows = rowsBySeries(own);
      const file = JSON.stringify(packSeries(own, rows));
      expect(unpackSeries(JSON.parse(file), definition)).toEqual(rows.get(id));
    }
  },
);

test('what is implied of a year without a report keeps the report that implies it', () => {
  const own = entries.filter(({ agency }) => agency.id === '370000-finance');
  const packed = packSeries(own, rowsBySeries(own));
  expect(packed.series['requests.received@total']).toContainEqual({
    year: 2018,
    value: 7,
    status: 'implied',
    from: 2019,
    suffix: '/implied',
  });
  expect(packed.agency.nameEn).toBe('Finance Bureau');
});

test('a number as its report has it stands alone in the file, at the place of the report', () => {
  const own = [2022, 2023].map((year) =>
    madeEntry({ year, cells: { 'licensing.decisions': year, 'rules.issued': null } }),
  );
  const { reports, series } = packSeries(own, rowsBySeries(own));
  expect(reports.map(({ year }) => year)).toEqual([2022, 2023]);
  expect(series['licensing.decisions']).toEqual([2022, 2023]);
  expect(series['rules.issued']).toEqual([2022, 2023].map((year) => ({ year, status: 'blank' })));
});
