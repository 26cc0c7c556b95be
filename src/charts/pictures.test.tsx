/**
 * Pictures of every kind of chart and of its special cases, to be looked at when they change. After a change that
 * is meant: `npx vitest run src/charts/pictures.test.tsx -u`.
 */

import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { Figure } from '../figures/figure.ts';
import { partClass, partsOf } from '../figures/outcomes.ts';
import { figuresAt } from '../figures/siteFigures.ts';
import type { ReportEntry } from '../report/entry.ts';
import type { Cell } from '../report/report.ts';
import type { Lang } from '../statute/types.ts';
import { AMBIGUOUS, curated, everyState, madeEntry, recovered } from '../testing/madeEntries.ts';
import { ChartMarks } from './ChartSvg.tsx';
import { drawMarks } from './drawFigure.tsx';
import { MARK_STYLE, styleOf } from './export/chartStyle.ts';
import { figurePicture } from './export/figurePicture.ts';
import { plotStrip } from './geometry/plotStrip.ts';
import { makeChart } from './makeChart.ts';
import { RowBar } from './marks/RowBar.tsx';
import { StripMark } from './marks/StripMark.tsx';
import { VARIANT_WIDTHS } from './variants.ts';

const { narrow, wide } = VARIANT_WIDTHS;

/** A line an element, so that a change is seen where it is. */
const lines = (svg: string) => `${svg.replaceAll(/></g, '>\n<')}\n`;

function framed(inside: ReactNode, width: number, height: number): string {
  const size = { width, height, viewBox: `0 0 ${width} ${height}` };
  return lines(
    renderToStaticMarkup(
      <svg xmlns="http://www.w3.org/2000/svg" {...size} fontFamily="sans-serif" role="presentation">
        <style>{MARK_STYLE}</style>
        <rect width="100%" height="100%" fill="#fff" />
        <g className="chart">{inside}</g>
      </svg>,
    ),
  );
}

const figureOf = (entries: readonly ReportEntry[], address: string, id: string): Figure => {
  const found = figuresAt(entries, address).find((one) => one.id === id);
  if (!found) throw new Error(`no figure ${address}${id}`);
  return found;
};

function chart(figure: Figure, width: number, lang: Lang): string {
  const made = makeChart(figure, width, lang);
  return framed(<ChartMarks chart={made} />, width, made.scales.height);
}

const office = (id: string, year: number, cells: Readonly<Record<string, number | null | Cell>>) =>
  madeEntry({
    agency: { id: `11010${id}-office`, name: `${id}局`, nameEn: `Bureau ${id}` },
    year,
    cells,
  });
const LICENSING = 'licensing.decisions';
const RECEIVED = 'requests.received@total';
const outcomes = (granted: number, denied: number, handled: number | null = granted + denied) => ({
  'requests.handled@total': handled,
  'requests.granted@total': granted,
  'requests.denied.stateSecret@total': denied,
});

const counts = [0, 7, 100].map((value, index) => office(`${index}`, 2023, { [RECEIVED]: value }));
const states = [
  office('1', 2023, { [LICENSING]: 38_651 }),
  office('2', 2023, { [LICENSING]: 0 }),
  office('3', 2023, { [LICENSING]: null }),
  office('4', 2023, { [LICENSING]: AMBIGUOUS }),
  office('5', 2020, { [LICENSING]: recovered(12) }),
  office('6', 2020, { [LICENSING]: curated(3) }),
];
const results = [
  office('1', 2023, outcomes(20, 7)),
  office('2', 2023, outcomes(60, 9)),
  office('3', 2023, outcomes(20, 7, 21)),
  office('4', 2023, { ...outcomes(3, 1), 'requests.unable.notHeld@total': null }),
  office('5', 2023, outcomes(0, 0)),
];
const line = [181, 278, 2293, 10_690, 2629].map((value, index) =>
  office('1', 2019 + index, { [LICENSING]: value }),
);
const gap = [5, null, AMBIGUOUS, curated(8), 9, recovered(11)].map((value, index) =>
  office('1', 2019 + index, { [LICENSING]: value }),
);
const several = ['1', '2', '3'].flatMap((id, order) =>
  [2021, 2022, 2023].map((year) =>
    office(id, year, { [LICENSING]: 100 * (order + 1) + 40 * (year - 2021) * (order - 1) }),
  ),
);
const rates = [
  office('1', 2022, outcomes(20, 5)),
  office('1', 2023, outcomes(20, 5, 30)),
  office('2', 2022, outcomes(3, 1)),
  office('2', 2023, outcomes(0, 20)),
];
const LONG = 'Bureau of Administrative Examination, Approval and Services of an Experimental Zone';
const long = [7, 12_345].map((value, index) =>
  madeEntry({
    agency: { id: `11020${index}-office`, nameEn: LONG },
    cells: { [LICENSING]: value },
  }),
);

const licensing = figureOf(states, '/compare/licensing/', 'licensing');
const requests = figureOf(counts, '/compare/requests/', 'requests');
const compared = figureOf(results, '/compare/outcomes/', 'outcomes');
const ofOne = (entries: readonly ReportEntry[]) =>
  figureOf(entries, '/agencies/110101-office/', 'licensing');
const trends = figureOf(several, '/trends/', 'licensing');
const strip = plotStrip([0, 1, 12, 345, null], (value) => value, 'count');

const PICTURES: Readonly<Record<string, string>> = {
  'dots-linear': chart(requests, wide, 'zh'),
  'dots-log-lanes': chart(licensing, wide, 'zh'),
  'dots-log-lanes-narrow': chart(licensing, narrow, 'zh'),
  'dots-long-names': chart(figureOf(long, '/compare/licensing/', 'licensing'), wide, 'en'),
  'dots-long-names-narrow': chart(figureOf(long, '/compare/licensing/', 'licensing'), narrow, 'en'),
  outcomes: chart(compared, wide, 'zh'),
  'outcomes-narrow': chart(compared, narrow, 'en'),
  'series-break': chart(ofOne(line), narrow, 'zh'),
  'series-lanes': chart(ofOne(gap), wide, 'zh'),
  'series-several': chart(trends, wide, 'zh'),
  'series-several-narrow': chart(trends, narrow, 'en'),
  'series-in-dispute': chart(figureOf(rates, '/trends/', 'disclosure-rate'), wide, 'zh'),
  'series-panels': chart(figureOf(everyState(), '/agencies/110000-many/', 'requests'), wide, 'zh'),
  'series-flat': chart(figureOf(counts, '/trends/', 'licensing'), wide, 'zh'),
  'series-one-year': chart(figureOf(counts, '/agencies/110102-office/', 'requests'), wide, 'zh'),
  strip: framed(
    <StripMark
      strip={strip}
      lang="zh"
      label="strip"
      none="-"
      noteOf={String}
      ownOf={(value) => (value === 12 ? '12' : null)}
    />,
    narrow,
    62,
  ),
  'row-bar': framed(<RowBar value={12} max={30} />, 120, 12),
  'nothing-to-draw': lines(
    figurePicture(
      { ...licensing, rows: [], notes: [] },
      'zh',
      { address: '/', link: '/' },
      drawMarks,
    ).svg,
  ),
};

test('a picture that stands alone has the rules of its marks and no others', () => {
  const svg = '<g class="chart"><text class="tick">1</text><path class="line c1"/></g>';
  const style = styleOf(svg);
  expect(style).toContain('.chart text{');
  expect(style).toMatch(/\.chart \.tick\{fill:#[\da-f]{6}\}/);
  expect(style).toMatch(/\}\.c1\{color:#[\da-f]{6}\}$/);
  expect(style).not.toMatch(/is-empty|strip|\.o-/);
  // All kinds of mark together need all that there is.
  const all = [...MARK_STYLE.matchAll(/(?<=\.)[a-z][\w-]*/gi)].map(([name]) => name).join(' ');
  expect(styleOf(`<g class="${all}">`)).toBe(MARK_STYLE);
});

test('every part has a colour, in pictures too', () => {
  for (const figure of [...figuresAt(results, '/compare/requests/'), compared]) {
    for (const { series } of figure.kind === 'outcomes' ? partsOf(figure.rows) : []) {
      expect(MARK_STYLE).toMatch(new RegExp(`\\.${partClass(series)}\\{color:#`));
    }
  }
  expect.assertions(12);
});

test.each(Object.entries(PICTURES))('%s', async (name, picture) => {
  expect(picture).not.toMatch(/NaN|undefined(?!")|Infinity|var\(|:is\(/);
  await expect(picture).toMatchFileSnapshot(`pictures/${name}.svg`);
});
