import type { Language } from '../../i18n/figures.ts';
import type { Figure, FigureRow } from '../figure.ts';
import { hasManyAgencies, type Series, seriesOf, yearsOf } from '../seriesOf.ts';
import { headed } from '../words.ts';
import { measureText, TYPE } from './measureText.ts';
import { niceTicks } from './niceTicks.ts';
import { tickText } from './tickText.ts';

const MOST_STEP = 120;
/** Room between the axis and the first year, and after the last. */
export const YEAR_PADDING = 18;
/** Right of the last year, for the name beside the newest mark. */
const ROOM_FOR_NAMES = 140;
/** A longer one would cover the lines. */
const LONGEST_NAME = 180;
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const COLOURS = 6;

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
  readonly left: number;
  readonly right: number;
  readonly years: readonly number[];
  readonly series: readonly Series[];
  readonly many: boolean;
  /** On a narrow chart, and where one is long, names stand in a legend, and the marks carry its letters. */
  readonly lettered: boolean;
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
  const lettered = many && (!wide || series.some(({ label }) => isTooLong(label[lang])));
  const left = 46;
  const first = years[0] ?? 0;
  const span = Math.max(1, years.length - 1);
  // A few years are not stretched over the whole width.
  const sides = left + 2 * YEAR_PADDING;
  const right = Math.max(
    many && wide && !lettered ? ROOM_FOR_NAMES : 26,
    width - sides - span * MOST_STEP,
  );
  const panels = many ? groupByPeers(figure, series) : series.map((one) => [one]);
  const plotHeight =
    panels.length > 1 ? (many ? 130 : 108) : many ? (wide ? 320 : 280) : wide ? 220 : 180;
  const scaleOf = (rows: readonly FigureRow[]): Scale => {
    const max = Math.max(1, ...rows.map(({ value }) => value ?? 0));
    const ticks = niceTicks(max, plotHeight > 150 ? 4 : 2);
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
    lettered,
    plotHeight,
    groups: panels.map((group) => ({
      series: group,
      heading: panels.length > 1 ? headingOf(figure, group, lang) : null,
      scale: scaleOf(many ? group.flatMap(({ rows }) => rows) : figure.rows),
    })),
    pixelX: (year) => left + YEAR_PADDING + ((year - first) / span) * (width - sides - right),
    nameOf: (one) => (lettered ? (LETTERS[orderOf(one)] ?? '') : headed(one.label, lang)),
    colourOf: (one) => (orderOf(one) < COLOURS ? orderOf(one) + 1 : 0),
  };
}

/** Whether a name has no room beside the newest mark, together with its number. */
const isTooLong = (name: string) => measureText(name, TYPE.small) > LONGEST_NAME;

const isRate = ({ rows }: Figure): boolean => rows[0]?.unit === '%';

/** Counts of several agencies part by peer group; rates share one scale, so one panel. */
function groupByPeers(figure: Figure, series: readonly Series[]): readonly (readonly Series[])[] {
  if (isRate(figure)) return [series];
  return [...Map.groupBy(series, (one) => peerOf(figure, one)?.en ?? '').values()];
}

const peerOf = ({ peers }: Figure, { rows }: Series) => peers[rows[0]?.agencyId ?? ''];

function headingOf(figure: Figure, [first]: readonly Series[], lang: Language): string | null {
  if (!first) return null;
  const heading = hasManyAgencies(figure) ? peerOf(figure, first) : first.label;
  return heading ? headed(heading, lang) : null;
}
