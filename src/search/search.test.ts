import { describe, expect, it, test } from 'vitest';
import type { Agency } from '../report/agency.ts';
import { findMatches } from './findMatches.ts';
import { findNear } from './findNear.ts';
import { makeIndex } from './makeIndex.ts';
import { parseQuery } from './parseQuery.ts';
import { readSounds } from './readCharacters.ts';

const agency = (id: string, name: string, more: Partial<Agency> = {}): Agency => ({
  id,
  name,
  formerNames: [],
  aliases: [],
  divisionCode: id.slice(0, 6),
  region: [],
  level: 'county',
  function: 'other',
  scope: 'agency',
  ...more,
});
const TAIERZHUANG = agency('370405-approval-services', '台儿庄区行政审批服务局', {
  nameEn: 'Taierzhuang District Administrative Approval Services Bureau',
  aliases: ['台儿庄区审批服务局'],
  formerNames: [{ name: '台儿庄区政务服务中心', until: '2019-03-01' }],
  region: ['山东省', '枣庄市', '台儿庄区'],
  regionEn: ['Shandong', 'Zaozhuang', 'Taierzhuang District'],
});
const OFFICE = agency('370405-government-office', '台儿庄区人民政府办公室', {
  region: ['山东省', '枣庄市', '台儿庄区'],
});
const ZAOZHUANG = agency('370400-approval-services', '枣庄市行政审批服务局', {
  region: ['山东省', '枣庄市'],
});
const CHANGSHA = agency('430100-government', '长沙市人民政府', { region: ['湖南省', '长沙市'] });
const LUAN = agency('341500-government', '六安市人民政府', { region: ['安徽省', '六安市'] });
const LVLIANG = agency('141100-government', '吕梁市人民政府', { region: ['山西省', '吕梁市'] });

const index = makeIndex([
  { agency: TAIERZHUANG, year: 2022 },
  { agency: TAIERZHUANG, year: 2023 },
  { agency: OFFICE, year: 2020 },
  { agency: ZAOZHUANG, year: 2024 },
  { agency: CHANGSHA, year: 2023 },
  { agency: LUAN, year: 2023 },
  { agency: LVLIANG, year: 2023 },
]);
const find = (text: string) => findMatches(index, parseQuery(text));
/** Results in short: the id's parts and the year of a report. */
const found = (text: string) =>
  find(text).map(({ agency: { id }, year }) => (year ? `${id}/${year}` : id));
const agencies = (text: string) => [...new Set(find(text).map((match) => match.agency.id))];

const both = [TAIERZHUANG.id, OFFICE.id];

describe('台儿庄 is found', () => {
  test.each([
    '台儿庄',
    '儿庄',
    'tez',
    'TEZ',
    'ｔｅｚ',
    'taierzhuang',
    'Táierzhuāng',
    "tai'er'zhuang",
    'tai er zhuang',
    '台 儿 庄',
    'taierzh',
    'tezhuang',
    'tezh',
    '台erzhuang',
    '370405',
    '３７０４０５',
  ])('by %s', (text) => expect(agencies(text)).toEqual(both));

  test.each([
    '台儿庄审批',
    '台儿庄政务服务',
    'Taierzhuang District',
    'taierzhuang approval',
    'approval services taierzhuang',
    'tez xzsp',
    'tezqxzspfwj',
    'shandong taierzhuang approval',
    '枣庄 台儿庄 审批',
  ])('its approval bureau first by %s', (text) => expect(agencies(text)[0]).toBe(TAIERZHUANG.id));
});

test('every part of what is typed has to fit', () => {
  expect(found('台儿庄 海关')).toEqual([]);
  expect(found('tezx')).toEqual([]);
  expect(found('')).toEqual([]);
  expect(found('  ,.')).toEqual([]);
  expect(found('年报')).toEqual([]);
});

test('a year chooses the report, however it is typed', () => {
  const report = `${TAIERZHUANG.id}/2023`;
  for (const text of [
    '台儿庄 2023',
    '2023 tez',
    '台儿庄2023',
    'tez2023',
    '台儿庄２０２３年',
    '2023年台儿庄年报',
    '台儿庄2023年度报告',
    'annual report 2023 Taierzhuang',
  ]) {
    expect(found(text)[0], text).toBe(report);
  }
});

test('a year alone finds its reports; one that an agency lacks is said', () => {
  expect(found('2023')).toEqual([
    `${LVLIANG.id}/2023`,
    `${LUAN.id}/2023`,
    `${TAIERZHUANG.id}/2023`,
    `${CHANGSHA.id}/2023`,
  ]);
  const match = find('台儿庄人民政府 2023').find(({ agency: { id } }) => id === OFFICE.id);
  expect(match).toMatchObject({ year: null, lacks: 2023 });
  expect(found('2011')).toEqual([]);
});

test('a year half typed hides nothing', () => {
  for (const text of ['台儿庄 2', '台儿庄 20', '台儿庄 202']) {
    expect(agencies(text), text).toContain(TAIERZHUANG.id);
  }
});

test('each of a few agencies stands before its own reports', () => {
  expect(found('tez')).toEqual([
    TAIERZHUANG.id,
    `${TAIERZHUANG.id}/2023`,
    `${TAIERZHUANG.id}/2022`,
    OFFICE.id,
    `${OFFICE.id}/2020`,
  ]);
});

test('few agencies come with their reports, the latest first', () => {
  expect(found('台儿庄区行政审批')).toEqual([
    TAIERZHUANG.id,
    `${TAIERZHUANG.id}/2023`,
    `${TAIERZHUANG.id}/2022`,
  ]);
});

describe('a character with several readings', () => {
  test.each([
    ['changsha', CHANGSHA.id],
    ['cs', CHANGSHA.id],
    ['luan', LUAN.id],
    ['liuan', LUAN.id],
    ['la', LUAN.id],
    ['lvliang', LVLIANG.id],
    ['luliang', LVLIANG.id],
    ['lüliang', LVLIANG.id],
  ])('%s', (text, id) => expect(agencies(text)[0]).toBe(id));

  it('is read as the name has it', () => {
    expect(index.readings['行']).toContain('xing');
    expect(index.readings['六']).toBe('liu lu');
  });
});

test('former names and aliases are found and told', () => {
  expect(find('政务服务中心')[0]).toMatchObject({
    agency: { id: TAIERZHUANG.id },
    alias: '台儿庄区政务服务中心',
  });
  expect(find('台儿庄区审批服务局')[0]).toMatchObject({ alias: '台儿庄区审批服务局' });
});

test('the name stands before the place that holds it', () => {
  expect(agencies('枣庄')).toEqual([ZAOZHUANG.id, TAIERZHUANG.id, OFFICE.id]);
});

test('what fits is marked', () => {
  expect(find('tez')[0]?.name).toEqual([{ from: 0, to: 3 }]);
  expect(find('审批')[0]?.name).toEqual([{ from: 5, to: 7 }]);
  expect(find('approval')[0]?.nameEn).toEqual([{ from: 36, to: 44 }]);
});

describe('what is nearly meant', () => {
  const sounds = readSounds(index.readings);
  const near = (text: string) => [
    ...new Set(findNear(index, sounds, parseQuery(text)).map(({ agency: { id } }) => id)),
  ];
  const first = [TAIERZHUANG.id, OFFICE.id];

  test.each([
    '台尔庄',
    '太儿庄',
    '台儿莊',
    '臺兒莊',
    '台尔庄审批',
    '台尔庄 审批',
    '台儿村',
    'taierzuang',
    'tairzhuang',
    'taierzhuangg',
    '抬尔庄 2023',
  ])('%s is no name, and 台儿庄 is offered', (text) => {
    expect(agencies(text)).toEqual([]);
    expect(first).toContain(near(text)[0]);
  });

  test.each([
    ['早庄', ZAOZHUANG.id],
    ['zaozuang', ZAOZHUANG.id],
    ['常沙', CHANGSHA.id],
    ['吕粱', LVLIANG.id],
    ['Zaozuang', ZAOZHUANG.id],
  ])('%s', (text, id) => {
    expect(agencies(text)).toEqual([]);
    expect(near(text)).toContain(id);
  });

  test.each(['人员不足', '海关', 'tezx', 'xyz', '', '卫星', '台x'])('%s is nothing near', (text) =>
    expect(near(text)).toEqual([]),
  );

  it('marks what it takes for it', () => {
    const [match] = findNear(index, sounds, parseQuery('台尔庄'));
    expect(match?.name).toEqual([{ from: 0, to: 3 }]);
  });

  it('is the same from the same names', () => {
    expect(readSounds(index.readings)).toEqual(sounds);
    expect(Object.values(sounds).join('').length).toBeLessThan(6000);
  });
});

test('the same reports give the same index', () => {
  expect(JSON.stringify(makeIndex([{ agency: CHANGSHA, year: 2023 }]))).toBe(
    JSON.stringify(makeIndex([{ agency: CHANGSHA, year: 2023 }])),
  );
});
