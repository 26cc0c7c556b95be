import { outcomeGroupOf } from '../statute/requests.ts';
import type { SheetRow } from './layOutForm.ts';

/** A cell of a table as Word or a page has it. */
export interface GridCell {
  readonly text: string;
  readonly columns: number;
  readonly rows: number;
}
/** A row: the cells that begin in it, and how many columns those that reach into it from above cover. */
export type FormGrid = readonly (readonly GridCell[])[];

/** How many rows at the top of a table its header has. */
export function countHeader(rows: readonly SheetRow[]): number {
  const end = rows.findIndex(({ kind }) => kind === 'values');
  return end < 0 ? rows.length : end;
}

/** A cell whose rows are still counted. */
interface OpenCell {
  text: string;
  columns: number;
  rows: number;
}

/** How many columns of labels each table of the form has. */
const LABEL_COLUMNS = { disclosure: 1, requests: 3, disputes: 0 } as const;

/**
 * Lays the rows of a table on the grid of the official form: names of columns over and beside each
 * other, labels of groups beside all of their rows. Rows that damage made longer or shorter stay so.
 */
export function layOutFormGrid(
  table: keyof typeof LABEL_COLUMNS,
  all: readonly SheetRow[],
): FormGrid {
  const labels = LABEL_COLUMNS[table];
  const rows = dropUnprinted(all);
  const width = Math.max(1, ...rows.flatMap(({ over }) => (over ?? []).flatMap(lastOf)));
  const grid: OpenCell[][] = [];
  const groups: (OpenCell | null)[] = [null, null];
  /** How many columns of values the header above names. */
  let named = width;
  rows.forEach((row, at) => {
    if (row.kind === 'header') {
      groups.fill(null);
      if (row.over)
        named = Math.max(...listHeader(rows, at).flatMap(({ over }) => over.flatMap(lastOf)));
      grid.push(
        row.over ? layOutHeader(rows, at, labels, width, named) : layOutBare(row, labels + width),
      );
      return;
    }
    const cells = layOutLabels(row, labels, groups);
    row.values.forEach(({ text }, index) => {
      const isLast = index === row.values.length - 1 && index === named - 1;
      cells.push({ text, columns: isLast ? width - index : 1, rows: 1 });
    });
    grid.push(cells);
  });
  return grid;
}

const lastOf = (range: readonly [number, number] | null) => (range ? [range[1] + 1] : []);

/** A column that no row prints has no name in the header either. */
function dropUnprinted(rows: readonly SheetRow[]): readonly SheetRow[] {
  const counts = new Set(
    rows.filter(({ kind }) => kind === 'values').map((row) => row.values.length),
  );
  const columns = Math.max(0, ...rows.flatMap(({ over }) => (over ?? []).flatMap(lastOf)));
  const printed = new Set(
    rows.flatMap((row) => row.values.flatMap(({ cells }) => cells.map(columnOf))),
  );
  const gone = REQUESTER_IDS.findIndex((id) => !printed.has(id));
  if (columns !== REQUESTER_IDS.length || counts.size !== 1 || gone < 0) return rows;
  return rows.map((row) => {
    if (!row.over) return row;
    const kept = row.labels.map((_, at) => at).filter((at) => !isOver(row.over?.[at], gone));
    return {
      ...row,
      labels: kept.map((at) => row.labels[at] ?? ''),
      over: kept.map((at) => closeGap(row.over?.[at] ?? null, gone)),
    };
  });
}

const REQUESTER_IDS = [
  'naturalPersons',
  'commercialEnterprises',
  'researchInstitutions',
  'publicInterestOrganizations',
  'legalServiceProviders',
  'otherOrganizations',
  'total',
];
const columnOf = (cell: string) => cell.split('@')[1] ?? '';
const isOver = (range: Range | undefined, column: number) =>
  range?.[0] === column && range[1] === column;
type Range = readonly [first: number, last: number] | null;
const closeGap = (range: Range, column: number): Range =>
  range && [range[0] - Number(range[0] > column), range[1] - Number(range[1] >= column)];

function layOutHeader(
  rows: readonly SheetRow[],
  at: number,
  labelColumns: number,
  width: number,
  named: number,
): OpenCell[] {
  const row = rows[at];
  return (row?.labels ?? []).flatMap((text, index): OpenCell[] => {
    const range = row?.over?.[index] ?? null;
    if (range === null) {
      return labelColumns === 0
        ? []
        : [{ text, columns: labelColumns, rows: countHeaders(rows, at) }];
    }
    const end = range[1] === named - 1 ? width : range[1] + 1;
    return [{ text, columns: end - range[0], rows: countFree(rows, at, range) }];
  });
}

type HeaderRow = SheetRow & { readonly over: readonly Range[] };
const isHeader = (row: SheetRow | undefined): row is HeaderRow =>
  row?.kind === 'header' && row.over !== undefined;

/** The rows of the header in which a row is. */
function listHeader(rows: readonly SheetRow[], at: number): HeaderRow[] {
  let start = at;
  while (isHeader(rows[start - 1])) start -= 1;
  return rows.slice(start, at + countHeaders(rows, at)).filter(isHeader);
}

/** How many rows the header has from a row on. */
function countHeaders(rows: readonly SheetRow[], at: number): number {
  let count = 1;
  while (isHeader(rows[at + count])) count += 1;
  return count;
}

/** A name reaches down as far as no other name of the header stands below it. */
function countFree(
  rows: readonly SheetRow[],
  at: number,
  [first, last]: readonly [number, number],
) {
  let count = 1;
  const isFree = (row: SheetRow | undefined) =>
    isHeader(row) && !row.over.some((range) => range && range[0] <= last && range[1] >= first);
  while (isFree(rows[at + count])) count += 1;
  return count;
}

/** A line across the table; the names of columns that stand again below a page break. */
function layOutBare({ labels }: SheetRow, width: number): OpenCell[] {
  const [only] = labels;
  if (labels.length === 1) return [{ text: only ?? '', columns: width, rows: 1 }];
  const [first = '', middle = '', last = ''] = labels;
  return [
    { text: '', columns: 3, rows: 1 },
    { text: first, columns: 1, rows: 1 },
    { text: middle, columns: width - 5, rows: 1 },
    { text: last, columns: 1, rows: 1 },
  ];
}

/** The labels of a row of values; those of its groups grow down to it. */
function layOutLabels(row: SheetRow, columns: number, groups: (OpenCell | null)[]): OpenCell[] {
  if (columns < 3) return columns === 0 ? [] : [{ text: row.labels.join(''), columns, rows: 1 }];
  const depth = depthOf(row, groups);
  const cells: OpenCell[] = [];
  const outer = row.labels.slice(0, -1);
  for (let level = 0; level < groups.length; level += 1) {
    const open = groups[level];
    // Labels of groups stand before that of the row, the innermost last.
    const text = outer[outer.length - depth + level] ?? '';
    if (level >= depth) groups[level] = null;
    else if (open && text === '') open.rows += 1;
    else {
      const cell = { text, columns: 1, rows: 1 };
      groups[level] = cell;
      cells.push(cell);
    }
  }
  cells.push({ text: row.labels.at(-1) ?? '', columns: columns - depth, rows: 1 });
  return cells;
}

/** In how many groups a row stands; the rest of a label that was cut is in those of the row above. */
function depthOf(row: SheetRow, groups: readonly (OpenCell | null)[]): number {
  const id = row.values.flatMap(({ cells }) => cells)[0]?.split('@')[0];
  if (id === undefined) return Math.max(groups.filter(Boolean).length, row.labels.length - 1);
  if (id === 'requests.handled') return 1;
  if (outcomeGroupOf(id) === null) return 0;
  return id.split('.').length > 2 ? 2 : 1;
}
