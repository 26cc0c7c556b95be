import { describe, expect, test } from 'vitest';
import { MEASURES } from '../measures/measures.ts';
import { cellsOf } from '../statute/forms.ts';
import { madeEntry } from '../testing/madeEntries.ts';
import { makeTrend } from './makeTrend.ts';
import { MOST_OF_PEERS } from './select.ts';
import {
  formatTrendSelection,
  MOST_LINES,
  parseTrendSelection,
  selectTrend,
} from './selectTrend.ts';
import { rowsBySeries, SERIES_DEFINITIONS, TREND_SERIES } from './trendSeries.ts';

const agencies = Array.from({ length: 25 }, (_, index) => `1101${index + 10}-office`);
const entries = [
  ...agencies.flatMap((id) =>
    [2019, 2020, 2021].map((year) => madeEntry({ agency: { id }, year })),
  ),
  ...[2022, 2023, 2024].map((year) => madeEntry({ agency: { id: '110135-office' }, year })),
  madeEntry({ agency: { id: '110134-office' }, year: 2024 }),
];
const byAgency = [...Map.groupBy(entries, ({ agency }) => agency.id).values()].map(rowsBySeries);
const figures = new Map(
  SERIES_DEFINITIONS.map((series) => {
    const rows = byAgency.flatMap((own) => own.get(series.id) ?? []);
    return [series.id, makeTrend(entries, rows, series)];
  }),
);
const figureOf = (id: string) => {
  const figure = figures.get(id);
  if (!figure) throw new Error(`no series ${id}`);
  return figure;
};
const afterBreaks = (id: string) => figureOf(id).breaks.map(({ after }) => after);

describe('the series to follow', () => {
  test('are every cell of both forms and every measure, each once, with a name in the address', () => {
    const ids = TREND_SERIES.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id } of [...cellsOf('2019'), ...cellsOf('2021'), ...MEASURES]) {
      expect(ids).toContain(id);
    }
    for (const id of ids) {
      expect(parseTrendSelection(formatTrendSelection({ series: id, agencies: [] })).series).toBe(
        id,
      );
    }
  });

  test('say in words what they are, in both languages, and none as another does', () => {
    for (const lang of ['zh', 'en'] as const) {
      const names = TREND_SERIES.map(({ label, group }) => `${group[lang]} / ${label[lang]}`);
      expect(new Set(names).size).toBe(names.length);
    }
  });

  test('break where the form or the law did, and only there', () => {
    expect(afterBreaks('licensing.decisions')).toEqual([2021]);
    expect(afterBreaks('requests.received@total')).toEqual([]);
    expect(afterBreaks('reconsideration.total')).toEqual([2024]);
    expect(afterBreaks('otherwise')).toEqual([2021]);
  });

  test('have no number in a year whose form lacks the place', () => {
    const { rows } = figureOf('rules.issued');
    const of = (year: number) => rows.find((row) => row.year === year)?.status;
    expect([of(2020), of(2021)]).toEqual(['not-on-form', 'reported']);
  });
});

describe('a choice of agencies', () => {
  const figure = figureOf('requests.received@total');

  test('of none is all, as far as they fit: those with the most years are drawn', () => {
    const view = selectTrend(figure, []);
    expect(view.counts).toEqual({
      drawn: MOST_LINES,
      listed: MOST_OF_PEERS,
      matched: 27 - 1,
      all: 27 - 1,
    });
    expect(view.listed.some(({ agencyId }) => agencyId === '110134-office')).toBe(true);
  });

  test('lists all that were picked', () => {
    const { counts, drawn } = selectTrend(figure, agencies.slice(0, 12));
    expect(counts).toMatchObject({ drawn: MOST_LINES, listed: 12, matched: 12 });
    expect(new Set(drawn.map(({ agencyId }) => agencyId)).size).toBe(MOST_LINES);
  });

  test('is in the address, and what is malformed is not', () => {
    expect(parseTrendSelection('?series=a b&agency=370402-office,x')).toEqual({
      series: null,
      agencies: ['370402-office'],
    });
  });
});
