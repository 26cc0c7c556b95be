import { describe, expect, test } from 'vitest';
import { listDivisions } from '../corpus/agencies/divisions.ts';
import { makeAgency } from '../testing/makeReport.ts';
import { findInParts, openIndex } from './findInParts.ts';
import { findMatches, type Match } from './findMatches.ts';
import { findNear, findNearInParts } from './findNear.ts';
import { makeIndex, partIndex } from './makeIndex.ts';
import { parseQuery } from './parseQuery.ts';
import { readSounds } from './readCharacters.ts';

/** Two bureaus of every county, and one street office: names as they are in the whole country. */
const COUNTIES = listDivisions().filter(({ code, isFormer }) => !isFormer && !code.endsWith('00'));
const made = (id: string, name: string, region: readonly string[], alias: string[] = []) => ({
  agency: makeAgency({
    id,
    name,
    aliases: alias,
    divisionCode: id.slice(0, 6),
    region: [...region],
  }),
  year: 2023,
});
const ENTRIES = COUNTIES.flatMap(({ code, name, path }) => [
  made(`${code}-approval-services`, `${name}行政审批服务局`, path, [`${name}政务服务中心`]),
  made(`${code}-finance`, `${name}财政局`, path),
  ...(code === '370405' ? [made(`${code}-yunhe-township`, '运河街道办事处', path)] : []),
]);
const WHOLE = makeIndex(ENTRIES);
const { head, parts } = partIndex(WHOLE);
const SOUNDS = readSounds(WHOLE.readings);

/** A reader who has not searched yet, and what is fetched for a search. */
function open() {
  const fetched: string[] = [];
  const index = openIndex(head, async (code) => {
    fetched.push(code);
    return parts.get(code) ?? [];
  });
  return { index, fetched };
}

async function find(text: string, wanted = 8) {
  const { index, fetched } = open();
  const found: (readonly Match[])[] = [];
  for await (const matches of findInParts(index, parseQuery(text), wanted)) found.push(matches);
  return { found, last: found.at(-1) ?? [], fetched };
}
const ids = (matches: readonly Match[]) => matches.slice(0, 8).map(({ agency }) => agency.id);

test('an index of few agencies is one file, of many a file a province and one that tells of them', () => {
  expect(partIndex(WHOLE, ENTRIES.length)).toEqual({ head: WHOLE, parts: new Map() });
  expect(head.agencies).toEqual([]);
  expect(head.parts?.map(({ code }) => code)).toEqual([...parts.keys()]);
  expect([...parts.values()].flat()).toEqual(WHOLE.agencies);
  expect(JSON.stringify(head).length).toBeLessThan(JSON.stringify(WHOLE).length / 5);
});

describe('the same is found first as in the whole', () => {
  test.each([
    '台儿庄',
    'taierzhuang',
    'tezqxzspfwj',
    'tez',
    '台儿庄审批',
    '台儿庄区政务服务中心',
    '枣庄 财政',
    '370405',
    '3704 财政',
    '财政 202',
    '山东省枣庄市台儿庄区财政局',
    '台儿庄 2023',
    '六安',
    'luan',
    'lvliang',
    '运河街道',
    'yunhejiedao',
    'yhjd',
    '大理市财政局',
    '海关',
    '',
    '2023',
  ])('%s', async (text) => {
    const { last } = await find(text);
    expect(ids(last)).toEqual(ids(findMatches(WHOLE, parseQuery(text))));
  });
});

describe('a search fetches what it needs', () => {
  test.each([
    ['台儿庄', ['37']],
    ['台儿庄审批服务局', ['37']],
    ['运河街道', ['37']],
    ['海关', []],
    ['370405', ['37']],
    ['', []],
  ])('%s: %j', async (text, least) => {
    const { fetched } = await find(text);
    expect(fetched).toEqual(expect.arrayContaining(least));
    expect(fetched.length).toBeLessThanOrEqual(12);
  });

  test('a division code comes from its own province', async () => {
    expect((await find('370405')).fetched).toEqual(['37']);
  });

  test('a bureau without its place comes from the first parts, a place from its own alone', async () => {
    expect((await find('财政局')).fetched).toHaveLength(4);
    const { found, fetched } = await find('青岛市');
    expect(fetched[0]).toBe('37');
    expect(found[1]?.[0]?.agency.id.slice(0, 4)).toBe('3702');
  });

  test('what is there is not fetched again, and a place that is named comes though there is enough', async () => {
    const { index, fetched } = open();
    for await (const _ of findInParts(index, parseQuery('财政局'), 8));
    const before = fetched.length;
    for await (const _ of findInParts(index, parseQuery('财政局'), 8));
    expect(fetched).toHaveLength(before);
    for await (const _ of findInParts(index, parseQuery('昆明市 财政局'), 8));
    expect(fetched.slice(before)).toContain('53');
  });

  test('what failed is fetched again', async () => {
    let fails = true;
    const index = openIndex(head, async (code) => {
      if (fails) throw new Error('offline');
      return parts.get(code) ?? [];
    });
    const [part] = index.parts;
    await expect(index.fetch(part ? [part] : [])).rejects.toThrow('offline');
    fails = false;
    await index.fetch(part ? [part] : []);
    expect(index.known().agencies.length).toBeGreaterThan(0);
  });
});

describe('what is nearly meant is found in parts', () => {
  test.each(['台尔庄', '太儿庄区', 'taierzuang', '台尔庄审批', '早庄'])('%s', async (text) => {
    const { index, fetched } = open();
    expect(findMatches(WHOLE, parseQuery(text))).toEqual([]);
    const near = await findNearInParts(index, SOUNDS, parseQuery(text));
    expect(ids(near)).toEqual(ids(findNear(WHOLE, SOUNDS, parseQuery(text))));
    expect(fetched.length).toBeLessThanOrEqual(8);
  });

  test('the first four provinces are searched if no place is near', async () => {
    const { index, fetched } = open();
    const near = await findNearInParts(index, SOUNDS, parseQuery('财征局'));
    expect(near[0]?.agency.name).toMatch(/财政局$/);
    expect(fetched.length).toBeLessThanOrEqual(8);
    const other = open();
    expect(await findNearInParts(other.index, SOUNDS, parseQuery('人员不足'))).toEqual([]);
    expect(other.fetched.length).toBeLessThanOrEqual(8);
  });
});
