import { expect, test } from 'vitest';
import { openIndex } from '../../search/findInParts.ts';
import { makeIndex, partIndex } from '../../search/makeIndex.ts';
import { makeAgency } from '../../testing/makeReport.ts';
import { findAgencies } from './findAgencies.ts';

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

async function find(text: string, region = '') {
  const { head, parts } = partIndex(makeIndex(ENTRIES), 2);
  const index = openIndex(head, async (code) => parts.get(code) ?? []);
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
