import { expect, it } from 'vitest';
import { groupByAgency } from '../../site/coverage.ts';
import { madeEntry } from '../../testing/madeEntries.ts';
import { findPeers, MOST_NEAR, takeNearest } from './findPeers.ts';
import { listPeers, type PeerStrip, stripsOf } from './peerStrips.ts';

const office = (id: string, cells: Record<string, number | null>, year = 2023) =>
  madeEntry({ agency: { id: `${id}-office` }, year, cells });
const requests = (handled: number, granted: number) => ({
  'requests.handled@total': handled,
  'requests.granted@total': granted,
  'requests.denied.stateSecret@total': handled - granted,
});

function place(...entries: Parameters<typeof groupByAgency>[0]) {
  const agencies = groupByAgency(entries);
  const [own] = agencies;
  if (!own) throw new Error('no agencies');
  const peers = listPeers(findPeers(agencies, own).sameScope);
  return { peers, strips: stripsOf(peers, own.agency.id) };
}
const marksOf = (strips: readonly PeerStrip[], id: string) =>
  strips
    .find((strip) => strip.id === id)
    ?.dots.map(({ of, lane, at }) => [of.entry.agency.id.slice(0, 6), lane, Number(at.toFixed(2))]);

it('compares no fewer than three', () => {
  const two = [office('110100', {}), office('110200', {})];
  expect(place(...two).strips).toEqual([]);
  expect(place(...two, office('110300', {})).strips).toHaveLength(4);
});

it('takes the newest report of each, and those alone that count the same body’s work', () => {
  const { peers } = place(
    office('110100', {}),
    office('110200', { 'licensing.decisions': 1 }, 2021),
    office('110200', { 'licensing.decisions': 2 }, 2022),
    madeEntry({ agency: { id: '110300-office', scope: 'region' } }),
  );
  expect(peers.map(({ entry, year }) => [entry.agency.id, year])).toEqual([
    ['110100-office', 2023],
    ['110200-office', 2022],
  ]);
});

it('sets dots on a log scale, with 0 and what has no number apart, and the own one last', () => {
  const { strips } = place(
    office('110100', { 'licensing.decisions': 100 }),
    office('110200', { 'licensing.decisions': 0 }),
    office('110300', { 'licensing.decisions': null }),
    office('110400', { 'licensing.decisions': 10_000 }),
  );
  expect(marksOf(strips, 'licensing')).toEqual([
    ['110200', 'zero', 0],
    ['110300', 'none', 0],
    ['110400', 'scale', 1],
    ['110100', 'scale', 0.5],
  ]);
  expect(strips[0]?.ticks.map(({ value }) => value)).toEqual([1, 10, 100, 1000, 10_000]);
});

it('draws no rate of fewer than ten, and none where outcomes do not add up', () => {
  const { strips } = place(
    office('110100', requests(20, 5)),
    office('110200', requests(9, 3)),
    office('110300', { ...requests(20, 5), 'requests.handled@total': 30 }),
    office('110400', requests(20, 0)),
  );
  expect(marksOf(strips, 'rate')).toEqual([
    ['110200', 'none', 0],
    ['110300', 'none', 0],
    ['110400', 'scale', 0],
    ['110100', 'scale', 0.25],
  ]);
});

it('finds peers, other scopes, other levels and the same place, the agency itself among its like', () => {
  const county = { level: 'county', divisionCode: '110100' } as const;
  const agencies = groupByAgency([
    office('110100', {}),
    office('110200', {}),
    madeEntry({ agency: { id: '110300-office', scope: 'region' } }),
    madeEntry({ agency: { id: '110400-office', level: 'prefecture' } }),
    madeEntry({ agency: { id: '110100-tax', function: 'tax', ...county } }),
  ]);
  const own = agencies.find(({ agency }) => agency.id === '110100-office');
  if (!own) throw new Error('no agency');
  const { alike, sameScope, otherScope, elsewhere } = findPeers(agencies, own);
  const ids = (list: typeof alike) => list.map(({ agency }) => agency.id);
  expect(ids(alike)).toEqual(['110100-office', '110200-office', '110300-office']);
  expect(ids(sameScope)).toEqual(['110100-office', '110200-office']);
  expect(ids(otherScope)).toEqual(['110300-office']);
  expect(ids(elsewhere)).toEqual(['110400-office']);
  // The lists are made once, whichever agency asks.
  const [, other] = agencies;
  if (!other) throw new Error('no other');
  expect(findPeers(agencies, other).alike).toBe(alike);
});

it('lists no more agencies beside one than there is room for: those whose codes are nearest', () => {
  const many = groupByAgency(Array.from({ length: 200 }, (_, at) => office(`${110_100 + at}`, {})));
  const at = (index: number) => {
    const own = many[index];
    if (!own) throw new Error('no agency');
    return takeNearest(many, own).map(({ agency }) => agency.id);
  };
  for (const index of [0, 3, 100, 199]) {
    expect(at(index)).toHaveLength(MOST_NEAR);
    expect(at(index)).toContain(many[index]?.agency.id);
  }
  expect(at(100)[0]).toBe(many[100 - MOST_NEAR / 2]?.agency.id);
});
