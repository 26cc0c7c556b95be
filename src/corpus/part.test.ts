import { expect, test } from 'vitest';
import {
  formatPart,
  hasAgency,
  hasRest,
  isDrawn,
  type Part,
  partOf,
  readPart,
  splitPart,
  WHOLE,
} from './part.ts';

const AGENCIES = ['370400', '370402', '370481', '350128', '110101'].flatMap((code) =>
  ['finance', 'education', 'government-office'].map((does) => `${code}-${does}`),
);
const ADDRESSES = [
  ...AGENCIES.flatMap((id) => [
    `/agencies/${id}/`,
    `/en/agencies/${id}`,
    `/agencies/${id}/feed.xml`,
    `/agencies/${id}/2023/`,
    `/agencies/${id}/2023/source.txt`,
    `/en/agencies/${id}/outcomes.svg`,
    `/quality/${id}/2023`,
  ]),
  '/',
  '/en/',
  '/404/',
  '/agencies/',
  '/agencies/name/旧名/',
  '/quality/',
  '/search/agencies.json',
  '/compare/outcomes.svg',
];
const part = (shard: string | undefined, region: string | undefined): Part => {
  const read = readPart(shard, region);
  if ('cause' in read) throw new Error(read.cause);
  return read;
};
const shards = (count: number, region?: string) =>
  Array.from({ length: count }, (_, at) => part(`${at + 1}/${count}`, region));

test.each([
  ['one shard', shards(1)],
  ['three shards', shards(3)],
  ['regions and the rest', ['37', '35', '110101', 'rest'].map((code) => part(undefined, code))],
  [
    'shards of a region',
    [...shards(2, '37'), ...shards(1, '35'), ...shards(1, '11'), part('1/1', 'rest')],
  ],
  ['shards of shards', shards(2).flatMap((one) => splitPart(one, 3))],
])('every page is in one part alone: %s', (_, parts) => {
  for (const address of ADDRESSES) {
    expect([address, parts.filter((one) => isDrawn(one, address)).length]).toEqual([address, 1]);
  }
  for (const id of AGENCIES) {
    expect(parts.filter((one) => hasAgency(one, id))).toHaveLength(1);
  }
  expect(parts.filter(hasRest)).toHaveLength(1);
});

test('the shards of a part are all of it', () => {
  const own = part('2/3', '37');
  for (const id of AGENCIES) {
    const count = splitPart(own, 4).filter((shard) => hasAgency(shard, id)).length;
    expect(count).toBe(hasAgency(own, id) ? 1 : 0);
  }
});

test('many agencies are spread over the shards, and one more moves none', () => {
  const ids = Array.from({ length: 4000 }, (_, at) => `${100_000 + at}-finance`);
  for (const one of shards(8)) {
    const share = ids.filter((id) => hasAgency(one, id)).length / ids.length;
    expect(share).toBeGreaterThan(0.1);
    expect(share).toBeLessThan(0.15);
  }
});

test('a part is named and understood by its name', () => {
  expect(partOf(undefined)).toEqual(WHOLE);
  for (const one of [WHOLE, part('2/8', undefined), part('1/2', '3704'), part(undefined, 'rest')]) {
    expect(partOf(formatPart(one))).toEqual(one);
  }
});

test.each(['0/2', '3/2', '2', '1/', 'a/b', '1/2/3', '-1/2', '1/0', '1.5/2'])(
  'what is no shard is refused: %s',
  (shard) => {
    expect(readPart(shard, undefined)).toEqual({ cause: `a shard is I/N, such as 2/8: ${shard}` });
  },
);

test.each(['', '3', '山东', '3704000', '03', 'all'])(
  'what is no region is refused: "%s"',
  (region) => {
    expect(readPart(undefined, region)).toEqual({
      cause: `a region is two to six digits of a division code, or rest: ${region}`,
    });
    expect(() => partOf(`1/1 ${region}x`)).toThrow(/^a region is /);
  },
);
