import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { toCsv } from '../share/toCsv.ts';
import { curated, madeEntry } from '../testing/madeEntries.ts';
import { isHollow } from './figure.ts';
import { cellRow } from './rows.ts';
import { figuresAt } from './siteFigures.ts';
import { valueText } from './valueText.ts';

const entry = (value: number | null) =>
  madeEntry({ cells: { 'licensing.decisions': curated(value) } });

test('a curator’s reading is a row of its own status, and the readings stay', () => {
  const row = cellRow(entry(12), 'licensing.decisions');
  expect(row).toMatchObject({ value: 12, status: 'curated', readings: [1, null] });
  expect(isHollow(row)).toBe(true);
  expect(valueText(row, 'en')).toBe('12 (curator’s reading)');
});

test('a place that a curator reads as empty has no number', () => {
  const row = cellRow(entry(null), 'licensing.decisions');
  expect(row).toMatchObject({ value: null, status: 'curated' });
  expect(valueText(row, 'en')).toBe('blank (curator’s reading)');
});

test('the CSV says curated, and the figure says what that is', () => {
  const [figure] = figuresAt([entry(12)], '/compare/licensing/');
  if (!figure) throw new Error('no figure');
  const csv = toCsv(figure, { root: 'https://data.example/' });
  const [row] = Papa.parse<Record<string, string>>(csv.slice(1), { header: true }).data;
  expect(row).toMatchObject({ value: '12', status: 'curated' });
  expect(figure.notes.map(({ en }) => en).join()).toContain('curator’s reading');
});
