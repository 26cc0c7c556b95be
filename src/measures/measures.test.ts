import { describe, expect, test } from 'vitest';
import type { Cell, Report } from '../report/report.ts';
import { cellsOf, describeCell } from '../statute/forms.ts';
import { OUTCOME_GROUPS } from '../statute/outcomeGroups.ts';
import { cellsOfTerms, computeMeasure, DISCLOSURE_RATE, MEASURES, sumsUnder } from './measures.ts';

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

/** Requests handled, some of them granted, and the others of no outcome that a test looks at. */
const handled = (total: number, granted = 0, others = granted) => ({
  'requests.handled@total': total,
  'requests.granted@total': granted,
  'requests.notProcessed.repeat@total': total - others,
});

const measure = (id: string) => {
  const found = MEASURES.find((one) => one.id === id);
  if (!found) throw new Error(`no measure ${id}`);
  return found;
};

test('a rate is given with its k and n', () => {
  const report = cells(handled(81, 22));
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
  const report = cells({ ...handled(9, 0, 3), 'requests.partiallyGranted@total': 3 });
  expect(computeMeasure(DISCLOSURE_RATE, report)).toMatchObject({
    value: null,
    numerator: 3,
    denominator: 9,
    status: 'small-n',
  });
});

test('ten handled are enough', () => {
  const report = cells(handled(10));
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
  const own = handled(20, 0, 4);
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
    ...handled(20, 0, 5),
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
    'reconsideration.total': 58,
    'litigation.direct.total': 4,
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

describe('a measure over numbers that contradict each other is not computed', () => {
  const status = (id: string, report: Report['cells']) =>
    computeMeasure(measure(id), report).status;
  const SHARES = OUTCOME_GROUPS.map(({ id }) => `outcome-share-${id}`);

  test.each([
    'disclosure-rate',
    'disclosure-rate-on-the-merits',
    'cases-per-100-requests',
    ...SHARES,
  ])('%s where outcomes add to 27 under a total of 21', (id) => {
    const wrong = cells({ ...handled(27, 13), 'requests.handled@total': 21 });
    expect(computeMeasure(measure(id), wrong)).toMatchObject({ value: null, status: 'in-dispute' });
  });

  test('with k and n as printed', () => {
    const wrong = cells({ ...handled(27, 13), 'requests.handled@total': 21 });
    expect(computeMeasure(DISCLOSURE_RATE, wrong)).toMatchObject({
      numerator: 13,
      denominator: 21,
    });
  });

  test('also where nothing is said to be handled', () => {
    const wrong = cells({ 'requests.granted@total': 5 });
    expect(status('disclosure-rate', wrong)).toBe('in-dispute');
  });

  test('each by the sums of its own numbers', () => {
    const sums = (id: string) => [
      ...new Set(sumsUnder(measure(id), cells({})).map((sum) => sum.id)),
    ];
    expect(sums('disclosure-rate')).toEqual(['A2']);
    expect(sums('carry-over-rate')).toEqual(['A1']);
    expect(sums('natural-persons-share')).toEqual(['A3']);
    expect(sums('correction-rate')).toEqual(['A4']);
    expect(sums('cases-per-100-requests')).toEqual(['A2', 'A4']);
  });

  test('the rate of carrying over, the share of natural persons and the rate of correction', () => {
    const received = { 'requests.received@total': 20, 'requests.received@naturalPersons': 19 };
    expect(status('carry-over-rate', cells({ ...received, ...handled(19) }))).toBe('in-dispute');
    expect(status('natural-persons-share', cells(received))).toBe('in-dispute');
    const disputes = { 'reconsideration.upheld': 10, 'reconsideration.corrected': 1 };
    expect(status('correction-rate', cells(disputes))).toBe('in-dispute');
    expect(status('cases-per-100-requests', cells({ ...handled(20), ...disputes }))).toBe(
      'in-dispute',
    );
  });

  test('and is, where a blank leaves the sum undecided', () => {
    const open = cells({ ...handled(21, 13), 'requests.unable.notHeld@total': blank });
    expect(status('disclosure-rate', open)).toBe('computed');
  });
});
