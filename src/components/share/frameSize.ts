import { cellsGrid } from '../../figures/cellsGrid.ts';
import type { Figure } from '../../figures/figure.ts';
import type { FrameSize } from '../../figures/oembed.ts';
import type { Language } from '../../i18n/figures.ts';
import { VARIANT_WIDTHS } from '../chartVariants.ts';
import { drawChart } from '../drawChart.ts';

/** Title, unit and the link below, on a phone. */
const WORDS = 180;
const LINE = 34;
/** A frame may scroll: a taller one would fill the page that takes it in. */
const TALLEST = 900;

/** How large a figure's frame is by itself: no chart is cut off, on a phone either. */
export async function frameSize(figure: Figure, lang: Language): Promise<FrameSize> {
  const body = figure.kind === 'cells' ? cellsHeight(figure) : await chartHeight(figure, lang);
  return { width: VARIANT_WIDTHS.wide, height: Math.min(TALLEST, Math.ceil(body) + WORDS) };
}

const cellsHeight = (figure: Figure) => (cellsGrid(figure).lines.length + 2) * LINE;

async function chartHeight(figure: Figure, lang: Language): Promise<number> {
  if (figure.rows.length === 0) return 0;
  const drawn = await Promise.all([
    drawChart(figure, lang, 'narrow'),
    drawChart(figure, lang, 'wide'),
  ]);
  return Math.max(...drawn.map((svg) => Number(/ height="([\d.]+)"/.exec(svg)?.[1] ?? 0)));
}
