import type { Figure } from '../figures/figure.ts';
import type { Lang } from '../statute/types.ts';
import type { Chart } from './chart.ts';
import { dotsChart } from './dotsChart.tsx';
import { outcomesChart } from './outcomesChart.tsx';
import { seriesChart } from './seriesChart.tsx';

/** Lays out the chart of a figure, `width` pixels wide; the height follows from what is drawn. */
export function makeChart(figure: Figure, width: number, lang: Lang): Chart {
  if (figure.kind === 'series') return seriesChart(figure, width, lang);
  return figure.kind === 'dots'
    ? dotsChart(figure, width, lang)
    : outcomesChart(figure, width, lang);
}
