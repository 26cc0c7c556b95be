import { computeMeasure, DISCLOSURE_RATE, SMALLEST_N } from '../measures/measures.ts';
import { sumCells } from '../measures/sumCells.ts';
import type { ReportEntry } from '../report/entry.ts';
import { cellsOf, describeCell, type FormCell } from '../statute/forms.ts';
import type { Before, Break, Figure, FigureRow } from './figure.ts';
import { BREAK_OF_FORM, BREAK_OF_LAW } from './notes.ts';
import { reportsOf } from './reportsOf.ts';
import { cellRow, disputesRow, measureRow } from './rows.ts';

/** The report that another is set beside, or why there is none. */
export type Previous =
  | { readonly entry: ReportEntry; readonly none?: never }
  | { readonly entry: null; readonly none: 'no-earlier' | 'other-scope' };

/** The same agency's last report before this one that counts the same body's work. */
export function findPrevious(
  entries: readonly ReportEntry[],
  { agency, year, report }: ReportEntry,
): Previous {
  const earlier = reportsOf(entries, agency.id)
    .filter((other) => other.year < year)
    .sort((a, b) => b.year - a.year);
  const alike = earlier.find(
    (other) => report.scope !== 'unknown' && other.report.scope === report.scope,
  );
  if (alike) return { entry: alike };
  return { entry: null, none: earlier.length === 0 ? 'no-earlier' : 'other-scope' };
}

/** A number set beside the one before it. */
export interface Change {
  readonly from: number;
  readonly to: number;
  readonly difference: number;
  /** Null where the base is under 10, or a break lies between. */
  readonly percent: number | null;
  /** The break between the two, where they are not measured alike. */
  readonly break: Break | null;
}

/** From one number to another; null where either is none. */
export function changeOf(
  from: number | null,
  to: number | null,
  broken: Break | null = null,
): Change | null {
  if (from === null || to === null) return null;
  // Amounts have decimals that a subtraction in binary would spoil.
  const difference = Math.round((to - from) * 1e6) / 1e6;
  const percent = from < SMALLEST_N || broken ? null : (difference / from) * 100;
  return { from, to, difference, percent, break: broken };
}

const HEAD_IDS = ['licensing', 'received', 'handled', 'rate', 'carriedOut', 'disputes'] as const;
export type HeadId = (typeof HEAD_IDS)[number];

/** One of the six figures at the head of a report. */
export interface HeadFigure {
  readonly id: HeadId;
  /** Its cell on the form, or the first of those that it is made of. */
  readonly cell: string;
  readonly row: FigureRow;
  /** The same of the report before; null where there is none. */
  readonly before: FigureRow | null;
  /** Null where either is no plain number. For the rate, in percentage points. */
  readonly change: Change | null;
}

const HEAD_CELLS: Readonly<Record<HeadId, string>> = {
  licensing: 'licensing.decisions',
  received: 'requests.received@total',
  handled: 'requests.handled@total',
  rate: 'requests.granted@total',
  carriedOut: 'requests.carriedOut@total',
  disputes: 'reconsideration.total',
};

/** The six figures of a report, each beside the same of the report before. */
export function headFigures(
  entry: ReportEntry,
  previous: ReportEntry | null,
): readonly HeadFigure[] {
  return HEAD_IDS.map((id) => {
    const cell = HEAD_CELLS[id];
    const before = previous && headRow(previous, id);
    const row = headRow(entry, id);
    const change =
      previous &&
      changeOf(printed(previous, id), printed(entry, id), breakAt(cell, previous, entry));
    return { id, cell, row, before, change: id === 'rate' ? inPoints(change) : change };
  });
}

/** Points are not told in percent of points. */
const inPoints = (change: Change | null): Change | null => change && { ...change, percent: null };

function headRow(entry: ReportEntry, id: HeadId): FigureRow {
  if (id === 'rate') return measureRow(entry, DISCLOSURE_RATE);
  return id === 'disputes' ? disputesRow(entry) : cellRow(entry, HEAD_CELLS[id]);
}

/** What the source itself says: a curator's reading is not set beside a printed number. */
function printed(entry: ReportEntry, id: HeadId): number | null {
  const { cells } = entry.report;
  if (id === 'disputes') return disputesRow(entry).value;
  if (id === 'rate') return computeMeasure(DISCLOSURE_RATE, cells).value;
  return sumCells(cells, [HEAD_CELLS[id]]).value;
}

/** A cell of every report beside the same of the report before, by the key of its row. */
export function beforeRows(
  entries: readonly ReportEntry[],
  cell: string,
): NonNullable<Figure['before']> {
  const printed = ({ report }: ReportEntry) => sumCells(report.cells, [cell]).value;
  const beside = entries.flatMap((entry): [string, Before | null][] => {
    const previous = findPrevious(entries, entry);
    const { key } = cellRow(entry, cell);
    if (!previous.entry) return previous.none === 'other-scope' ? [[key, null]] : [];
    const { year, value, status, basis } = cellRow(previous.entry, cell);
    const broken = breakAt(cell, previous.entry, entry);
    const change = changeOf(printed(previous.entry), printed(entry), broken);
    const { difference = null, percent = null } = change ?? {};
    const label = broken?.label ?? null;
    return [[key, { year, value, status, basis, difference, percent, break: label }]];
  });
  return Object.fromEntries(beside);
}

function breakAt(cell: string, from: ReportEntry, to: ReportEntry): Break | null {
  const table = describeCell(cell)?.table.id;
  const broken =
    table === 'disclosure' ? BREAK_OF_FORM : table === 'disputes' ? BREAK_OF_LAW : null;
  return broken && from.year <= broken.before && to.year >= broken.after ? broken : null;
}

/** A place on the form whose number changed much. */
export interface CellChange extends Change {
  readonly cell: string;
}

/** A change of fewer is not listed: as many come and go by chance. */
export const SMALLEST_CHANGE = 10;
const SHOWN = 5;
/** Added to both sides where changes are put in order, so that a handful does not stand above a hundred. */
export const ADDED = 10;

/** The largest changes beside those of the six figures, by how many times as much with `ADDED` on both sides. */
export function largestChanges(entry: ReportEntry, previous: ReportEntry): readonly CellChange[] {
  const size = ({ from, to }: Change) => Math.abs(Math.log((to + ADDED) / (from + ADDED)));
  return cellsOf(entry.report.form)
    .filter(isCompared)
    .flatMap(({ id }) => {
      const [from, to] = [previous, entry].map(({ report }) => report.cells[id]?.value ?? null);
      const change = changeOf(from ?? null, to ?? null, breakAt(id, previous, entry));
      return change ? [{ ...change, cell: id }] : [];
    })
    .filter(({ difference }) => Math.abs(difference) >= SMALLEST_CHANGE)
    .sort((a, b) => size(b) - size(a))
    .slice(0, SHOWN);
}

const HEADED = new Set<string>(Object.values(HEAD_CELLS));
/** Sums of what is compared one by one, and lists of items, which are another unit than decisions. */
const LEFT_OUT = new Set(['requests.carriedIn', 'requests.handled', 'requests.carriedOut']);
const ITEMS = new Set(['priorYearItems', 'change']);

function isCompared({ id, table, row, column }: FormCell): boolean {
  if (table.id === 'disputes') return column.id === 'total' || column.id === 'corrected';
  if (table.id === 'disclosure') return !HEADED.has(id) && !ITEMS.has(column.id);
  if (LEFT_OUT.has(row.id)) return false;
  return row.id === 'requests.received' ? column.id !== 'total' : column.id === 'total';
}
