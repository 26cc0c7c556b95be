import { expect, it } from 'vitest';
import { missingYears, yearsBetween } from './coverage.ts';

const years = (...list: number[]) => list.map((year) => ({ year }));

it('lists every year from the first report to the last', () => {
  expect(yearsBetween(years(2023, 2020, 2021))).toEqual([2020, 2021, 2022, 2023]);
  expect(yearsBetween([])).toEqual([]);
});

it('tells which years between have no report', () => {
  expect(missingYears(years(2019, 2021, 2024))).toEqual([2020, 2022, 2023]);
  expect(missingYears(years(2023))).toEqual([]);
});
