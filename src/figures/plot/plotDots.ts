import { fill, type Language, CHART_WORDS as WORDS } from '../../i18n/figures.ts';
import type { Figure, FigureRow } from '../figure.ts';
import { valueText } from '../valueText.ts';
import { rowAgency } from '../words.ts';
import { measureText, NAME_LINE, NAME_LINES, NAME_MARGIN, TYPE, wrapText } from './measureText.ts';
import { tickText } from './tickText.ts';
import type { Words } from './words.ts';

export interface DotItem {
  readonly row: FigureRow;
  /** On the axis: the logarithm to base 10, or the lane. */
  readonly x: number;
  /** In pixels below the axis. */
  readonly y: number;
  readonly name: Words;
  readonly label: string;
  /** Which side of the dot has room for the label. */
  readonly side: 'left' | 'right';
}

export interface DotsPlot {
  readonly height: number;
  readonly axisHeight: number;
  readonly left: number;
  readonly right: number;
  readonly domain: readonly [number, number];
  readonly ticks: readonly { readonly at: number; readonly text: string }[];
  /** That the scale is of logarithms, above its ticks. */
  readonly scaleName: Words;
  /** Lanes apart from the scale, for 0 and for what is no number; in pixels. */
  readonly lanes: readonly number[];
  /** The powers of ten, in pixels. */
  readonly decades: readonly number[];
  /** Whether names stand beside the plot, so that its lines can run through from top to bottom. */
  readonly beside: boolean;
  readonly headings: readonly Words[];
  /** Rules across the chart where one form follows another. */
  readonly breaks: readonly Words[];
  readonly items: readonly DotItem[];
}

const LANE = 1;

/** Lays out dots on a log scale, year by year, with lanes for 0 and for no number. */
export function plotDots(figure: Figure, width: number, lang: Language): DotsPlot {
  const wide = width >= 600;
  const values = figure.rows.flatMap(({ value }) => (value === null ? [] : [value]));
  const hasZero = values.includes(0);
  const hasNull = values.length < figure.rows.length;
  const zeroAt = -0.8;
  const nullAt = hasZero ? zeroAt - LANE : zeroAt;
  const from = hasNull ? nullAt : hasZero ? zeroAt : 0;
  const top = Math.log10(Math.max(10, ...values));
  const domain = [from - 0.35, top] as const;
  const left = wide ? NAME_MARGIN[lang] : 0;
  const right = 64;
  const pixel = (x: number) =>
    left + ((x - domain[0]) / (domain[1] - domain[0])) * (width - left - right);
  const place = ({ value }: FigureRow) =>
    value === null ? nullAt : value === 0 ? zeroAt : Math.log10(Math.max(1, value));
  const decades = Array.from({ length: Math.floor(top) + 1 }, (_, power) => ({
    at: power,
    text: tickText(10 ** power, lang),
  }));

  const items: DotItem[] = [];
  const headings: Words[] = [];
  const breaks: Words[] = [];
  let y = 0;
  let year: number | null = null;
  for (const row of figure.rows) {
    if (row.year !== year) {
      const crossed = figure.breaks.find(
        ({ before, after }) => year !== null && year >= after && row.year <= before,
      );
      if (crossed) {
        y += 22;
        breaks.push({
          x: 0,
          y,
          text: `${crossed.before} | ${crossed.after} ${crossed.label[lang]}`,
        });
      }
      y += 34;
      headings.push({ x: 0, y: y - 6, text: fill(WORDS.inYear, { year: row.year })[lang] });
      year = row.year;
    }
    const names = wrapText(
      rowAgency(row)[lang],
      TYPE.text,
      wide ? left - 16 : width,
      lang === 'zh' ? 1 : NAME_LINES,
    );
    const more = (names.length - 1) * NAME_LINE;
    y += (wide ? 28 : 42) + (wide ? (more * 4) / 5 : more);
    const at = y - (wide ? 12 + more / 2 : 10);
    const x = place(row);
    const label = valueText(row, lang);
    const end = pixel(x) + 10 + measureText(label, TYPE.text);
    items.push({
      row,
      x,
      y: at,
      label,
      side: end > width && pixel(x) > width / 2 ? 'left' : 'right',
      name: wide
        ? { x: left - 14, y: at - more / 2, text: names.join('\n'), anchor: 'end' }
        : { x: 0, y: at - 17 - more, text: names.join('\n') },
    });
  }
  const axisHeight = 46;
  return {
    height: axisHeight + y + 10,
    axisHeight,
    left,
    right,
    domain,
    ticks: [
      ...(hasNull ? [{ at: nullAt, text: WORDS.laneNone[lang] }] : []),
      ...(hasZero ? [{ at: zeroAt, text: WORDS.laneZero[lang] }] : []),
      ...decades,
    ],
    scaleName: {
      x: pixel(0),
      y: 12,
      text: `${WORDS.logScale[lang]} →`,
    },
    lanes: [...(hasNull ? [nullAt] : []), ...(hasZero ? [zeroAt] : [])].map(pixel),
    decades: decades.map(({ at }) => pixel(at)),
    beside: wide,
    headings,
    breaks,
    items,
  };
}
