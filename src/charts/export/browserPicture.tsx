import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { Figure } from '../../figures/figure.ts';
import type { Lang } from '../../statute/types.ts';
import { ChartMarks } from '../ChartSvg.tsx';
import { makeChart } from '../makeChart.ts';
import { withoutData } from '../markup.ts';
import { VARIANT_WIDTHS } from '../variants.ts';
import { figurePicture, type Picture } from './figurePicture.ts';

/** PNGs have two pixels for one of the SVG, and fewer where a phone could not hold so many. */
const SCALE = 2;
const MOST_PIXELS = 16_000_000;

/** A figure as a picture, made in the reader's browser from the rows that are shown. */
export function drawPicture(
  figure: Figure,
  lang: Lang,
  place: Parameters<typeof figurePicture>[2],
): Picture {
  return figurePicture(figure, lang, place, drawMarks);
}

function drawMarks(figure: Figure, lang: Lang) {
  const chart = makeChart(figure, VARIANT_WIDTHS.wide, lang);
  const group = document.createElementNS('http://www.w3.org/2000/svg', 'g');
  const root = createRoot(group);
  flushSync(() => root.render(<ChartMarks chart={chart} />));
  const svg = withoutData(new XMLSerializer().serializeToString(group));
  root.unmount();
  return { svg, height: chart.scales.height };
}

/** A picture as a canvas, drawn with the fonts of the reader's system. */
export async function paintPicture({ svg, width, height }: Picture): Promise<HTMLCanvasElement> {
  const scale = Math.min(SCALE, Math.sqrt(MOST_PIXELS / (width * height)));
  const image = new Image(width, height);
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas;
}
