import { describe, expect, test } from 'vitest';
import type { Figure } from '../../figures/figure.ts';
import { figuresAt } from '../../figures/siteFigures.ts';
import { madeEntry } from '../../testing/madeEntries.ts';
import { measureText, TYPE } from './measureText.ts';
import { plotDots } from './plotDots.ts';
import { plotOutcomes } from './plotOutcomes.ts';
import { plotSeries } from './plotSeries.ts';

type Entries = Parameters<typeof figuresAt>[0];
const figureOf = (entries: Entries, address: string, id: string): Figure => {
  const found = figuresAt(entries, address).find((one) => one.id === id);
  if (!found) throw new Error(`no figure ${address}${id}`);
  return found;
};
const CELL = 'requests.received@total';
const received = (id: string, year: number, value: number) =>
  madeEntry({
    agency: { id, name: `${id}局`, nameEn: `Bureau ${id}` },
    year,
    cells: { [CELL]: value },
  });

describe('dots', () => {
  const entries = [0, 7, 100].map((value, index) => received(`11010${index}-office`, 2023, value));
  const figure = figureOf(entries, '/compare/requests/', 'requests');

  test('of small counts stand on a linear scale, 0 on it and not in a lane', () => {
    const plot = plotDots(figure, 720, 'en');
    expect(plot.ticks[0]?.text).toContain('linear');
    expect(plot.items.map(({ x }) => x)).toEqual([0, 7, 100]);
    expect(plot.lanes).toEqual([]);
    expect(plot.ticks[1]?.text).toBe('0');
  });

  test('stand on the scale that was chosen', () => {
    const plot = plotDots({ ...figure, scale: 'log' }, 720, 'en');
    expect(plot.ticks[0]?.text).toContain('log');
    expect(plot.items.map(({ x }) => x)).toEqual([-0.8, Math.log10(7), 2]);
    expect(plot.lanes).toHaveLength(1);
  });
});

test('one outcome that alone is 0 is named', () => {
  const groups = {
    'requests.granted@total': 1,
    'requests.partiallyGranted@total': 1,
    'requests.denied.stateSecret@total': 1,
    'requests.unable.notHeld@total': 1,
    'requests.notProcessed.repeat@total': 1,
  };
  const figureWith = (others: Readonly<Record<string, number>>, handled: number) =>
    figureOf(
      [madeEntry({ cells: { ...groups, ...others, 'requests.handled@total': handled } })],
      '/compare/outcomes/',
      'outcomes',
    );
  const textsOf = (figure: Figure) =>
    plotOutcomes(figure, 720, 'zh').items.flatMap(({ labels }) => labels.map(({ text }) => text));
  expect(textsOf(figureWith({}, 5))).toContain('其他处理为 0');
  expect(textsOf(figureWith({ 'requests.granted@total': 0 }, 4))).toContain('其余 2 类均为 0');
});

describe('series of several agencies', () => {
  const steep = [1911, 890, 3580, 10_690, 2629, 4529, 2418];
  const entries = [
    ...steep.map((value, index) => received('110101-zone', 2019 + index, value)),
    received('110201-office', 2023, 27),
  ];
  const rates = [
    madeEntry({ agency: { id: '110101-zone', scope: 'region' } }),
    madeEntry({ agency: { id: '110102-office', scope: 'agency' } }),
    madeEntry({ agency: { id: '110103-office', scope: 'agency' } }),
  ];

  test.each([340, 720])('at %i px no number is without its label', (width) => {
    const figure = figureOf(entries, '/trends/', 'requests');
    const { labels } = plotSeries(figure, width, 'zh');
    expect(figure.rows.filter(({ key }) => !labels.has(key)).map(({ value }) => value)).toEqual([]);
  });

  test('a line that is alone in its panel has its name, and no letter', () => {
    const own = entries.filter(({ agency }) => agency.id === '110101-zone');
    for (const [width, lang] of [
      [340, 'zh'],
      [340, 'en'],
      [720, 'en'],
    ] as const) {
      const plot = plotSeries(figureOf(own, '/trends/', 'requests'), width, lang);
      const texts = [...plot.labels.values(), ...plot.legend].map(({ text }) => text);
      expect(texts.filter((text) => text.includes('110101-zone'))).toHaveLength(1);
      expect(texts.filter((text) => /^[A-Z] /.test(text))).toEqual([]);
    }
  });

  test('rates part by scope as counts do, and never share a panel over it', () => {
    const plot = plotSeries(figureOf(rates, '/trends/', 'disclosure-rate'), 720, 'en');
    const headings = [...plot.headings, ...plot.flats.flatMap(({ heading }) => heading ?? [])].map(
      ({ text }) => text,
    );
    expect(headings).toEqual(['Scope: whole area', 'Scope: this agency']);
    const counts = plotSeries(figureOf(rates, '/trends/', 'licensing'), 720, 'en');
    expect(counts.flats.flatMap(({ heading }) => heading?.text ?? [])).toEqual([
      'County · other agency (whole area)',
      'County · other agency (this agency)',
    ]);
  });

  test('a line of one agency ends where its scope changes', () => {
    const moved = [2021, 2022, 2023].map((year) =>
      madeEntry({
        agency: { id: '110101-zone', scope: year < 2023 ? 'agency' : 'region' },
        year,
        cells: { [CELL]: 5 },
      }),
    );
    const plot = plotSeries(figureOf(moved, '/agencies/110101-zone/', 'requests'), 720, 'en');
    const own = plot.points.filter(({ panel }) => panel.id === 'p0');
    expect(own.map(({ row }) => row.year)).toEqual([2021, 2022, 2023]);
    expect(plot.lines.map(({ d }) => d.replace(/[^ML]/g, ''))).toEqual(['ML']);
  });

  test('what is said of a flat panel fits its width', () => {
    const names = 'Bureau of a district whose name is so long that a phone has no room for it';
    const flat = ['110101-a', '110102-b'].map((id) => madeEntry({ agency: { id, nameEn: names } }));
    const { flats } = plotSeries(figureOf(flat, '/trends/', 'licensing'), 340, 'en');
    expect(flats.map(({ rows }) => rows.length)).toEqual([1, 1]);
    for (const { words } of flats) {
      const lines = words.text.split('\n');
      expect(lines.at(-1)).toBe('0 in every year');
      for (const line of lines) expect(measureText(line, TYPE.text)).toBeLessThanOrEqual(328);
    }
  });
});

test('words that stand for numbers do not run into one another', () => {
  const ambiguous = { value: null, status: 'ambiguous', text: '', readings: [1, null] } as const;
  const entry = madeEntry({
    cells: {
      'reconsideration.total': { ...ambiguous, readings: [1, null] },
      'litigation.direct.total': { ...ambiguous, readings: [1, null] },
    },
  });
  const figure = figureOf([entry], '/agencies/110000-office/', 'disputes');
  const { numbers } = plotSeries(figure, 720, 'en');
  for (const [index, { value }] of numbers.entries()) {
    const next = numbers[index + 1]?.value;
    if (!next || next.y !== value.y) continue;
    expect(value.x + 24 + measureText(value.text, 16)).toBeLessThan(next.x);
  }
  expect(new Set(numbers.map(({ value }) => value.x)).size).toBe(2);
});
