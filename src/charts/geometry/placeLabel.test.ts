import { describe, expect, test } from 'vitest';
import type { Figure, FigureRow } from '../../figures/figure.ts';
import { measureText, TYPE } from './measureText.ts';
import { plotSeries } from './plotSeries.ts';
import { pixelX, pixelY } from './scales.ts';

const row = (year: number, value: number): FigureRow => ({
  key: `a/${year}/licensing.decisions`,
  agencyId: '000000-other',
  agency: '某机关',
  agencyEn: 'An agency',
  year,
  scope: 'agency',
  series: 'licensing.decisions',
  label: { zh: '行政许可', en: 'licensing' },
  value,
  unit: '件',
  status: 'reported',
  basis: 'source',
  numerator: null,
  denominator: null,
  readings: null,
  source: '',
});

const figureOf = (values: readonly number[]): Figure => ({
  id: 'made-up',
  kind: 'series',
  title: { zh: '', en: '' },
  description: { zh: '', en: '' },
  unit: { zh: '', en: '' },
  rows: values.map((value, index) => row(2019 + index, value)),
  breaks: [],
  notes: [],
  peers: { '000000-other': { zh: '县级', en: 'county' } },
  facets: { '000000-other': { level: 'county', function: 'other' } },
});

/** Ups and downs as steep as they come; a valley on the baseline has no room. */
const SERIES = [
  [1911, 890, 3580, 2629, 3999, 4529, 4420],
  [10, 9000, 20, 8700, 40, 8000, 40, 9500],
  [9000, 4500, 2200, 1100, 500, 250, 120],
  [120, 250, 500, 1100, 2200, 4500, 9000],
  [5000, 5010, 4990, 5005, 5000, 4995, 5001],
];

describe.each([340, 720])('at %i px', (width) => {
  test.each(SERIES)('%i, %i, %i, …: a label is nearest to its own point', (...values) => {
    const figure = figureOf(values);
    const plot = plotSeries(figure, width, 'zh');
    const [panel] = plot.scales.panels;
    if (!panel) throw new Error('no panel');
    const points = figure.rows.map(({ key, year, value }) => ({
      key,
      x: pixelX(plot.scales, year),
      y: pixelY(panel, value ?? 0),
    }));
    for (const [key, { x, y, text, leader }] of plot.labels) {
      if (leader) continue;
      const right = x + measureText(text, TYPE.small);
      const middle = (x + right) / 2;
      const own = points.find((point) => point.key === key);
      const off = (point: { x: number; y: number } | undefined) =>
        point ? Math.hypot(middle - point.x, y - 5 - point.y) : 0;
      expect(Math.min(...points.map(off)), text).toBeCloseTo(off(own), 0);
      const nearest = points.toSorted((a, b) => {
        const [one = 0, other = 0] = [a, b].map((point) =>
          Math.hypot(Math.max(x - point.x, 0, point.x - right), y - 5 - point.y),
        );
        return one - other;
      })[0];
      expect(nearest?.key, text).toBe(key);
    }
    expect(plot.labels.size).toBeGreaterThanOrEqual(Math.floor(values.length / 2));
    expect(plot.labels.has(figure.rows.at(-1)?.key ?? '')).toBe(true);
  });
});
