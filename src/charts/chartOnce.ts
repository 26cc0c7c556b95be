import type { Figure } from '../figures/figure.ts';
import { rememberOf } from '../report/rememberOf.ts';
import type { Lang } from '../statute/types.ts';
import type { Chart } from './chart.ts';
import { makeChart } from './makeChart.ts';
import { type ChartVariant, VARIANT_WIDTHS } from './variants.ts';

const chartsOf = rememberOf((_: Figure) => new Map<string, Chart>());

/** The chart of a figure at build, laid out once for the page that shows it, the frame that fits it and its picture. */
export function chartOnce(figure: Figure, variant: ChartVariant, lang: Lang): Chart {
  const charts = chartsOf(figure);
  const key = `${variant} ${lang}`;
  const chart = charts.get(key) ?? makeChart(figure, VARIANT_WIDTHS[variant], lang);
  charts.set(key, chart);
  return chart;
}
