import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Figure } from '../figures/figure.ts';
import { keepXml } from '../share/escapeXml.ts';
import type { Lang } from '../statute/types.ts';
import { ChartMarks, ChartSvg } from './ChartSvg.tsx';
import { chartOnce } from './chartOnce.ts';
import { withoutData } from './markup.ts';
import type { ChartVariant } from './variants.ts';

/** The chart of a figure as SVG that stands in a page; the same data gives the same string. */
export function drawFigure(figure: Figure, lang: Lang, variant: ChartVariant): string {
  return toXml(
    <ChartSvg
      chart={chartOnce(figure, variant, lang)}
      id={`${figure.id}-${variant}`}
      title={figure.title[lang]}
      description={figure.description[lang]}
    />,
  );
}

/** The same marks for a picture: without the SVG around them, and without what scripts alone read. */
export function drawMarks(figure: Figure, lang: Lang) {
  const chart = chartOnce(figure, 'wide', lang);
  return { svg: withoutData(toXml(<ChartMarks chart={chart} />)), height: chart.scales.height };
}

/** Elements as XML, those without content closed in one tag. */
const toXml = (node: ReactNode): string =>
  keepXml(renderToStaticMarkup(node)).replace(/><\/(?:path|rect|circle|line)>/g, '/>');
