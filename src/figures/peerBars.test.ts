import { expect, test } from 'vitest';
import type { FigureRow } from './figure.ts';
import { peerBars } from './peerBars.ts';

const row = (agencyId: string, year: number, value: number | null, scope = 'agency') =>
  ({ agencyId, year, value, scope, key: `${agencyId}/${year}` }) as FigureRow;

const ids = ['a', 'b', 'c', 'd'];
const peers = Object.fromEntries(ids.map((id) => [id, { zh: '县级', en: 'county' }]));

test('a bar is drawn against the largest of its year, among at least three of one scope', () => {
  const rows = [
    row('a', 2023, 10),
    row('b', 2023, 40),
    row('c', 2023, 20),
    row('d', 2023, 9000, 'region'),
    row('a', 2024, 500),
    row('b', 2024, 600),
    row('c', 2024, null),
  ];
  const most = rows.map(peerBars({ rows, peers }));
  expect(most).toEqual([40, 40, 40, null, null, null, null]);
});

test('a scope that is not known has no peers, and one that changed counts in the year of each', () => {
  const unknown = ['a', 'b', 'c'].map((id) => row(id, 2023, 1, 'unknown'));
  expect(unknown.map(peerBars({ rows: unknown, peers }))).toEqual([null, null, null]);
  const mixed = [row('a', 2022, 1, 'region'), ...['a', 'b', 'c'].map((id) => row(id, 2023, 1))];
  expect(mixed.map(peerBars({ rows: mixed, peers }))).toEqual([null, 1, 1, 1]);
});
