import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Figure } from '../figures/figure.ts';
import { rememberOf } from '../report/rememberOf.ts';
import { keepXml } from '../share/escapeXml.ts';
import type { Lang } from '../statute/types.ts';
import { ChartFrame, ChartMarks } from './ChartSvg.tsx';
import type { Chart } from './chart.ts';
import { chartOnce } from './chartOnce.ts';
import { withoutData } from './markup.ts';
import type { ChartVariant } from './variants.ts';

/** The chart of a figure as SVG that stands in a page; the same data gives the same string. */
export function drawFigure(figure: Figure, lang: Lang, variant: ChartVariant): string {
  const chart = chartOnce(figure, variant, lang);
  const frame = toXml(
    <ChartFrame
      chart={chart}
      id={`${figure.id}-${variant}`}
      title={figure.title[lang]}
      description={figure.description[lang]}
    />,
  );
  return frame.replace('</svg>', () => `${marksOf(chart)}</svg>`);
}

/** The same marks for a picture: without the SVG around them, and without what scripts alone read. */
export function drawMarks(figure: Figure, lang: Lang) {
  const chart = chartOnce(figure, 'wide', lang);
  return { svg: withoutData(marksOf(chart)), height: chart.scales.height };
}

/** Drawn once for the page and the picture. */
const marksOf = rememberOf((chart: Chart) => toXml(<ChartMarks chart={chart} />));

/** Elements as XML, those without content closed in one tag. */
const toXml = (node: ReactNode): string =>
  keepXml(renderToStaticMarkup(node)).replace(/><\/(?:path|rect|circle|line)>/g, '/>');
