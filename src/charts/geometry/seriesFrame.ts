import type { Figure, FigureRow } from '../../figures/figure.ts';
import { panelOf, panelWords } from '../../figures/panels.ts';
import { hasManyAgencies, type Series, seriesOf, yearsOf } from '../../figures/seriesOf.ts';
import { capitalise } from '../../figures/words.ts';
import type { Language } from '../../i18n/figures.ts';
import { niceTicks } from './niceTicks.ts';
import { pixelX, type Scales } from './scales.ts';
import { tickText } from './tickText.ts';

const MOST_STEP = 120;
/** From one lane of places without a number to the next. */
export const LANE = 22;
/** Room between the axis and the first year, and after the last. */
const YEAR_PADDING = 18;
/** Right of the last year, for the name beside the newest mark. */
const ROOM_FOR_NAMES = 140;
const COLOURS = 6;
/** A round number above the highest mark has a line if it is at most so many times as high. */
const MOST_ABOVE = 1.25;

/** A scale up, from 0. */
interface Scale {
  readonly max: number;
  readonly ticks: readonly { readonly at: number; readonly text: string }[];
}

/** What every panel of a chart of series shares: the years across, the names. */
export interface SeriesFrame {
  readonly figure: Figure;
  readonly lang: Language;
  readonly width: number;
  readonly wide: boolean;
  /** The edges of the panels: room beside them, in pixels. */
  readonly left: number;
  readonly right: number;
  /** The scale of years. */
  readonly across: Omit<Scales, 'height' | 'panels'>;
  readonly years: readonly number[];
  readonly series: readonly Series[];
  readonly many: boolean;
  readonly plotHeight: number;
  /** The panels from the top; each has a scale that fits its own numbers. */
  readonly groups: readonly SeriesGroup[];
  readonly pixelX: (year: number) => number;
  readonly nameOf: (series: Series) => string;
  readonly colourOf: (series: Series) => number;
}

/** The series of one panel, with its heading where there are several panels. */
export interface SeriesGroup {
  readonly series: readonly Series[];
  readonly heading: string | null;
  readonly scale: Scale;
}

export function makeFrame(figure: Figure, width: number, lang: Language): SeriesFrame {
  const years = yearsOf(figure);
  const series = seriesOf(figure);
  const many = hasManyAgencies(figure);
  const wide = width >= 600;
  const left = 46;
  const first = years[0] ?? 0;
  const span = Math.max(1, years.length - 1);
  // A few years are not stretched over the whole width.
  const sides = left + 2 * YEAR_PADDING;
  const right = Math.max(many && wide ? ROOM_FOR_NAMES : 26, width - sides - span * MOST_STEP);
  const across = {
    width,
    left: left + YEAR_PADDING,
    right: right + YEAR_PADDING,
    from: first,
    to: first + span,
  };
  const panels = many ? groupByPanel(figure, series) : series.map((one) => [one]);
  const plotHeight =
    panels.length > 1 ? (many ? 130 : 108) : many ? (wide ? 320 : 280) : wide ? 220 : 180;
  const scaleOf = (rows: readonly FigureRow[]): Scale => {
    const max = Math.max(1, ...rows.map(({ value }) => value ?? 0));
    const ticks = niceTicks(max, plotHeight > 150 ? 4 : 2).filter((at) => at <= max * MOST_ABOVE);
    return {
      max: Math.max(max, ticks.at(-1) ?? 1),
      ticks: ticks.map((at) => ({ at, text: isRate(figure) ? `${at}%` : tickText(at, lang) })),
    };
  };
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
    plotHeight,
    groups: panels.map((group) => ({
      series: group,
      heading: panels.length > 1 ? headingOf(figure, group, lang) : null,
      scale: scaleOf(many && !isRate(figure) ? group.flatMap(({ rows }) => rows) : figure.rows),
    })),
    across,
    pixelX: (year) => pixelX(across, year),
    nameOf: (one) => capitalise(one.label, lang),
    colourOf: (one) => (orderOf(one) < COLOURS ? orderOf(one) + 1 : 0),
  };
}

const isRate = ({ rows }: Figure): boolean => rows[0]?.unit === '%';

/** Series of several agencies part by whom they can be compared with. */
function groupByPanel(figure: Figure, series: readonly Series[]): readonly (readonly Series[])[] {
  const { peers } = figure;
  const panelOfSeries = ({ rows: [first] }: Series) => (first ? panelOf(first, peers) : '');
  const peersOfSeries = ({ rows: [first] }: Series) => peers[first?.agencyId ?? '']?.en;
  // The scopes of a group of peers stand one below the other.
  const groups = isRate(figure) ? [series] : [...Map.groupBy(series, peersOfSeries).values()];
  return groups.flatMap((own) => [...Map.groupBy(own, panelOfSeries).values()]);
}

function headingOf(figure: Figure, [first]: readonly Series[], lang: Language): string | null {
  const row = first?.rows[0];
  if (!first || !row) return null;
  return capitalise(hasManyAgencies(figure) ? panelWords(row, figure) : first.label, lang);
}
