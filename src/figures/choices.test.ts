import { expect, test } from 'vitest';
import type { Agency } from '../report/agency.ts';
import { madeEntry } from '../testing/madeEntries.ts';
import { choicesOf, placesWithin, provincesOf } from './choices.ts';

const made = (code: string, region: readonly string[], regionEn?: readonly string[]) => {
  const agency: Partial<Agency> = {
    id: `${code}-${region.length > 1 ? 'finance' : 'tax'}`,
    divisionCode: code,
    region: [...region],
    ...(regionEn && { regionEn: [...regionEn] }),
  };
  return madeEntry({ agency });
};
const county = made(
  '370405',
  ['山东省', '枣庄市', '台儿庄区'],
  ['Shandong', 'Zaozhuang', 'Tai’erzhuang'],
);
/** As it is where the registry has no entry. */
const unregistered = (code: string) => made(code, [code]);
const told = (choices: ReturnType<typeof provincesOf>) =>
  choices.map(({ value, label, depth }) => `${value} ${label.zh} ${label.en} ${depth}`);

test('an agency that the registry lacks lies within its province, by its code', () => {
  const entries = [county, unregistered('370499'), unregistered('650102')];
  expect(told(provincesOf(entries))).toEqual(['37 山东省 Shandong 0', '65 65 65 0']);
  expect(told(placesWithin(entries, '37'))).toEqual([
    '3704 枣庄市 Zaozhuang 1',
    '370405 台儿庄区 Tai’erzhuang 2',
    '370499 370499 370499 1',
  ]);
  expect(told(placesWithin(entries, '65'))).toEqual(['650102 650102 650102 1']);
});

test.each([
  [[county, unregistered('370000'), unregistered('370400'), made('370405', ['台儿庄区'])]],
  [[made('370405', ['台儿庄区']), unregistered('370400'), unregistered('370000'), county]],
])('a name stands, whatever other agencies of the place lack', (entries) => {
  expect(told(choicesOf(entries).regions)).toEqual([
    '37 山东省 Shandong 0',
    '3704 枣庄市 Zaozhuang 1',
    '370405 台儿庄区 Tai’erzhuang 2',
  ]);
});

test('agencies of the whole country and counties right under a province have places of their own', () => {
  const entries = [made('000000', ['全国']), made('419001', ['河南省', '济源市'])];
  expect(told(choicesOf(entries).regions)).toEqual([
    '00 全国 00 0',
    '41 河南省 41 0',
    '419001 济源市 419001 1',
  ]);
});
