import { expect, test } from 'vitest';
import type { FigureRow } from './figure.ts';
import { titleOfChosen } from './viewWords.ts';

const FIGURE = {
  title: { zh: '行政许可决定', en: 'licensing decisions' },
} as const;
const row = (agency: string, year: number): FigureRow => ({
  key: `${agency}/${year}`,
  agencyId: agency,
  agency,
  agencyEn: `${agency} office`,
  year,
  series: 'licensing.decisions',
  label: FIGURE.title,
  value: 1,
  unit: '件',
  status: 'reported',
  numerator: null,
  denominator: null,
  readings: null,
  source: '',
  scope: 'agency',
  basis: 'source',
});

test('the title of a part says what was chosen, of whom it is, and how many reports', () => {
  const rows = [row('甲', 2023), row('乙', 2023)];
  expect(titleOfChosen(FIGURE, rows, ['2023年', '山东省'])).toEqual({
    zh: '行政许可决定（所选：2023年、山东省、甲、乙、2 份报告）',
    en: 'Licensing decisions (selected: 2023年, 山东省, 甲 office, 乙 office, reports: 2)',
  });
});

test('of many agencies it tells how many', () => {
  const rows = ['甲', '乙', '丙', '丁'].map((agency) => row(agency, 2023));
  expect(titleOfChosen(FIGURE, rows, []).zh).toBe('行政许可决定（所选：4 个机关、4 份报告）');
});
