import { type Language, CHART_WORDS as WORDS } from '../../i18n/figures.ts';
import { type Figure, type FigureRow, isHollow } from '../figure.ts';
import { isFlat, isOneYear, type Series } from '../seriesOf.ts';
import { valueText } from '../valueText.ts';
import { fitText, TYPE } from './measureText.ts';
import { alongLine, type Box, placeBeside, placeLabel } from './placeLabel.ts';
import { plotNumbers } from './plotNumbers.ts';
import { makeFrame, type SeriesFrame, type SeriesGroup } from './seriesFrame.ts';
import type { SeriesFlat, SeriesPanel, SeriesPath, SeriesPlot } from './seriesPlot.ts';
import type { Words } from './words.ts';

const PANEL_GAP = 26;
const LANE = 22;
const LEGEND_LINE = 18;

/** What fills up while the panels are laid out, one beneath the other. */
interface Sheet extends SeriesFrame {
  readonly panels: SeriesPanel[];
  readonly flats: SeriesFlat[];
  readonly paths: SeriesPath[];
  readonly labels: Map<string, Words>;
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
  const sheet: Sheet = { ...frame, panels: [], flats: [], paths: [], labels: new Map(), data };
  const legend = legendOf(frame);
  let y = legend.length * LEGEND_LINE;
  for (const group of frame.groups) {
    y = isFlat(group.series.flatMap(({ rows }) => rows))
      ? addFlat(sheet, group, y)
      : addLanes(sheet, group.series, addPanel(sheet, group, y)) + PANEL_GAP;
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
    legend,
  };
}

function legendOf({ lettered, series, nameOf, colourOf, lang }: SeriesFrame) {
  if (!lettered) return [];
  return series.map((one, index) => ({
    x: 0,
    y: 14 + index * LEGEND_LINE,
    text: `${nameOf(one)} ${one.label[lang]}`.trim(),
    colour: colourOf(one),
    rows: one.rows,
  }));
}

/** Adds a panel under `y` with the lines, marks and labels of its series; answers its baseline. */
function addPanel(sheet: Sheet, { series, heading, scale }: SeriesGroup, y: number): number {
  const { plotHeight } = sheet;
  const from = heading === null ? y : y + 22;
  const panel: SeriesPanel = {
    id: `p${sheet.panels.length}`,
    top: from + 26,
    bottom: from + 26 + plotHeight,
    ...scale,
    heading: headingAt(sheet, { series, heading, scale }, from),
  };
  sheet.panels.push(panel);
  for (const one of series) addPaths(sheet, panel, one);
  addLabels(sheet, panel, series);
  return panel.bottom;
}

function headingAt(sheet: Sheet, { series, heading }: SeriesGroup, y: number) {
  const [first] = series;
  const colour = sheet.many || !first ? null : sheet.colourOf(first);
  return heading === null ? null : { x: 0, y, text: heading, colour };
}

/** Says of what is all 0 or empty that it is, in one line under `y`; answers where that ends. */
function addFlat(sheet: Sheet, group: SeriesGroup, y: number): number {
  const { many, lang, width, nameOf } = sheet;
  const from = group.heading === null ? y : y + 22;
  const rows = group.series.flatMap((one) => one.rows);
  const zeros = rows.filter(({ value }) => value === 0).length;
  const says =
    zeros === rows.length ? WORDS.allZero : zeros === 0 ? WORDS.allEmpty : WORDS.zeroOrEmpty;
  const names = group.series.map(nameOf).join(WORDS.listComma[lang]);
  const text = many ? `${names}${WORDS.colon[lang]}${says[lang]}` : says[lang];
  const words = { x: 12, y: from + 22, text: fitText(text, TYPE.text, width - 12) };
  sheet.flats.push({ heading: headingAt(sheet, group, from), words, rows });
  return from + 30;
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

/** The printed numbers of a series, parted where a break lies between them. */
function stretches({ rows }: Series, { breaks }: Figure): readonly (readonly FigureRow[])[] {
  const printed = rows.filter((row) => row.value !== null && !isHollow(row));
  const sideOf = (year: number) => breaks.filter(({ after }) => year >= after).length;
  return [...Map.groupBy(printed, ({ year }) => sideOf(year)).values()];
}

/** Labels points where there is room: the newest of each series first, for it carries the name. */
function addLabels(sheet: Sheet, panel: SeriesPanel, group: readonly Series[]): void {
  const { many, lettered, width, lang, nameOf, pixelX, figure } = sheet;
  const pointOf = ({ year, value }: FigureRow) => ({
    x: pixelX(year),
    y: panel.bottom - ((value ?? 0) / panel.max) * (panel.bottom - panel.top),
  });
  const points = group.flatMap((one) => {
    const rows = one.rows.filter(({ value }) => value !== null);
    return rows.map((row) => ({ one, row, isNewest: row === rows.at(-1), point: pointOf(row) }));
  });
  const taken: Box[] = [
    // Nothing but the years stands on the baseline and beneath it; numbers hang less low than their box.
    { x: 0, y: panel.bottom + 1, width, height: 64 },
    ...points.map(({ point }) => ({ x: point.x - 5, y: point.y - 5, width: 10, height: 10 })),
    ...group.flatMap((one) =>
      stretches(one, figure).flatMap((rows) => alongLine(rows.map(pointOf))),
    ),
  ];
  const newestFirst = points.toSorted((a, b) => Number(b.isNewest) - Number(a.isNewest));
  for (const { one, row, isNewest, point } of newestFirst) {
    const name = many && isNewest ? `${nameOf(one)} ` : '';
    const sideways = many && !lettered && isNewest;
    const others = points.filter((other) => other.row !== row).map((other) => other.point);
    const text = `${name}${valueText(row, lang)}`;
    const words = placeLabel(text, point, taken, { width, sideways, others });
    if (words) sheet.labels.set(row.key, words);
  }
}

/** Adds a lane for each series with places of no number, beneath `y`; answers the lowest. */
function addLanes(sheet: Sheet, group: readonly Series[], y: number): number {
  const { many, width, lang, nameOf, colourOf, pixelX } = sheet;
  let at = y;
  for (const one of group) {
    const empty = one.rows.filter(({ value }) => value === null);
    if (empty.length === 0) continue;
    at += LANE;
    const id = `lane${sheet.series.indexOf(one)}`;
    sheet.panels.push({ id, top: at - 8, bottom: at + 8, max: 2, ticks: [], heading: null });
    addPath(sheet, { key: id, panel: id, colour: colourOf(one), joined: false }, empty, 1);
    const taken: Box[] = empty.map(({ year }) => ({
      x: pixelX(year) - 9,
      y: at,
      width: 18,
      height: 1,
    }));
    for (const row of empty) {
      const name = many && row === empty.at(-1) ? `${nameOf(one)} ` : '';
      const text = `${name}${valueText(row, lang)}`;
      const words = placeBeside(text, { x: pixelX(row.year), y: at }, taken, width);
      if (words) sheet.labels.set(row.key, words);
    }
  }
  return at;
}
