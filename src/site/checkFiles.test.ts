import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { checkReports } from '../check/checkReport.ts';
import type { ReportEntry } from '../report/entry.ts';
import { makeReport } from '../testing/makeReport.ts';
import { checksCsv, checksJson } from './checkFiles.ts';

const REMARK = { check: 'A2', key: 'total', text: '…', who: 'x', when: '2026-11-21' };
const ENTRY: ReportEntry = {
  agency: {
    id: '370405-approval-services',
    name: '=SUM(A1)',
    formerNames: [],
    aliases: [],
    divisionCode: '370405',
    region: [],
    level: 'county',
    function: 'approval-services',
    scope: 'agency',
  },
  year: 2023,
  report: makeReport(
    {
      'requests.handled@total': 3,
      'requests.received@total': { value: null, status: 'blank', text: '' },
      'reconsideration.total': {
        value: 1,
        status: 'recovered',
        text: '1',
        place: { line: 37, column: 2 },
      },
    },
    { remarks: [REMARK] },
  ),
};
const checked = checkReports([ENTRY]);
const site = { root: 'https://data.example/base/' } as const;
const { data } = Papa.parse<Record<string, string>>(checksCsv(checked, site).slice(1), {
  header: true,
  skipEmptyLines: true,
});
const { statements } = JSON.parse(checksJson(checked, site));
const find = (check: string, key: string) =>
  data.find((row) => row['check'] === check && row['key'] === key);

test('CSV and JSON have a row a statement, in one order', () => {
  expect(checksCsv(checked, site).startsWith('\uFEFFagencyId,agency,year,')).toBe(true);
  expect(data.length).toBe(checked[0]?.results.length);
  const names = (rows: { check?: string; key?: string }[]) =>
    rows.map(({ check, key }) => `${check} ${key}`);
  expect(names(statements)).toEqual(names(data));
});

test('a failure has both sums, the difference, its sentence and its address', () => {
  expect(find('A2', 'total')).toMatchObject({
    outcome: 'fails',
    left: '3',
    right: '0',
    difference: '3',
    doubt: 'source',
    messageEn: 'total: handled 3 ≠ sum of outcomes 0 (difference 3)',
    statement: 'https://data.example/base/quality/370405-approval-services/2023/#a2-total',
  });
});

test('what rests on a restored cell may be our misreading; the place is no time of day', () => {
  expect(find('A4', 'reconsideration')).toMatchObject({
    outcome: 'fails',
    doubt: 'reading',
    place: 'L37C2',
  });
});

test('only a failure is told; an open side is empty; a name that is a formula is guarded', () => {
  expect(find('A1', 'total')).toMatchObject({ outcome: 'undecided', left: '', message: '' });
  expect(find('A1', 'total')?.['agency']).toBe("'=SUM(A1)");
});

test('JSON has the terms and the remarks', () => {
  const one = statements.find(
    (row: { check: string; key: string }) => row.check === 'A2' && row.key === 'total',
  );
  expect(one.leftTerms).toMatchObject([{ cell: 'requests.handled@total', value: 3 }]);
  expect(one.remarks).toEqual([REMARK]);
});
