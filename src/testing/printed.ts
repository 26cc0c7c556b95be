import type { Filled } from './fillForm.ts';
import { layOutForm, type Sheet, type SheetRow, type SheetValue } from './layOutForm.ts';
import type { Random } from './random.ts';

/**
 * What stands at a cell: a number, null for a place left empty, a mark, or nothing at all; `uncertain`
 * where what stands there is no answer to what the form asks.
 */
export type Truth = ReadonlyMap<string, number | null | 'mark' | 'missing' | 'uncertain'>;

export interface Printed {
  readonly sheet: Sheet;
  readonly truth: Truth;
}

export type TableName = 'disclosure' | 'requests' | 'disputes';
export type Change = (printed: Printed, random: Random) => Printed;

/** A report as it should be. */
export function printForm(filled: Filled): Printed {
  return { sheet: layOutForm(filled), truth: filled.values };
}

export const TABLES: readonly TableName[] = ['disclosure', 'requests', 'disputes'];

/** Changes every value that is printed. */
export function mapValues(
  { sheet, truth }: Printed,
  change: (value: SheetValue) => SheetValue,
): Printed {
  const map = (rows: readonly SheetRow[]) =>
    rows.map((row) => ({ ...row, values: row.values.map(change) }));
  return { sheet: mapTables(sheet, map), truth };
}

export function mapTables(
  sheet: Sheet,
  map: (rows: readonly SheetRow[]) => readonly SheetRow[],
): Sheet {
  return {
    ...sheet,
    disclosure: map(sheet.disclosure),
    requests: map(sheet.requests),
    disputes: map(sheet.disputes),
  };
}

/** Changes every text but the values: title, headings, labels. */
export function mapTexts(printed: Printed, change: (text: string) => string): Printed {
  const { sheet, truth } = mapLabels(printed, change);
  return {
    sheet: { ...sheet, title: change(sheet.title), headings: sheet.headings.map(change) },
    truth,
  };
}

export function mapLabels({ sheet, truth }: Printed, change: (label: string) => string): Printed {
  const map = (rows: readonly SheetRow[]) =>
    rows.map((row) => ({ ...row, labels: row.labels.map(change) }));
  return { sheet: mapTables(sheet, map), truth };
}

/** Replaces one row of values by others. */
export function replaceRow(
  { sheet, truth }: Printed,
  table: TableName,
  random: Random,
  make: (row: SheetRow) => readonly SheetRow[],
  fits: (row: SheetRow) => boolean = () => true,
): Printed {
  const rows = sheet[table];
  const candidates = rows.filter((row) => row.kind === 'values' && fits(row));
  if (candidates.length === 0) return { sheet, truth };
  const chosen = random.pick(candidates);
  const changed = rows.flatMap((row) => (row === chosen ? make(row) : [row]));
  return { sheet: { ...sheet, [table]: changed }, truth };
}

export function changeValues(
  printed: Printed,
  table: TableName,
  random: Random,
  change: (values: readonly SheetValue[]) => readonly SheetValue[],
  fits?: (row: SheetRow) => boolean,
): Printed {
  return replaceRow(
    printed,
    table,
    random,
    (row) => [{ ...row, values: change(row.values) }],
    fits,
  );
}

/** Leaves the places of some cells empty. */
export function emptyCells({ sheet, truth }: Printed, isEmpty: (cell: string) => boolean): Printed {
  const emptied = new Map([...truth].map(([id, value]) => [id, isEmpty(id) ? null : value]));
  return mapValues({ sheet, truth: emptied }, (value) =>
    value.cells.every(isEmpty) ? { ...value, text: '' } : value,
  );
}

/** Cells that are no longer printed anywhere are missing. */
export function forget({ sheet, truth }: Printed): Printed {
  const printed = new Set(
    TABLES.flatMap((table) => sheet[table].flatMap((row) => row.values.flatMap((v) => v.cells))),
  );
  return {
    sheet,
    truth: new Map([...truth].map(([id, value]) => [id, printed.has(id) ? value : 'missing'])),
  };
}

/** The places of a row without anything in them. */
export function emptyLike(row: SheetRow): SheetValue[] {
  return row.values.map(() => ({ text: '', cells: [] }));
}
