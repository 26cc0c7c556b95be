import { expect, test } from 'vitest';
import { makeAgency, makeReport } from '../testing/makeReport.ts';
import type { AgencyReports } from './coverage.ts';
import { flattenPlaces, listPlaces, type Place } from './places.ts';

const CITIES: Readonly<Record<string, readonly string[]>> = {
  '370402': ['山东省', '枣庄市', '市中区'],
  '370481': ['山东省', '枣庄市', '滕州市'],
  '370102': ['山东省', '济南市', '历下区'],
  '110101': ['北京市', '东城区'],
  '110102': ['北京市', '西城区'],
};

function agencies(counts: Readonly<Record<string, number>>): readonly AgencyReports[] {
  return Object.entries(counts).flatMap(([divisionCode, count]) =>
    Array.from({ length: count }, (_, at) => {
      const region = [...(CITIES[divisionCode] ?? [])];
      const agency = { ...makeAgency(), id: `${divisionCode}-${at}`, divisionCode, region };
      return { agency, reports: [{ agency, year: 2023, report: makeReport() }] } as const;
    }),
  );
}

const told = (places: readonly Place[]): unknown =>
  places.map(({ code, name, agencies: own, parts }) => [code, name, own.length, told(parts)]);

test('one list holds the agencies where they are not too many', () => {
  expect(listPlaces(agencies({ '370402': 5, '110101': 5 }), 10)).toEqual([]);
});

test('of too many, each province is a place; of still too many, each prefecture', () => {
  const all = agencies({ '370402': 4, '370481': 4, '370102': 3, '110101': 2, '110102': 2 });
  expect(told(listPlaces(all, 9))).toEqual([
    ['11', '北京市', 4, []],
    [
      '37',
      '山东省',
      11,
      [
        ['3701', '济南市', 3, []],
        ['3704', '枣庄市', 8, []],
      ],
    ],
  ]);
});

test('a prefecture is not parted, and no agency is lost or stands twice', () => {
  const all = agencies({ '370402': 40, '370481': 40, '110101': 30, '110102': 3 });
  const places = flattenPlaces(listPlaces(all, 5));
  expect(places.map(({ code }) => code)).toEqual(['11', '1101', '37', '3704']);
  expect(places.map(({ name }) => name)).toEqual(['北京市', '北京市', '山东省', '枣庄市']);
  const leaves = places.filter(({ parts }) => parts.length === 0).flatMap((one) => one.agencies);
  expect(leaves.map(({ agency }) => agency.id).sort()).toEqual(
    all.map(({ agency }) => agency.id).sort(),
  );
});
