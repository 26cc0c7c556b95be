import { expect, it } from 'vitest';
import { groupByAgency } from '../../site/coverage.ts';
import { madeEntry } from '../../testing/madeEntries.ts';
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
  const peers = listPeers(agencies, own);
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
