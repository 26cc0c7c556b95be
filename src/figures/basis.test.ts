import { expect, test } from 'vitest';
import type { ReportEntry } from '../report/entry.ts';
import { madeEntry } from '../testing/madeEntries.ts';
import { headlinesOf, reportLine } from './keyFigures.ts';
import { rowData } from './rowData.ts';
import { cellRow } from './rows.ts';
import { figuresAt } from './siteFigures.ts';
import { statusText, valueText } from './valueText.ts';

const CELL = 'licensing.decisions';
const typed = (entry: ReportEntry): ReportEntry => ({
  ...entry,
  report: { ...entry.report, basis: 'transcription' },
});
const read = madeEntry({ year: 2022, cells: { [CELL]: 5 } });
const copied = typed(madeEntry({ year: 2023, cells: { [CELL]: 7, 'rules.issued': null } }));
const notesOf = (entries: readonly ReportEntry[], address: string) =>
  (figuresAt(entries, address)[0]?.notes ?? []).map(({ en }) => en).join(' ');

test('a number that was typed by hand is never called printed', () => {
  expect(statusText(cellRow(read, CELL), 'zh')).toBe('原文印有');
  expect(statusText(cellRow(copied, CELL), 'zh')).toBe('人工转录');
  expect(statusText(cellRow(copied, CELL), 'en')).toBe('transcribed by hand');
  expect(statusText(cellRow(copied, 'rules.issued'), 'en')).toBe(
    'left blank (transcribed by hand)',
  );
  expect(valueText(cellRow(copied, 'rules.issued'), 'en')).toBe('left blank');
});

test('marks and places of a table say what their rows rest on', () => {
  const rows = [cellRow(read, CELL), cellRow(copied, CELL)];
  expect(rowData(...rows)['data-basis']).toBe('source transcription');
  expect(rowData(...rows.slice(0, 1))['data-basis']).toBeUndefined();
});

test('every figure says that its numbers, or those that are marked, were typed by hand', () => {
  expect(notesOf([read], '/compare/licensing/')).not.toContain('transcribed');
  expect(notesOf([read, copied], '/compare/licensing/')).toContain('Numbers marked “transcribed”');
  expect(notesOf([copied], '/compare/licensing/')).toContain('Every number was transcribed');
  expect(notesOf([copied], '/agencies/110000-office/2023/')).toContain(
    'Every number was transcribed',
  );
});

test('a report that fails to add up is named with what that rests on', () => {
  const wrong = typed(madeEntry({ cells: { 'requests.handled@total': 21 } }));
  expect(notesOf([wrong], '/compare/outcomes/')).toContain('≠ total 21 (transcribed by hand)');
});

test('the picture of a shared link says so beside the numbers', () => {
  expect(headlinesOf(copied)[2]?.text.en).toBe('7');
  const line = { zh: '年报', en: 'report' };
  expect(reportLine(copied, line).en).toBe('report · transcribed by hand');
  expect(reportLine(read, line)).toEqual(line);
});
