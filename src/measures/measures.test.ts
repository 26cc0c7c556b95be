import { expect, test } from 'vitest';
import type { Cell, Report } from '../report/report.ts';
import { cellsOf, describeCell } from '../statute/forms.ts';
import { cellsOfTerms, computeMeasure, DISCLOSURE_RATE, MEASURES } from './measures.ts';

const reported = (value: number): Cell => ({ value, status: 'reported', text: String(value) });
const blank: Cell = { value: null, status: 'blank', text: '' };

/** A report of zeros with some cells of its own. */
function cells(
  own: Record<string, number | Cell>,
  form: '2019' | '2021' = '2021',
): Report['cells'] {
  const all = cellsOf(form).map(({ id }): [string, Cell] => [id, reported(0)]);
  const mine = Object.entries(own).map(([id, cell]): [string, Cell] => [
    id,
    typeof cell === 'number' ? reported(cell) : cell,
  ]);
  return Object.fromEntries([...all, ...mine]);
}

const measure = (id: string) => {
  const found = MEASURES.find((one) => one.id === id);
  if (!found) throw new Error(`no measure ${id}`);
  return found;
};

test('a rate is given with its k and n', () => {
  const report = cells({ 'requests.handled@total': 81, 'requests.granted@total': 22 });
  expect(computeMeasure(DISCLOSURE_RATE, report)).toEqual({
    value: 27.16,
    numerator: 22,
    denominator: 81,
    status: 'computed',
  });
});

test('nothing handled leaves a rate undefined: neither 0 % nor 100 %', () => {
  expect(computeMeasure(DISCLOSURE_RATE, cells({}))).toEqual({
    value: null,
    numerator: 0,
    denominator: 0,
    status: 'undefined',
  });
});

test('under ten handled, k/n stands alone', () => {
  const report = cells({ 'requests.handled@total': 9, 'requests.partiallyGranted@total': 3 });
  expect(computeMeasure(DISCLOSURE_RATE, report)).toMatchObject({
    value: null,
    numerator: 3,
    denominator: 9,
    status: 'small-n',
  });
});

test('ten handled are enough', () => {
  const report = cells({ 'requests.handled@total': 10 });
  expect(computeMeasure(DISCLOSURE_RATE, report)).toMatchObject({ value: 0, status: 'computed' });
});

test('a blank part makes a measure undefined, never smaller', () => {
  const report = cells({ 'requests.handled@total': 20, 'requests.granted@total': blank });
  expect(computeMeasure(DISCLOSURE_RATE, report)).toMatchObject({
    value: null,
    numerator: null,
    denominator: 20,
    status: 'undefined',
  });
});

test('other outcomes are one row on the form of 2019 and three on that of 2021', () => {
  const share = measure('outcome-share-otherwise');
  const own = { 'requests.handled@total': 20 };
  const one = cells({ ...own, 'requests.otherwise@total': 4 }, '2019');
  const three = cells({
    ...own,
    'requests.otherwise.notCorrected@total': 1,
    'requests.otherwise.feeUnpaid@total': 1,
    'requests.otherwise.other@total': 2,
  });
  expect(computeMeasure(share, one).value).toBe(20);
  expect(computeMeasure(share, three).value).toBe(20);
  expect(cellsOfTerms(share.numerator, one)).toHaveLength(1);
});

test('a report on form 2021 that prints the one row is read from it', () => {
  const missing: Cell = { value: null, status: 'missing', text: '' };
  const report = cells({
    'requests.handled@total': 20,
    'requests.otherwise@total': 5,
    'requests.otherwise.notCorrected@total': missing,
    'requests.otherwise.feeUnpaid@total': missing,
    'requests.otherwise.other@total': missing,
  });
  expect(computeMeasure(measure('outcome-share-otherwise'), report).value).toBe(25);
});

test('pending cases are left out of the correction rate', () => {
  const report = cells({
    'reconsideration.corrected': 3,
    'reconsideration.upheld': 5,
    'litigation.direct.otherOutcome': 4,
    'reconsideration.pending': 50,
  });
  expect(computeMeasure(measure('correction-rate'), report)).toMatchObject({
    value: 25,
    denominator: 12,
  });
});

test('every measure has its own id, words and cells of the forms', () => {
  expect(new Set(MEASURES.map((one) => one.id)).size).toBe(12);
  for (const one of MEASURES) {
    expect(one.label.en).not.toContain('{');
    const terms = [...one.numerator, ...one.denominator];
    for (const id of cellsOfTerms(terms, cells({}))) expect(describeCell(id)).not.toBeNull();
  }
});
