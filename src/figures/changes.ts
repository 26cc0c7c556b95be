import { SMALLEST_N } from '../measures/smallestN.ts';
import { sumCells } from '../measures/sumCells.ts';
import type { ReportEntry } from '../report/entry.ts';
import { type CellId, cellsOf, describeCell, type FormCell } from '../statute/forms.ts';
import { KEY_FIGURES } from '../statute/keyFigures.ts';
import type { Before, Break, Figure } from './figure.ts';
import { BREAK_OF_FORM, BREAK_OF_LAW } from './notes.ts';
import { reportsOf } from './reportsOf.ts';
import { cellRow } from './rows.ts';

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

/** A cell of every report beside the same of the report before, by the key of its row. */
export function beforeRows(
  entries: readonly ReportEntry[],
  cell: CellId,
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

/** The break between two reports of one agency for what a cell counts; null where both count alike. */
export function breakAt(cell: CellId, from: ReportEntry, to: ReportEntry): Break | null {
  const table = describeCell(cell)?.table.id;
  const broken =
    table === 'disclosure' ? BREAK_OF_FORM : table === 'disputes' ? BREAK_OF_LAW : null;
  return broken && from.year <= broken.before && to.year >= broken.after ? broken : null;
}

/** A place on the form whose number changed much. */
export interface CellChange extends Change {
  readonly cell: CellId;
}

/** A change of fewer is not listed: as many come and go by chance. */
export const SMALLEST_CHANGE = 10;
const SHOWN = 5;
/** Added to both sides where changes are put in order, so that a handful does not stand above a hundred. */
export const ADDED = 10;

/** The largest changes beside those of the key figures, by how many times as much with `ADDED` on both sides. */
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

const SHOWN_APART = new Set<CellId>(Object.values(KEY_FIGURES));
/** Sums of what is compared one by one, and lists of items, which are another unit than decisions. */
const LEFT_OUT = new Set(['requests.carriedIn', 'requests.handled', 'requests.carriedOut']);
const ITEMS = new Set(['priorYearItems', 'change']);

function isCompared({ id, table, row, column }: FormCell): boolean {
  if (table.id === 'disputes') return column.id === 'total' || column.id === 'corrected';
  if (table.id === 'disclosure') return !SHOWN_APART.has(id) && !ITEMS.has(column.id);
  if (LEFT_OUT.has(row.id)) return false;
  return row.id === 'requests.received' ? column.id !== 'total' : column.id === 'total';
}
