import type { Piece } from '../../document/document.ts';
import type { Identity } from '../../statute/identities.ts';
import { judgeRow } from './judgeRow.ts';
import { readCell, type TableReading } from './makeCells.ts';
import { type Numbers, narrowRows } from './narrowRows.ts';
import { settleRow } from './settleRow.ts';
import {
  describeTable,
  isEmpty,
  type OpenRow,
  placeRow,
  type TableRow,
  type UnplacedRow,
} from './tableRows.ts';
import { findLayout, setUnderColumns } from './window.ts';

/** The rows of a table that a document prints, and what is known of the table. */
export interface PrintedRows {
  readonly rows: readonly UnplacedRow[];
  /** How many lines of values belong to no label. */
  readonly orphans: number;
  /** The sums that relate rows of the table. */
  readonly sums: readonly Identity[];
  /** The check that the sums within a row stand for. */
  readonly rule: string;
  /** The unit that a column's header prints over a cell. */
  readonly unitOf: (cell: string) => '' | '元' | '万元';
}

/** Reads the cells of a table: rows that stand first, then those whose layout leaves a doubt. */
export function solveTable(printed: PrintedRows, into: TableReading): void {
  const rows = placeRows(printed.rows);
  const table = describeTable(rows, printed.orphans);
  const open: OpenRow[] = [];
  for (const row of rows) {
    // An empty row may be the first half of one whose numbers stand behind the other half of its label.
    const isHalf = isEmpty(row) && printed.orphans > 0;
    if (row.values.placed && !isHalf) {
      setAsPrinted(row, row.values.placed, printed, into);
      continue;
    }
    const verdict = judgeRow(row, table);
    if (verdict.kind === 'open') open.push({ row, readings: verdict.readings });
    if (verdict.kind === 'stands') setAsPrinted(row, row.stands?.pieces ?? [], printed, into);
    if (verdict.kind === 'blank') {
      const blanks = row.cells.map(() => ({ text: '', place: row.label.place }));
      setAsPrinted(row, blanks, printed, into);
    }
  }
  const numbers: Numbers = (cell) => into.cells.get(cell)?.value ?? null;
  for (const one of narrowRows(open, printed.sums, numbers)) settleRow(one, printed.rule, into);
}

function placeRows(rows: readonly UnplacedRow[]): TableRow[] {
  const all = rows.map(({ values }) => values);
  const widths = new Set(rows.map(({ cells }) => cells.length));
  const layouts = new Map([...widths].map((width) => [width, findLayout(all, width)]));
  return rows.map((row) => {
    const width = row.cells.length;
    const { placed, pieces } = row.values;
    if (placed) return placeRow(row, pieces.length === width ? pieces : null);
    const layout = row.labelled ? (layouts.get(width) ?? null) : null;
    return placeRow(row, setUnderColumns(row.values, width, layout));
  });
}

function setAsPrinted(
  { cells, label }: TableRow,
  pieces: readonly (Piece | null)[],
  { unitOf }: PrintedRows,
  into: TableReading,
): void {
  cells.forEach((id, index) => {
    const piece = pieces[index] === undefined ? label : pieces[index];
    // A column that is not printed has no cell.
    if (piece) readCell(id, piece, into, unitOf(id));
  });
}
