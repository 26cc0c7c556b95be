import { chartOnce } from '../../charts/chartOnce.ts';
import { measureText } from '../../charts/geometry/measureText.ts';
import { VARIANT_WIDTHS, VARIANTS } from '../../charts/variants.ts';
import { cellsGrid } from '../../figures/cellsGrid.ts';
import type { Figure } from '../../figures/figure.ts';
import type { FrameSize } from '../../share/oembed.ts';
import type { Lang } from '../../statute/types.ts';

/** The narrowest frame that a page on a phone gives, less the margins within. */
const NARROW = 288;
/** A row of a table and its heads; a line of the title and of small words; what stands around them. */
const ROW = { size: 13, line: 20, around: 14, list: 140, grid: 98, heads: 90 };
const TITLE = { size: 21, line: 28 };
const WORDS = { size: 13, line: 22, gap: 8 };
const AROUND = 150;
/** A frame may scroll: a taller one would be a page of its own. */
export const TALLEST = 3200;

/** How large a figure's frame is by itself: nothing in it is cut off, on a phone either. */
export function frameSize(figure: Figure, lang: Lang, title: string): FrameSize {
  const body = figure.kind === 'cells' ? cellsHeight(figure, lang) : chartHeight(figure, lang);
  const notes = figure.notes.map(
    (note) => linesOf(note[lang], WORDS.size) * WORDS.line + WORDS.gap,
  );
  const words = linesOf(title, TITLE.size) * TITLE.line + notes.reduce((sum, one) => sum + one, 0);
  return {
    width: VARIANT_WIDTHS.wide,
    height: Math.min(TALLEST, Math.ceil(body + words) + AROUND),
  };
}

/** Lines break before they are full, between words most of all. */
const linesOf = (text: string, size: number, width = NARROW) =>
  Math.ceil(measureText(text, size) / (width * 0.92));

/** A table is as wide as its numbers ask for; what is left for the names of its rows is narrow. */
function cellsHeight(figure: Figure, lang: Lang): number {
  const { columns, lines } = cellsGrid(figure);
  const width = columns.length > 0 ? ROW.grid : ROW.list;
  const rows = lines.map(
    ({ label }) => linesOf(label[lang], ROW.size, width) * ROW.line + ROW.around,
  );
  return rows.reduce((sum, one) => sum + one, ROW.heads);
}

function chartHeight(figure: Figure, lang: Lang): number {
  if (figure.rows.length === 0) return 0;
  return Math.max(...VARIANTS.map((variant) => chartOnce(figure, variant, lang).scales.height));
}
