import { type Language, CHART_WORDS as WORDS } from '../../i18n/figures.ts';
import { type Figure, type FigureRow, isHollow } from '../figure.ts';
import { isFlat, isOneYear, type Series, stretches } from '../seriesOf.ts';
import { measureText, NAME_LINE, NAME_LINES, TYPE, wrapText } from './measureText.ts';
import { plotNumbers } from './plotNumbers.ts';
import { LANE, makeFrame, type SeriesFrame, type SeriesGroup } from './seriesFrame.ts';
import { lanesOf, layOutLabels } from './seriesLabels.ts';
import type { SeriesFlat, SeriesPanel, SeriesPath, SeriesPlot } from './seriesPlot.ts';
import type { Words } from './words.ts';

const PANEL_GAP = 26;
const HEADING = 22;
const FLAT_LINE = 20;
/** Where the first words of a flat panel begin, beside their mark. */
const FLAT_LEFT = 12;

/** What fills up while the panels are laid out, one beneath the other. */
interface Sheet extends SeriesFrame {
  readonly panels: SeriesPanel[];
  readonly flats: SeriesFlat[];
  readonly paths: SeriesPath[];
  readonly labels: Map<string, Words>;
  readonly legend: SeriesPlot['legend'][number][];
  readonly data: ReadonlyMap<number, Datum>;
}

interface Datum {
  year: number;
  rows: Record<string, FigureRow>;
  [path: string]: unknown;
}

/** Lays out series over years: a panel a series for one agency, a panel a peer group for several. */
export function plotSeries(figure: Figure, width: number, lang: Language): SeriesPlot {
  const frame = makeFrame(figure, width, lang);
  if (isOneYear(figure)) return plotNumbers(figure, width, lang);
  const { years, wide } = frame;

  const data = new Map(years.map((year): [number, Datum] => [year, { year, rows: {} }]));
  const sheet: Sheet = {
    ...frame,
    panels: [],
    flats: [],
    paths: [],
    labels: new Map(),
    legend: [],
    data,
  };
  let y = 0;
  for (const group of frame.groups) {
    y = isFlat(group.series.flatMap(({ rows }) => rows))
      ? addFlats(sheet, group, y)
      : addPanel(sheet, group, y) + PANEL_GAP;
  }
  const every = years.length > (wide ? 16 : 8) ? 2 : 1;
  const { panels, paths, labels, left, right } = sheet;
  return {
    height: y + 10,
    left,
    right,
    years,
    pixelX: sheet.pixelX,
    tickYears: years.filter((_, index) => index % every === 0),
    panels,
    paths,
    flats: sheet.flats,
    data: [...data.values()],
    labels,
    breaks: figure.breaks.map(({ before, after, label }) => ({
      at: (before + after) / 2,
      text: label[lang],
    })),
    numbers: [],
    legend: sheet.legend,
  };
}

/** Adds a panel under `y` with the lines, marks and labels of its series; answers where it ends. */
function addPanel(sheet: Sheet, group: SeriesGroup, y: number): number {
  const { series, heading, scale } = group;
  const from = heading === null ? y : y + HEADING;
  const isFirst = sheet.panels.length === 0;
  const { top, labels, legend } = layOutLabels(sheet, group, from, isFirst);
  for (const { series: one, y: at, text } of legend) {
    sheet.legend.push({ x: 0, y: at, text, colour: sheet.colourOf(one), rows: one.rows });
  }
  const panel: SeriesPanel = {
    id: `p${sheet.panels.length}`,
    top,
    bottom: top + sheet.plotHeight,
    ...scale,
    heading: headingAt(sheet, group, from),
  };
  sheet.panels.push(panel);
  for (const one of series) addPaths(sheet, panel, one);
  for (const [key, words] of labels) sheet.labels.set(key, words);
  return addLanes(sheet, series, panel.bottom);
}

function headingAt(sheet: Sheet, { series, heading }: SeriesGroup, y: number) {
  const [first] = series;
  const colour = sheet.many || !first ? null : sheet.colourOf(first);
  return heading === null ? null : { x: 0, y, text: heading, colour };
}

/** Says of each series that is all 0 or empty that it is, in a line under `y` or two; answers where they end. */
function addFlats(sheet: Sheet, group: SeriesGroup, y: number): number {
  const from = group.heading === null ? y : y + HEADING;
  let at = from + HEADING;
  group.series.forEach((one, index) => {
    const lines = flatLines(sheet, one);
    sheet.flats.push({
      heading: index === 0 ? headingAt(sheet, group, from) : null,
      words: { x: FLAT_LEFT, y: at, text: lines.join('\n') },
      rows: one.rows,
    });
    for (const row of one.rows) {
      const datum = sheet.data.get(row.year);
      if (datum) datum.rows[row.key] = row;
    }
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

/** A line for each stretch between breaks; what is not the source's own stands alone. */
function addPaths(sheet: Sheet, panel: SeriesPanel, one: Series): void {
  const order = sheet.series.indexOf(one);
  const base = { panel: panel.id, colour: sheet.colourOf(one) };
  stretches(one, sheet.figure).forEach((rows, index) => {
    addPath(sheet, { ...base, key: `s${order}-${index}`, joined: true }, rows);
  });
  const hollow = one.rows.filter((row) => row.value !== null && isHollow(row));
  hollow.forEach((row, index) => {
    addPath(sheet, { ...base, key: `s${order}-hollow${index}`, joined: false }, [row]);
  });
}

function addPath(sheet: Sheet, path: SeriesPath, rows: readonly FigureRow[], at?: number): void {
  sheet.paths.push(path);
  for (const row of rows) {
    const datum = sheet.data.get(row.year);
    if (!datum) continue;
    datum[path.key] = at ?? row.value;
    datum.rows[path.key] = row;
  }
}

/** Adds a lane for each series with places of no number, beneath `y`; answers the lowest. */
function addLanes(sheet: Sheet, group: readonly Series[], y: number): number {
  const lanes = lanesOf(group);
  lanes.forEach(({ one, rows }, index) => {
    const at = y + (index + 1) * LANE;
    const id = `lane${sheet.series.indexOf(one)}`;
    const colour = sheet.colourOf(one);
    sheet.panels.push({ id, top: at - 8, bottom: at + 8, max: 2, ticks: [], heading: null });
    addPath(sheet, { key: id, panel: id, colour, joined: false }, rows, 1);
  });
  return y + lanes.length * LANE;
}
