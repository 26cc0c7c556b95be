import { expect, test } from 'vitest';
import { checkReport } from '../check/checkReport.ts';
import { makeReport } from '../testing/makeReport.ts';
import { findLikelyCell } from './findLikelyCell.ts';

/** A form that adds up, and what was typed instead in some of its cells. */
const look = (typed: Record<string, number> = {}) =>
  findLikelyCell(
    checkReport(
      makeReport({
        'requests.received@naturalPersons': 14,
        'requests.received@total': 14,
        'requests.granted@naturalPersons': 9,
        'requests.granted@total': 9,
        'requests.denied.stateSecret@naturalPersons': 5,
        'requests.denied.stateSecret@total': 5,
        'requests.handled@naturalPersons': 14,
        'requests.handled@total': 14,
        ...typed,
      }),
      null,
    ),
  );

test('a number that its row and its column contradict is the one to look at', () => {
  expect(look()).toBeNull();
  expect(look({ 'requests.granted@naturalPersons': 6 })).toEqual({
    cell: 'requests.granted@naturalPersons',
    value: 6,
    instead: 9,
    sums: 2,
  });
  expect(look({ 'requests.handled@naturalPersons': 41 })).toMatchObject({
    cell: 'requests.handled@naturalPersons',
    instead: 14,
    sums: 3,
  });
});

test('none is named where one sum alone fails, where several numbers are wrong, or would be below 0', () => {
  // The total of a dispute may be as wrong as each of its parts.
  expect(look({ 'reconsideration.total': 3 })).toBeNull();
  expect(
    look({ 'requests.granted@naturalPersons': 6, 'requests.denied.stateSecret@naturalPersons': 4 }),
  ).toBeNull();
  expect(look({ 'requests.granted@commercialEnterprises': 2 })).toMatchObject({ instead: 0 });
});
