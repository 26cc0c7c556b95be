import { type Figure, type FigureRow, isHollow } from '../../figures/figure.ts';
import { isFlat, isOneYear, type Series, stretches } from '../../figures/seriesOf.ts';
import { CHART_WORDS as WORDS } from '../../i18n/figures.ts';
import type { Lang } from '../../statute/types.ts';
import { measureText, NAME_LINE, NAME_LINES, TYPE, wrapText } from './measureText.ts';
import { path } from './path.ts';
import { plotNumbers, type SeriesNumber } from './plotNumbers.ts';
import { type Panel, pixelY, type Scales } from './scales.ts';
import { LANE, makeFrame, type SeriesFrame, type SeriesGroup } from './seriesFrame.ts';
import { lanesOf, layOutLabels } from './seriesLabels.ts';
import type { Words } from './words.ts';

const PANEL_GAP = 26;
const HEADING = 22;
const FLAT_LINE = 20;
/** Where the first words of a flat panel begin, beside their mark. */
const FLAT_LEFT = 12;

/** Its colour is one of six, from 1, or 0 for the rest; null where it names several series. */
export type SeriesHeading = Words & { readonly colour: number | null };

/** A panel without a scale, for what is all 0 or empty: a line of words that stands for its rows. */
interface SeriesFlat {
  readonly heading: SeriesHeading | null;
  readonly words: Words;
  readonly rows: readonly FigureRow[];
}

/** A row by its year and its value, in a panel. */
interface SeriesPoint {
  readonly row: FigureRow;
  readonly panel: Panel;
  readonly value: number;
  readonly colour: number;
}

/** What the panels of a chart have in them. */
interface Contents {
  readonly headings: SeriesHeading[];
  /** Numbers and years along the axes. */
  readonly ticks: Words[];
  /** Where lines run across the panels, in pixels; those at 0 apart. */
  readonly grid: number[];
  readonly baselines: number[];
  /** Lines of the series: paths. */
  readonly lines: { readonly d: string; readonly colour: number }[];
  readonly points: SeriesPoint[];
  readonly flats: SeriesFlat[];
  /** Labels of marks by the key of the row. */
  readonly labels: Map<string, Words>;
  /** Names of the series where they don't fit beside their marks. */
  readonly legend: (Words & { readonly colour: number; readonly rows: readonly FigureRow[] })[];
}

export interface SeriesPlot extends Contents {
  readonly scales: Scales;
  /** From where to where lines run across. */
  readonly gridSpan: readonly [number, number];
  /** Where a line ends and begins again, between two years; said above the first panel. */
  readonly breaks: readonly {
    readonly text: string;
    readonly said: Words;
    /** The path in each panel. */
    readonly paths: readonly string[];
  }[];
  /** Numbers without a chart, for an agency with one year of data. */
  readonly numbers: readonly SeriesNumber[];
}

/** What fills up while the panels are laid out, one beneath the other. */
interface Sheet extends SeriesFrame, Contents {
  /** Those with a scale, and the lanes under them. */
  readonly plots: Panel[];
  readonly lanes: Panel[];
}

/** Lays out series over years: a panel a series for one agency, a panel a peer group for several. */
export function plotSeries(figure: Figure, width: number, lang: Lang): SeriesPlot {
  const sheet = makeSheet(makeFrame(figure, width, lang));
  let y = 0;
  if (isOneYear(figure)) {
    const { numbers, height } = plotNumbers(figure, width, lang);
    return finish(sheet, height, numbers);
  }
  for (const group of sheet.groups) {
    y = isFlat(group.series.flatMap(({ rows }) => rows))
      ? addFlats(sheet, group, y)
      : addPanel(sheet, group, y) + PANEL_GAP;
  }
  return finish(sheet, y + 10, []);
}

const makeSheet = (frame: SeriesFrame): Sheet => ({
  ...frame,
  plots: [],
  lanes: [],
  headings: [],
  ticks: [],
  grid: [],
  baselines: [],
  lines: [],
  points: [],
  flats: [],
  labels: new Map(),
  legend: [],
});

function finish(sheet: Sheet, height: number, numbers: readonly SeriesNumber[]): SeriesPlot {
  const { across, plots, lanes, left, right, width } = sheet;
  return {
    ...sheet,
    scales: { ...across, height, panels: [...plots, ...lanes] },
    gridSpan: [left, width - right],
    breaks: plots.length > 0 ? breaksOf(sheet) : [],
    numbers,
  };
}

function breaksOf({ figure, lang, plots, pixelX }: Sheet): SeriesPlot['breaks'] {
  return figure.breaks.map(({ before, after, label }) => {
    const x = pixelX((before + after) / 2);
    const text = label[lang];
    return {
      text,
      said: { x, y: (plots[0]?.top ?? 0) - 8, text, anchor: 'middle' },
      paths: plots.map(({ top, bottom }) => path`M${x} ${bottom}V${top}`),
    };
  });
}

/** Adds a panel under `y` with the lines, marks and labels of its series; answers where it ends. */
function addPanel(sheet: Sheet, group: SeriesGroup, y: number): number {
  const { series, heading, scale } = group;
  const from = heading === null ? y : y + HEADING;
  const { top, labels, legend } = layOutLabels(sheet, group, from, sheet.plots.length === 0);
  for (const { series: one, y: at, text } of legend) {
    sheet.legend.push({ x: 0, y: at, text, colour: sheet.colourOf(one), rows: one.rows });
  }
  const bottom = top + sheet.plotHeight;
  const panel = { id: `p${sheet.plots.length}`, top, bottom, from: 0, to: scale.max };
  sheet.plots.push(panel);
  sheet.headings.push(...headingAt(sheet, group, from));
  for (const one of series) addMarks(sheet, panel, one);
  for (const [key, words] of labels) sheet.labels.set(key, words);
  const lanes = addLanes(sheet, series, bottom);
  addTicks(sheet, panel, scale.ticks, lanes);
  return bottom + lanes * LANE;
}

/** The numbers up a panel with their lines, and the years beneath its lanes. */
function addTicks(
  { ticks, grid, baselines, left, years, wide, pixelX }: Sheet,
  panel: Panel,
  numbers: SeriesGroup['scale']['ticks'],
  lanes: number,
): void {
  for (const { at, text } of numbers) {
    const y = pixelY(panel, at);
    (at === 0 ? baselines : grid).push(y);
    ticks.push({ x: left - 6, y: y + 4, text, anchor: 'end' });
  }
  const every = years.length > (wide ? 16 : 8) ? 2 : 1;
  const y = panel.bottom + (lanes > 0 ? lanes * LANE + 8 : 0) + 20;
  for (const year of years.filter((_, index) => index % every === 0)) {
    ticks.push({ x: pixelX(year), y, text: String(year), anchor: 'middle' });
  }
}

function headingAt(
  sheet: Sheet,
  { series, heading }: SeriesGroup,
  y: number,
): readonly SeriesHeading[] {
  const [first] = series;
  const colour = sheet.many || !first ? null : sheet.colourOf(first);
  return heading === null ? [] : [{ x: 0, y, text: heading, colour }];
}

/** Says of each series that is all 0 or empty that it is, in a line under `y` or two; answers where they end. */
function addFlats(sheet: Sheet, group: SeriesGroup, y: number): number {
  const from = group.heading === null ? y : y + HEADING;
  let at = from + HEADING;
  const [heading = null] = headingAt(sheet, group, from);
  group.series.forEach((one, index) => {
    const lines = flatLines(sheet, one);
    sheet.flats.push({
      heading: index === 0 ? heading : null,
      words: { x: FLAT_LEFT, y: at, text: lines.join('\n') },
      rows: one.rows,
    });
    at += FLAT_LINE + (lines.length - 1) * NAME_LINE;
  });
  return at - FLAT_LINE + 8;
}

/** What is said of a series without a scale; where it does not fit in one line, its name has lines of its own. */
function flatLines({ many, lang, width, nameOf }: Sheet, one: Series): readonly string[] {
  const says = flatWords(one)[lang];
  if (!many) return [says];
  const room = width - FLAT_LEFT;
  const line = `${nameOf(one)}${WORDS.colon[lang]}${says}`;
  if (measureText(line, TYPE.text) <= room) return [line];
  const name = `${nameOf(one)}${WORDS.colon[lang]}`.trim();
  return [...wrapText(name, TYPE.text, room, NAME_LINES), says];
}

function flatWords({ rows }: Series) {
  const zeros = rows.filter(({ value }) => value === 0).length;
  if (zeros === rows.length) return WORDS.allZero;
  return zeros === 0 ? WORDS.allEmpty : WORDS.zeroOrEmpty;
}

/** A line for each stretch between breaks, and a mark for each number; what is not the source's own stands alone. */
function addMarks(sheet: Sheet, panel: Panel, one: Series): void {
  const colour = sheet.colourOf(one);
  const printed = stretches(one, sheet.figure);
  const hollow = one.rows.filter((row) => row.value !== null && isHollow(row));
  for (const rows of printed) {
    const d = lineThrough(rows, (row) => [sheet.pixelX(row.year), pixelY(panel, row.value ?? 0)]);
    if (d !== '') sheet.lines.push({ d, colour });
  }
  for (const row of [...printed.flat(), ...hollow]) {
    sheet.points.push({ row, panel, value: row.value ?? 0, colour });
  }
}

/** A path through rows of years that follow one another; over a year without a number there is none. */
function lineThrough(
  rows: readonly FigureRow[],
  placeOf: (row: FigureRow) => readonly [number, number],
): string {
  return rows
    .map((row, index) => {
      const isJoined = row.year - 1 === rows[index - 1]?.year;
      const isFollowed = row.year + 1 === rows[index + 1]?.year;
      return isJoined || isFollowed ? `${isJoined ? 'L' : 'M'}${placeOf(row).join(' ')}` : '';
    })
    .join('');
}

/** Adds a lane for each series with places of no number, beneath `y`; answers how many there are. */
function addLanes(sheet: Sheet, group: readonly Series[], y: number): number {
  const lanes = lanesOf(group);
  lanes.forEach(({ one, rows }, index) => {
    const at = y + (index + 1) * LANE;
    const id = `lane${sheet.series.indexOf(one)}`;
    const panel = { id, top: at - 8, bottom: at + 8, from: 0, to: 2 };
    sheet.lanes.push(panel);
    const colour = sheet.colourOf(one);
    for (const row of rows) sheet.points.push({ row, panel, value: 1, colour });
  });
  return lanes.length;
}
