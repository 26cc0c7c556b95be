import type { Figure, FigureRow, ScaleName } from '../../figures/figure.ts';
import { scaleOf } from '../../figures/showRows.ts';
import { valueText } from '../../figures/valueText.ts';
import { rowAgency } from '../../figures/words.ts';
import { fill } from '../../i18n/both.ts';
import { CHART_WORDS as WORDS } from '../../i18n/figures.ts';
import type { Lang } from '../../statute/types.ts';
import { measureText, NAME_LINE, NAME_LINES, NAME_MARGIN, TYPE, wrapText } from './measureText.ts';
import { niceTicks } from './niceTicks.ts';
import { round } from './path.ts';
import { listPanel, pixelX, type Scales } from './scales.ts';
import { tickText } from './tickText.ts';
import type { Words } from './words.ts';

/** One report's line. */
export interface DotItem {
  readonly row: FigureRow;
  /** The place of its number on the scale, or the lane. */
  readonly x: number;
  /** In pixels from the top. */
  readonly y: number;
  readonly name: Words;
  readonly label: string;
  /** Which side of the dot has room for the label. */
  readonly side: 'left' | 'right';
}

export interface DotsPlot {
  readonly scales: Scales;
  /** What stands over the scale: its name, its numbers, the names of the lanes. */
  readonly ticks: readonly Words[];
  /** Lanes apart from the scale, for what is no number, and for 0 where the scale has none; in pixels. */
  readonly lanes: readonly number[];
  /** Where the lines of the scale stand, in pixels. */
  readonly rules: readonly number[];
  /** From where to where the lines of scale and lanes run: through the chart, or through each line of it. */
  readonly runs: readonly (readonly [number, number])[];
  readonly headings: readonly Words[];
  /** Rules across the chart where one form follows another. */
  readonly breaks: readonly Words[];
  readonly items: readonly DotItem[];
}

/** The height of the axis at the top. */
const AXIS = 46;
/** The base line of its numbers. */
const TICKS = 34;

/** An axis of dots: where numbers stand on it, and its ticks; on it lanes have places below 0. */
interface Axis {
  readonly name: ScaleName;
  readonly placeOf: (value: number) => number;
  readonly top: number;
  readonly ticks: readonly number[];
  /** From one lane to the next, and from the lowest to the end of the axis. */
  readonly lane: number;
  /** Where the lane for 0 stands; null on a scale that has a place for it. */
  readonly zeroAt: number | null;
}

/** Powers of ten; there is no logarithm of 0, so it has a lane. */
function logAxis(values: readonly number[]): Axis {
  const top = Math.log10(Math.max(10, ...values));
  return {
    name: 'log',
    placeOf: (value) => Math.log10(Math.max(1, value)),
    top,
    ticks: Array.from({ length: Math.floor(top) + 1 }, (_, power) => 10 ** power),
    lane: 1,
    zeroAt: values.includes(0) ? -0.8 : null,
  };
}

/** Round numbers from 0 up, a few on a phone. */
function linearAxis(values: readonly number[], wide: boolean): Axis {
  const most = Math.max(1, ...values);
  const ticks = niceTicks(most, wide ? 5 : 3);
  const top = Math.max(most, ...ticks);
  return { name: 'linear', placeOf: (value) => value, top, ticks, lane: top / 6, zeroAt: null };
}

/** Lays out dots on a scale, year by year, with lanes for no number and, on a log scale, for 0. */
export function plotDots(figure: Figure, width: number, lang: Lang): DotsPlot {
  const wide = width >= 600;
  const values = figure.rows.flatMap(({ value }) => (value === null ? [] : [value]));
  const hasNull = values.length < figure.rows.length;
  const scale = figure.scale ?? scaleOf(figure.rows);
  const axis = scale === 'log' ? logAxis(values) : linearAxis(values, wide);
  const { zeroAt, lane } = axis;
  const nullAt = (zeroAt ?? 0.2 * lane) - lane;
  const from = hasNull ? nullAt : (zeroAt ?? 0);
  const domain = [from - 0.35 * lane, axis.top] as const;
  const left = wide ? NAME_MARGIN[lang] : 0;
  const right = 64;
  const pixel = (x: number) => pixelX({ width, left, right, from: domain[0], to: domain[1] }, x);
  const place = ({ value }: FigureRow) =>
    value === null ? nullAt : value === 0 ? (zeroAt ?? 0) : axis.placeOf(value);

  const items: DotItem[] = [];
  const headings: Words[] = [];
  const breaks: Words[] = [];
  let y = AXIS;
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
        ? { x: left - 14, y: at + 4 - more / 2, text: names.join('\n'), anchor: 'end' }
        : { x: 0, y: at - 13 - more, text: names.join('\n') },
    });
  }
  const height = round(y + 10);
  const tick = (x: number, text: string): Words => ({ x, y: TICKS, text, anchor: 'middle' });
  const lanes = [
    ...(hasNull ? [tick(pixel(nullAt), WORDS.laneNone[lang])] : []),
    ...(zeroAt === null ? [] : [tick(pixel(zeroAt), WORDS.laneZero[lang])]),
  ];
  const numbers = axis.ticks.map((value) =>
    tick(pixel(axis.placeOf(value)), tickText(value, lang)),
  );
  const name = `${WORDS[`${axis.name}Scale`][lang]} →`;
  return {
    scales: {
      width,
      height,
      left,
      right,
      from: domain[0],
      to: domain[1],
      panels: [listPanel(height)],
    },
    ticks: [{ x: pixel(0), y: 12, text: name }, ...lanes, ...numbers],
    lanes: lanes.map(({ x }) => x),
    rules: numbers.map(({ x }) => x),
    runs: wide ? [[AXIS, height]] : items.map(({ y: at }) => [at - 8, at + 8]),
    headings,
    breaks,
    items,
  };
}
