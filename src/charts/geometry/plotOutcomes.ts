import type { Denominator, Figure, FigureRow } from '../../figures/figure.ts';
import { formatNumber, formatPercent } from '../../figures/formatNumber.ts';
import {
  isMismatch,
  mismatchWords,
  type OutcomeReport,
  outcomeReports,
} from '../../figures/outcomes.ts';
import { hasManyAgencies } from '../../figures/seriesOf.ts';
import { countText, shareOf, valueText } from '../../figures/valueText.ts';
import { capitalise, rowAgency } from '../../figures/words.ts';
import { fill } from '../../i18n/both.ts';
import { CHART_WORDS as WORDS } from '../../i18n/figures.ts';
import { SMALLEST_N } from '../../measures/smallestN.ts';
import type { Lang } from '../../statute/types.ts';
import {
  fitText,
  measureText,
  NAME_LINE,
  NAME_LINES,
  NAME_MARGIN,
  TYPE,
  wrapText,
} from './measureText.ts';
import { listPanel, pixelX, type Scales } from './scales.ts';
import type { Words } from './words.ts';

/** Up to this many requests, each is drawn as a square of its own. */
const MOST_SQUARES = 30;

/** A label beneath a bar. `marks` are the rows that have no part of the bar: the label is their only mark. */
interface OutcomeLabel extends Words {
  /** The group whose colour stands before the label. */
  readonly swatch: string | null;
  readonly marks: readonly FigureRow[];
  /** The rows that it speaks of. */
  readonly about: readonly FigureRow[];
}

/** A part of a report's bar; the whole bar where one of the parts has no number. */
export interface OutcomeBar {
  /** One; all those without a number, if there are any. */
  readonly rows: readonly [FigureRow, ...FigureRow[]];
  /** Where it begins, in hundredths of the bar. */
  readonly from: number;
  /** Its upper edge and its width, in pixels. */
  readonly y: number;
  readonly width: number;
  readonly look: 'squares' | 'bar' | 'hatched';
}

export interface OutcomeItem {
  readonly report: OutcomeReport;
  readonly name: Words;
  readonly handled: Words & { readonly marks: readonly FigureRow[] };
  /** In pixels: the top of the bar. */
  readonly y: number;
  readonly bars: readonly OutcomeBar[];
  readonly labels: readonly OutcomeLabel[];
  readonly flag: Words | null;
  /** Where the printed total lies, in pixels, if the outcomes add to another. */
  readonly total: number | null;
}

interface OutcomesPlot {
  readonly scales: Scales;
  readonly headings: readonly Words[];
  readonly items: readonly OutcomeItem[];
}

/** In pixels. */
export const BAR_HEIGHT = 16;
const LINE = 20;

/** Lays out six groups of outcomes a report: squares up to 30, shares of the bar beyond. */
export function plotOutcomes(figure: Figure, width: number, lang: Lang): OutcomesPlot {
  const wide = width >= 600;
  const whole = figure.whole ?? 'handled';
  const left = wide ? NAME_MARGIN[lang] : 0;
  const reports = outcomeReports(figure);
  const many = hasManyAgencies(figure);
  const headings: Words[] = [];
  const items: OutcomeItem[] = [];
  let y = 0;
  let year: number | null = null;
  for (const report of reports) {
    if (many && report.year !== year) {
      y += year === null ? 20 : 30;
      headings.push({ x: 0, y, text: inYear(report.year, lang) });
      y += 12;
    }
    year = report.year;
    const item = plotReport(report, { y, left, width, wide, many, lang, whole });
    items.push(item);
    const lines = [item.y + BAR_HEIGHT, item.handled.y, ...item.labels.map((label) => label.y)];
    y = Math.max(...lines, ...(item.flag ? [item.flag.y] : [])) + 24;
  }
  const height = Math.max(y, 40);
  const scales = { width, height, left, right: 0, from: 0, to: 100, panels: [listPanel(height)] };
  return { scales, headings, items };
}

const inYear = (year: number, lang: Lang) => fill(WORDS.inYear, { year })[lang];

interface Frame {
  readonly y: number;
  readonly left: number;
  readonly width: number;
  readonly wide: boolean;
  readonly many: boolean;
  readonly whole: Denominator;
  readonly lang: Lang;
}

function plotReport(report: OutcomeReport, frame: Frame): OutcomeItem {
  const { y, left, width, wide, many, lang, whole } = frame;
  const mismatch = isMismatch(report);
  const base = report.sum ?? 0;
  const known = report.rows.filter(({ value }) => value !== null);
  const hatched = report.rows.filter(({ value }) => value === null);
  const drawn = hatched.length === 0 ? known.filter(({ value }) => value !== 0) : [];
  const nothing = hatched.length === 0 && base === 0 && !mismatch;
  const most = Math.max(base, mismatch ? (report.handled ?? 0) : 0);
  const squares = most <= MOST_SQUARES;
  const unit = squares ? 100 / MOST_SQUARES : 100 / Math.max(base, 1);
  const bar = { left, right: 0, width, from: 0, to: 100 };

  const nameText = many ? rowAgency(report)[lang] : inYear(report.year, lang);
  const handledText =
    report.handled === null
      ? `${WORDS[whole][lang]} ${WORDS.none[lang]}`
      : fill(WORDS[`${whole}N`], { n: formatNumber(report.handled) })[lang];
  const names = wrapText(
    nameText,
    TYPE.text,
    wide ? left - 16 : width - measureText(handledText, TYPE.small) - 12,
    lang === 'zh' ? 1 : NAME_LINES,
  );
  const more = (names.length - 1) * NAME_LINE;
  const text = names.join('\n');
  const barTop = wide ? y + 8 : y + 30 + more;
  const name: Words = wide
    ? { x: left - 14, y: barTop + 12 - more / 3, text, anchor: 'end' }
    : { x: 0, y: y + 19, text };
  const marks = nothing ? report.rows : [];
  const handled = nothing
    ? { x: left, y: wide ? barTop + 12 : y + 40 + more, text: handledText, marks }
    : wide
      ? {
          x: left - 14,
          y: barTop + 31 + (more * 2) / 3,
          text: handledText,
          anchor: 'end' as const,
          marks,
        }
      : { x: width, y: y + 19, text: handledText, anchor: 'end' as const, marks };

  const labels = nothing ? [] : placeLabels(report, drawn, hatched, { ...frame, barTop });
  const lastLine = Math.max(barTop + BAR_HEIGHT, ...labels.map((label) => label.y));
  return {
    report,
    name,
    handled,
    y: barTop,
    bars: barsOf(drawn, hatched, { y: barTop, unit, squares, width: width - left }),
    labels,
    flag: mismatch ? { x: left + 15, y: lastLine + LINE, text: mismatchWords(report)[lang] } : null,
    total:
      mismatch && squares && report.handled !== null ? pixelX(bar, report.handled * unit) : null,
  };
}

interface BarFrame {
  readonly y: number;
  /** Hundredths of the bar for one request. */
  readonly unit: number;
  readonly squares: boolean;
  /** Of the whole bar, in pixels. */
  readonly width: number;
}

/** The parts one after another; where a part is no number none has its place, and the bar is hatched. */
function barsOf(
  drawn: readonly FigureRow[],
  [first, ...others]: readonly FigureRow[],
  { y, unit, squares, width }: BarFrame,
): readonly OutcomeBar[] {
  if (first) return [{ rows: [first, ...others], from: 0, y, width, look: 'hatched' }];
  let count = 0;
  return drawn.map((row): OutcomeBar => {
    const from = count * unit;
    count += row.value ?? 0;
    const length = ((row.value ?? 0) * unit * width) / 100;
    return { rows: [row], from, y, width: length, look: squares ? 'squares' : 'bar' };
  });
}

interface LabelFrame extends Frame {
  readonly barTop: number;
}

/** Sets labels in columns under the bar, wrapped where they don't fit in one line. */
function placeLabels(
  report: OutcomeReport,
  drawn: readonly FigureRow[],
  hatched: readonly FigureRow[],
  { left, width, lang, barTop }: LabelFrame,
): readonly OutcomeLabel[] {
  const zeros = report.rows.filter(({ value }) => value === 0);
  const loose =
    hatched.length > 0 ? report.rows.filter(({ value }) => value !== null && value !== 0) : [];
  const partOf = (row: FigureRow, marks: readonly FigureRow[]) => ({
    name: capitalise(row.label, lang),
    count: ` ${countOf(row, report, lang)}`,
    swatch: row.series,
    marks,
    about: [row],
  });
  const parts = [
    ...(hatched.length > 0
      ? [
          {
            name: `${WORDS.cannotCompute[lang]}${WORDS.colon[lang]}${hatched.map((row) => `${row.label[lang]} ${valueText(row, lang)}`).join(WORDS.listComma[lang])}`,
            count: '',
            swatch: null,
            marks: [],
            about: hatched,
          },
        ]
      : []),
    ...loose.map((row) => partOf(row, [row])),
    ...drawn.map((row) => partOf(row, [])),
    ...(zeros.length > 0
      ? [{ name: zeroText(zeros, lang), count: '', swatch: null, marks: zeros, about: zeros }]
      : []),
  ];
  const spaceOf = (part: (typeof parts)[number]) =>
    (part.swatch ? 14 : 0) + measureText(part.name + part.count, TYPE.small) + 10;
  const room = width - left;
  const widest = Math.max(0, ...parts.map(spaceOf));
  const columns = Math.max(1, Math.min(parts.length, Math.floor((room + 10) / widest)));
  const fitsOneLine = parts.reduce((sum, part) => sum + spaceOf(part) + 6, 0) - 16 <= room;
  let x = left;
  return parts.map((part, index) => {
    const line = fitsOneLine ? 0 : Math.floor(index / columns);
    const at = fitsOneLine
      ? x
      : left +
        (index % columns) *
          Math.max(widest, Math.floor(room / Math.max(columns, room > 400 ? 3 : 2)));
    x += spaceOf(part) + 6;
    return {
      x: at,
      y: barTop + 33 + line * LINE,
      text: shorten(part, width - at - (part.swatch ? 14 : 0)),
      swatch: part.swatch,
      marks: part.marks,
      about: part.about,
    };
  });
}

/** That parts are 0: how many others, or the name of the one that is. */
function zeroText(zeros: readonly FigureRow[], lang: Lang): string {
  const [only, ...others] = zeros;
  if (only && others.length === 0) {
    return fill(WORDS.oneZero, { part: capitalise(only.label, lang) })[lang];
  }
  return fill(WORDS.othersZero, { n: zeros.length })[lang];
}

/** A name that is too long for its place is cut, its count never. */
function shorten({ name, count }: { name: string; count: string }, room: number): string {
  return fitText(name, TYPE.small, room - measureText(count, TYPE.small)) + count;
}

/** "22/81 · 27.2%": with a share only where n allows one and the sum is right. */
function countOf(row: FigureRow, report: OutcomeReport, lang: Lang): string {
  if (isMismatch(report) || report.handled === null) return valueText(row, lang);
  const share = shareOf(row, SMALLEST_N);
  const text = countText(row) ?? valueText(row, lang);
  return share === null ? text : `${text} · ${formatPercent(share)}`;
}
