import { expect, it } from 'vitest';
import { missingYears, spansOf, yearsBetween } from './coverage.ts';

const years = (...list: number[]) => list.map((year) => ({ year }));

it('lists every year from the first report to the last', () => {
  expect(yearsBetween(years(2023, 2020, 2021))).toEqual([2020, 2021, 2022, 2023]);
  expect(yearsBetween([])).toEqual([]);
});

it('tells which years of the collection have no report', () => {
  const collection = years(2024, 2019);
  expect(missingYears(years(2019, 2021, 2024), collection)).toEqual([2020, 2022, 2023]);
  expect(missingYears(years(2023), collection)).toEqual([2019, 2020, 2021, 2022, 2024]);
});

it('joins years that follow each other', () => {
  expect(spansOf([2019, 2020, 2021, 2024])).toEqual([
    { from: 2019, to: 2021 },
    { from: 2024, to: 2024 },
  ]);
  expect(spansOf([])).toEqual([]);
});
