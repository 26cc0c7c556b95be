import { expect, test } from 'vitest';
import type { Cell, Report } from '../report/report.ts';
import { cellsOf } from '../statute/forms.ts';
import { evaluateIdentities } from './checkIdentities.ts';
import { checkReport } from './checkReport.ts';

const reported = (value: number): Cell => ({ value, status: 'reported', text: String(value) });

/** A report of zeros that holds every sum, with some cells set otherwise. */
function reportWith(cells: Record<string, Cell>, more: Partial<Report> = {}): Report {
  return {
    agencyName: '某局',
    title: null,
    year: 2023,
    form: '2021',
    scope: 'agency',
    publishedOn: null,
    publishedOnText: null,
    statedYears: { title: null, period: null, file: null },
    period: null,
    contact: { address: null, postcode: null, phone: null, email: null, website: null },
    cells: {
      ...Object.fromEntries(cellsOf('2021').map((cell) => [cell.id, reported(0)])),
      ...cells,
    },
    preamble: [],
    sections: [],
    claims: [],
    issues: [],
    source: { file: 'x/2023.txt', mediaType: 'text/plain', sha256: '', url: null },
    ...more,
  };
}
const rules = (report: Report) => checkReport(report).map((issue) => issue.rule);

test('zeros add up', () => {
  expect(rules(reportWith({}))).toEqual([]);
});

test('each sum that fails is told with both sides and the difference', () => {
  const report = reportWith({
    'requests.received@naturalPersons': reported(5),
    'requests.received@total': reported(5),
    'requests.handled@naturalPersons': reported(5),
    'requests.handled@total': reported(5),
    'requests.granted@naturalPersons': reported(4),
    'requests.granted@total': reported(4),
  });
  const issues = checkReport(report);
  expect(issues.map((issue) => [issue.rule, issue.facts['difference']])).toEqual([
    ['identity-a2', 1],
    ['identity-a2', 1],
  ]);
  expect(issues[1]?.message).toBe('total: handled 5 ≠ sum of the outcomes 4 (difference 1)');
  expect(issues[1]?.doubt).toBe('source');
});

test('a blank leaves its sums undecided: neither held nor failed', () => {
  const blank: Cell = { value: null, status: 'blank', text: '' };
  const report = reportWith({
    'reconsideration.total': blank,
    'reconsideration.upheld': reported(3),
  });
  expect(rules(report)).toEqual([]);
  const a4 = evaluateIdentities(report).filter(({ identity }) => identity.id === 'A4');
  expect(a4.map(({ outcome }) => outcome)).toEqual(['undecided', 'holds', 'holds']);
});

test('a failure over a recovered cell may be our misreading', () => {
  const report = reportWith({
    'reconsideration.total': { value: 1, status: 'recovered', text: '1', why: 'A4' },
  });
  expect(checkReport(report)).toMatchObject([{ rule: 'identity-a4', doubt: 'reading' }]);
});

test('one row of otherwise handled is summed as one', () => {
  const missing: Cell = { value: null, status: 'missing', text: '' };
  const parts = ['notCorrected', 'feeUnpaid', 'other'].flatMap((part) =>
    cellsOf('2021').filter((cell) => cell.id.startsWith(`requests.otherwise.${part}@`)),
  );
  const columns = parts.slice(0, 7).map((cell) => cell.column.id);
  const report = reportWith({
    ...Object.fromEntries(parts.map((cell) => [cell.id, missing])),
    ...Object.fromEntries(columns.map((id) => [`requests.otherwise@${id}`, reported(0)])),
  });
  expect(evaluateIdentities(report).every(({ outcome }) => outcome === 'holds')).toBe(true);
});

test('A8: counts are whole and not negative; fees may be fractional, changes negative', () => {
  const report = reportWith({
    'licensing.decisions': reported(1.5),
    'penalties.decisions': reported(-1),
    'fees.amount': reported(5949.088667),
    'licensing.change': reported(-18),
  });
  expect(rules(report)).toEqual(['count-a8', 'count-a8']);
});

test('D2: after the year, before the deadline of the body', () => {
  const dated = (publishedOn: string, scope: Report['scope']) =>
    rules(reportWith({}, { publishedOn, scope }));
  expect(dated('2024-01-31', 'agency')).toEqual([]);
  expect(dated('2024-02-01', 'agency')).toEqual(['date-late']);
  expect(dated('2024-03-31', 'region')).toEqual([]);
  expect(dated('2024-04-01', 'region')).toEqual(['date-late']);
  expect(dated('2023-12-31', 'agency')).toEqual(['date-early']);
});
