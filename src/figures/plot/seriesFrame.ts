import type { Language } from '../../i18n/figures.ts';
import type { Figure } from '../figure.ts';
import { hasManyAgencies, type Series, seriesOf, yearsOf } from '../seriesOf.ts';
import { niceTicks } from './niceTicks.ts';
import { tickText } from './tickText.ts';

const MOST_STEP = 120;
/** Room between the axis and the first year, and after the last. */
export const YEAR_PADDING = 18;
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const COLOURS = 6;

/** What every panel of a chart of series shares: the years across, the scale up, the names. */
export interface SeriesFrame {
  readonly figure: Figure;
  readonly lang: Language;
  readonly width: number;
  readonly wide: boolean;
  readonly left: number;
  readonly right: number;
  readonly years: readonly number[];
  readonly series: readonly Series[];
  readonly many: boolean;
  /** On a narrow chart names stand in a legend, and the marks carry its letters. */
  readonly lettered: boolean;
  readonly plotHeight: number;
  readonly top: number;
  readonly ticks: readonly { readonly at: number; readonly text: string }[];
  readonly pixelX: (year: number) => number;
  readonly nameOf: (series: Series) => string;
  readonly colourOf: (series: Series) => number;
}

export function makeFrame(figure: Figure, width: number, lang: Language): SeriesFrame {
  const years = yearsOf(figure);
  const series = seriesOf(figure);
  const many = hasManyAgencies(figure);
  const wide = width >= 600;
  const lettered = many && !wide;
  const left = 46;
  const first = years[0] ?? 0;
  const span = Math.max(1, years.length - 1);
  // A few years are not stretched over the whole width.
  const sides = left + 2 * YEAR_PADDING;
  const right = Math.max(many && wide ? 40 : 26, width - sides - span * MOST_STEP);
  const plotHeight = many ? (wide ? 320 : 280) : series.length > 1 ? 108 : wide ? 220 : 180;
  const max = Math.max(1, ...figure.rows.map(({ value }) => value ?? 0));
  const ticks = niceTicks(max, plotHeight > 150 ? 4 : 2);
  const isRate = figure.rows[0]?.unit === '%';
  const orderOf = (one: Series) => series.indexOf(one);
  return {
    figure,
    lang,
    width,
    wide,
    left,
    right,
    years,
    series,
    many,
    lettered,
    plotHeight,
    top: Math.max(max, ticks.at(-1) ?? 1),
    ticks: ticks.map((at) => ({ at, text: isRate ? `${at}%` : tickText(at, lang) })),
    pixelX: (year) => left + YEAR_PADDING + ((year - first) / span) * (width - sides - right),
    nameOf: (one) => (lettered ? (LETTERS[orderOf(one)] ?? '') : one.label[lang]),
    colourOf: (one) => (orderOf(one) < COLOURS ? orderOf(one) + 1 : 0),
  };
}
