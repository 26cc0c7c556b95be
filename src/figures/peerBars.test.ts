import { expect, test } from 'vitest';
import type { FigureRow } from './figure.ts';
import { peerBars } from './peerBars.ts';

const row = (agencyId: string, year: number, value: number | null) =>
  ({ agencyId, year, value, key: `${agencyId}/${year}` }) as FigureRow;

const ids = ['a', 'b', 'c', 'd'];
const peers = Object.fromEntries(ids.map((id) => [id, { zh: '县级', en: 'county' }]));
const facetOf = (scope: string) => ({ level: 'county', function: 'other', scopes: [scope] });

test('a bar is drawn against the largest of its year, among at least three of one scope', () => {
  const rows = [
    row('a', 2023, 10),
    row('b', 2023, 40),
    row('c', 2023, 20),
    row('d', 2023, 9000),
    row('a', 2024, 500),
    row('b', 2024, 600),
    row('c', 2024, null),
  ];
  const facets = Object.fromEntries(
    ids.map((id) => [id, facetOf(id === 'd' ? 'region' : 'agency')]),
  );
  const most = rows.map(peerBars({ rows, peers, facets }));
  expect(most).toEqual([40, 40, 40, null, null, null, null]);
});

test('a scope that is not known, or that changed, has no peers', () => {
  const rows = ['a', 'b', 'c'].map((id) => row(id, 2023, 1));
  const unknown = Object.fromEntries(ids.map((id) => [id, facetOf('unknown')]));
  expect(rows.map(peerBars({ rows, peers, facets: unknown }))).toEqual([null, null, null]);
  const both = { level: 'county', function: 'other', scopes: ['agency', 'region'] };
  const mixed = Object.fromEntries(ids.map((id) => [id, both]));
  expect(rows.map(peerBars({ rows, peers, facets: mixed }))).toEqual([null, null, null]);
});
