import type { FigureRow } from '../../figures/figure.ts';
import { type Series, stretches } from '../../figures/seriesOf.ts';
import { valueText } from '../../figures/valueText.ts';
import { measureText, NAME_LINE, NAME_LINES, TYPE, wrapText } from './measureText.ts';
import { alongLine, type Box, placeBeside, placeLabel } from './placeLabel.ts';
import { LANE, type SeriesFrame, type SeriesGroup } from './seriesFrame.ts';
import type { Words } from './words.ts';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const LEGEND_LINE = 18;
/** The square of colour before a name, with its space. */
const SWATCH = 15;
/** From the heading of a panel to the first line of its legend. */
const ABOVE_LEGEND = 18;
/** Between the last line above a plot and its upper edge: the topmost number stands there. */
const ABOVE_PLOT = 26;

/** What a panel says of its marks. */
export interface PanelLabels {
  /** The upper edge of the plot, under the legend. */
  readonly top: number;
  /** Labels of marks by the key of the row. */
  readonly labels: ReadonlyMap<string, Words>;
  /** The series that are named above the plot, and how. */
  readonly legend: readonly {
    readonly series: Series;
    readonly y: number;
    readonly text: string;
  }[];
}

/** How the marks of a panel are named. */
interface Naming {
  /** What stands before the newest number of a series; "" for nothing. */
  readonly tagOf: (series: Series) => string;
  /** Whether a tag is a name, which wants room to its side. */
  readonly isName: boolean;
  readonly legend: readonly { readonly series: Series; readonly text: string }[];
}

/**
 * Labels the marks of a panel that begins under `from`. Among several agencies each line has its name
 * beside the newest mark where all names and numbers have room; else the names stand above the plot:
 * with a letter each, or alone where there is one line. The first panel has the names of the breaks.
 */
export function layOutLabels(
  frame: SeriesFrame,
  group: SeriesGroup,
  from: number,
  isFirst: boolean,
): PanelLabels {
  const { many, nameOf } = frame;
  const { series } = group;
  const layOut = (naming: Naming) => {
    let y = from;
    const legend = naming.legend.map(({ series: one, text }) => {
      const lines = wrapText(text, TYPE.small, frame.width - SWATCH, NAME_LINES);
      const line = { series: one, y: y + ABOVE_LEGEND, text: lines.join('\n') };
      y += LEGEND_LINE + (lines.length - 1) * NAME_LINE;
      return line;
    });
    const top = y + ABOVE_PLOT;
    const taken = boxesAround(frame, top, isFirst);
    const { labels, missing } = placeAll(frame, group, { top, taken }, naming);
    return { top, labels, legend, missing };
  };
  if (!many) return layOut({ tagOf: () => '', isName: false, legend: [] });
  const beside = layOut({ tagOf: nameOf, isName: true, legend: [] });
  if (beside.missing === 0) return beside;
  const letterOf = (one: Series) => (series.length > 1 ? (LETTERS[series.indexOf(one)] ?? '') : '');
  return layOut({
    tagOf: letterOf,
    isName: false,
    legend: series.map((one) => ({
      series: one,
      text: `${letterOf(one)} ${nameOf(one)}`.trim(),
    })),
  });
}

interface Placed {
  readonly labels: ReadonlyMap<string, Words>;
  /** How many marks have no label. */
  readonly missing: number;
}

interface Mark {
  readonly row: FigureRow;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly isNewest: boolean;
}

/** What stands beside the lines of a plot: the years beneath, the numbers of the axis, names of breaks. */
function boxesAround(
  { width, left, plotHeight, figure, lang, pixelX }: SeriesFrame,
  top: number,
  isFirst: boolean,
): readonly Box[] {
  const bottom = top + plotHeight;
  const breaks = figure.breaks.map(({ before, after, label }) => {
    const wide = measureText(label[lang], TYPE.small) + 4;
    return { x: pixelX((before + after) / 2) - wide / 2, y: top - 20, width: wide, height: 15 };
  });
  return [
    // Numbers hang less low than their box.
    { x: 0, y: bottom + 1, width, height: 64 },
    { x: 0, y: top - 8, width: left - 4, height: plotHeight },
    ...(isFirst ? breaks : []),
  ];
}

/** A plot by its upper edge, and what is drawn already. */
interface Room {
  readonly top: number;
  readonly taken: readonly Box[];
}

/** Labels for the marks of a plot and for those of the lanes beneath it. */
function placeAll(frame: SeriesFrame, group: SeriesGroup, room: Room, naming: Naming): Placed {
  const points = placePoints(frame, group, room, naming);
  const lanes = placeLanes(frame, group, room.top + frame.plotHeight, naming);
  return {
    labels: new Map([...points.labels, ...lanes.labels]),
    missing: points.missing + lanes.missing,
  };
}

/** With so many orders tried, a label that has room finds it. */
const MOST_TRIES = 6;

/** Labels points, the newest of each series first; those that found no room go before others and all try again. */
function placePoints(
  frame: SeriesFrame,
  { series, scale }: SeriesGroup,
  { top, taken }: Room,
  { tagOf, isName }: Naming,
): Placed {
  const { width, lang, pixelX, figure, plotHeight } = frame;
  const bottom = top + plotHeight;
  const pointOf = ({ year, value }: FigureRow) => ({
    x: pixelX(year),
    y: bottom - ((value ?? 0) / scale.max) * plotHeight,
  });
  const marks = series.flatMap((one): readonly Mark[] => {
    const rows = one.rows.filter(({ value }) => value !== null);
    return rows.map((row) => {
      const isNewest = row === rows.at(-1);
      const text = `${isNewest ? tagOf(one) : ''} ${valueText(row, lang)}`.trim();
      return { row, isNewest, text, ...pointOf(row) };
    });
  });
  const drawn: readonly Box[] = [
    ...taken,
    ...marks.map(({ x, y }) => ({ x: x - 5, y: y - 5, width: 10, height: 10 })),
    ...series.flatMap((one) =>
      stretches(one, figure).flatMap((rows) => alongLine(rows.map(pointOf))),
    ),
  ];
  const place = (order: readonly Mark[]) => {
    const full = [...drawn];
    const labels = new Map<string, Words>();
    for (const mark of order) {
      const others = marks.filter((other) => other !== mark);
      const room = { width, sideways: isName && mark.isNewest, others };
      const words = placeLabel(mark.text, mark, full, room);
      if (words) labels.set(mark.row.key, words);
    }
    return labels;
  };
  return bestOf(
    marks.toSorted((a, b) => Number(b.isNewest) - Number(a.isNewest)),
    place,
  );
}

/** Places labels several times and takes the try with the most; each try begins with the points that the last left without one. */
function bestOf(
  marks: readonly Mark[],
  place: (order: readonly Mark[]) => ReadonlyMap<string, Words>,
): Placed {
  let order = marks;
  let best = place(order);
  let latest = best;
  for (let tries = 1; tries < MOST_TRIES && latest.size < marks.length; tries += 1) {
    const before = latest;
    order = order.toSorted((a, b) => Number(before.has(a.row.key)) - Number(before.has(b.row.key)));
    latest = place(order);
    if (latest.size > best.size) best = latest;
  }
  return { labels: best, missing: marks.length - best.size };
}

/** Labels what is no number, beside its marks in the lanes under a plot. */
function placeLanes(
  { width, lang, pixelX }: SeriesFrame,
  { series }: SeriesGroup,
  bottom: number,
  { tagOf }: Naming,
): Placed {
  const labels = new Map<string, Words>();
  let missing = 0;
  lanesOf(series).forEach(({ one, rows }, index) => {
    const y = bottom + (index + 1) * LANE;
    const taken: Box[] = rows.map(({ year }) => ({
      x: pixelX(year) - 9,
      y,
      width: 18,
      height: 1,
    }));
    for (const row of rows) {
      const isNewest = row === rows.at(-1);
      const text = `${isNewest ? tagOf(one) : ''} ${valueText(row, lang)}`.trim();
      const words = placeBeside(text, { x: pixelX(row.year), y }, taken, width);
      if (words) labels.set(row.key, words);
      else if (isNewest && tagOf(one) !== '') missing += 1;
    }
  });
  return { labels, missing };
}

/** The series with places of no number: each has a lane of its own for them. */
export function lanesOf(
  series: readonly Series[],
): readonly { readonly one: Series; readonly rows: readonly FigureRow[] }[] {
  return series.flatMap((one) => {
    const rows = one.rows.filter(({ value }) => value === null);
    return rows.length > 0 ? [{ one, rows }] : [];
  });
}
