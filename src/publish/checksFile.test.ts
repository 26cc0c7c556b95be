import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { checkReports } from '../check/checkReport.ts';
import { CHECK_TABLE } from '../data/checkRows.ts';
import type { ReportEntry } from '../report/entry.ts';
import { makeReport } from '../testing/makeReport.ts';
import { checksFile } from './reportFiles.ts';
import { makeRows } from './tableTexts.ts';

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
const [own] = checked;
if (!own) throw new Error('no report');
const root = 'https://data.example/base/';
const rows = makeRows(CHECK_TABLE, { root, entries: [ENTRY], checked, changes: [] });
const csv = String(Buffer.concat(checksFile(ENTRY, rows.csv).content));
const { data } = Papa.parse<Record<string, string>>(csv.slice(1), {
  header: true,
  skipEmptyLines: true,
});
const find = (check: string, key: string) =>
  data.find((row) => row['check'] === check && row['key'] === key);

test('there is a row a statement, but for whole numbers that are whole', () => {
  expect(csv.startsWith('\uFEFFagencyId,agency,year,')).toBe(true);
  const told = checked[0]?.results.filter(
    ({ check, outcome }) => check !== 'A8' || outcome !== 'holds',
  );
  expect(data.map((row) => `${row['check']} ${row['key']}`)).toEqual(
    told?.map(({ check, key }) => `${check} ${key}`),
  );
  expect(data.some((row) => row['check'] === 'A8')).toBe(true);
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

test('remarks stand beside what they are on', () => {
  expect(find('A2', 'total')?.['remarks']).toBe('… (x, 2026-11-21)');
});
