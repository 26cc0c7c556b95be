import { expect, test } from 'vitest';
import { makeReport } from '../testing/makeReport.ts';
import { checkReport } from './checkReport.ts';
import { addFindings, countFindings, remarksOn } from './findings.ts';

const report = makeReport({
  'requests.handled@total': 3,
  'licensing.decisions': 1.5,
  'rules.inForce': 2,
});
const results = checkReport(report, null);
const listed = (outcome: string) =>
  results.filter((one) => one.outcome === outcome && one.check !== 'A8').length;

test('what is asked of every cell enters no count but its own', () => {
  const found = countFindings(results);
  expect(found.holds).toBe(listed('holds'));
  expect(found.all).toBe(
    results.filter(({ check, outcome }) => check !== 'A8' && outcome !== 'not-applicable').length,
  );
  expect(found.notWhole).toBe(1);
});

test('open are the failures and the questions, each once', () => {
  const found = countFindings(results);
  expect(found.open).toBe(listed('fails'));
  expect(found.open).toBe(found.fails + found.questioned);
});

test('a remark belongs to the statement of its check and its key', () => {
  const remark = { check: 'A2', key: 'total', text: '…', who: 'x', when: '2026-11-21' };
  const own = { remarks: [remark] };
  expect(remarksOn(own, { check: 'A2', key: 'total' })).toEqual([remark]);
  expect(remarksOn(own, { check: 'A2', key: 'naturalPersons' })).toEqual([]);
  expect(remarksOn(own, { check: 'A1', key: 'total' })).toEqual([]);
});

test('the findings of several reports are those of each, added up', () => {
  const others = checkReport(makeReport({ 'requests.received@total': 7 }), null);
  const sum = addFindings([countFindings(results), countFindings(others)]);
  expect(sum).toEqual(countFindings([...results, ...others]));
  expect(addFindings([])).toEqual(countFindings([]));
});
