import { expect, test } from 'vitest';
import { makeReport } from '../testing/makeReport.ts';
import { otherwiseLayoutOf } from './otherwiseLayout.ts';
import type { Cell } from './report.ts';

const MISSING: Cell = { value: null, status: 'missing', text: '' };
const MARK: Cell = { value: null, status: 'mark', text: '/' };
const AMBIGUOUS: Cell = { value: null, status: 'ambiguous', text: '12', readings: [1, 12] };

const COLUMNS = [
  'naturalPersons',
  'commercialEnterprises',
  'researchInstitutions',
  'publicInterestOrganizations',
  'legalServiceProviders',
  'otherOrganizations',
  'total',
];
/** Every column of rows of （六） set to the same. */
const fill = (rows: readonly string[], cell: Cell) =>
  Object.fromEntries(rows.flatMap((row) => COLUMNS.map((id) => [`${row}@${id}`, cell])));
const ONE = ['requests.otherwise'];
const PARTS = ['notCorrected', 'feeUnpaid', 'other'].map((part) => `requests.otherwise.${part}`);
const layout = (cells: Record<string, Cell | number>, form: '2019' | '2021' = '2021') =>
  otherwiseLayoutOf(makeReport(cells, { form }).cells);

test('a form has its own layout', () => {
  expect(layout({}, '2019')).toBe('one');
  expect(layout({})).toBe('three');
});

test('a report on form 2021 that prints one row has that of the other form', () => {
  expect(layout({ ...fill(PARTS, MISSING), 'requests.otherwise@total': 5 })).toBe('one');
});

test('a number in any column counts: the total of the one row may be lost', () => {
  const cells = { ...fill([...ONE, ...PARTS], MISSING), 'requests.otherwise@naturalPersons': 5 };
  expect(layout(cells)).toBe('one');
});

test('marks beside the label of the three rows make no row of it', () => {
  expect(layout(fill(ONE, MARK))).toBe('three');
});

test('a row that is printed and was not read for certain is the one that is printed', () => {
  expect(layout({ ...fill(PARTS, MISSING), ...fill(ONE, AMBIGUOUS) })).toBe('one');
  expect(layout({ ...fill(ONE, MISSING), ...fill(PARTS, AMBIGUOUS) })).toBe('three');
});

test("a curator's number tells the layout as a number does", () => {
  const curated = { value: 3, who: '某人', when: '2026-01-01', why: '看原件' };
  const cells = {
    ...fill(ONE, MARK),
    ...fill(PARTS, MISSING),
    'requests.otherwise.other@total': { ...MISSING, curated },
  };
  expect(layout(cells)).toBe('three');
});

test('where nothing was found, the layout is that of the form', () => {
  expect(layout(fill(ONE, MISSING), '2019')).toBe('one');
  expect(layout(fill(PARTS, MISSING))).toBe('three');
  expect(otherwiseLayoutOf({})).toBe('three');
});
