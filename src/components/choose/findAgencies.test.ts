import { expect, test } from 'vitest';
import { openIndex } from '../../search/findInParts.ts';
import { makeIndex, partIndex } from '../../search/makeIndex.ts';
import { makeAgency } from '../../testing/makeReport.ts';
import { findAgencies } from './findAgencies.ts';
import { MOST_LISTED } from './listAgencies.ts';

const PLACES = [
  ['110101', '东城区', ['北京市', '东城区']],
  ['370102', '历下区', ['山东省', '济南市', '历下区']],
  ['370405', '台儿庄区', ['山东省', '枣庄市', '台儿庄区']],
] as const;
const ENTRIES = PLACES.map(([code, name, region]) => ({
  agency: makeAgency({
    id: `${code}-finance`,
    name: `${name}财政局`,
    divisionCode: code,
    region: [...region],
  }),
  year: 2023,
}));

function open(entries: Parameters<typeof makeIndex>[0] = ENTRIES) {
  const { head, parts } = partIndex(makeIndex(entries), 2);
  return openIndex(head, async (code) => parts.get(code) ?? []);
}

async function find(text: string, region = '', index = open()) {
  const found = await findAgencies(index, text, region);
  return found.map(({ agencyId }) => agencyId.slice(0, 6));
}

test('agencies to choose from are found in all provinces by name and by sounds, and within the region chosen', async () => {
  expect(await find('财政局')).toEqual(['110101', '370102', '370405']);
  expect(await find('tez')).toEqual(['370405']);
  expect(await find('财政局', '37')).toEqual(['370102', '370405']);
  expect(await find('财政局', '3704')).toEqual(['370405']);
  expect(await find('东城区财政局', '37')).toEqual([]);
});

test('agencies of other regions, of which there are enough, do not stand for those of the region chosen', async () => {
  const others = Array.from({ length: MOST_LISTED }, (_, at) => ({
    agency: makeAgency({
      id: `1101${10 + at}-finance`,
      name: '财政局',
      region: ['北京市'],
    }),
    year: 2023,
  }));
  const index = open([...others, ...ENTRIES]);
  expect(await find('财政局', '11', index)).toHaveLength(MOST_LISTED + 1);
  expect(await find('财政局', '37', index)).toEqual(['370102', '370405']);
});

test('what fits best is first, in whichever order provinces were fetched', async () => {
  const index = open();
  await find('财政局', '37', index);
  expect(await find('财政局', '', index)).toEqual(['110101', '370102', '370405']);
});
