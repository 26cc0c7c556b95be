import type { Piece, TableBlock } from '../../document/document.ts';
import { type GridRow, readGrid } from '../gridRows.ts';
import { type Line, PLAIN } from './line.ts';

/**
 * The lines of a table that stands on a grid: each value under the column that the header names, so
 * that nothing is left to guess. A row that the header doesn't explain is a line like any other. Null
 * where the table has no header of the form's.
 */
export function listGridLines(table: TableBlock): Line[] | null {
  const rows = readGrid(table);
  if (!rows) return null;
  const waiting = new Map<Piece, GridRow[]>();
  for (const row of rows) {
    for (const cell of cellsOf(row)) waiting.set(cell, [...(waiting.get(cell) ?? []), row]);
  }
  const done = new Set<GridRow>();
  const told = new Set<Piece>();
  return table.rows.flatMap((cells): Line[] => {
    const own = cells.flatMap((cell) => waiting.get(cell) ?? []).find((row) => !done.has(row));
    if (!own)
      return cells.length > 0 && !cells.some((cell) => waiting.has(cell)) ? [header(cells)] : [];
    done.add(own);
    // The label of a group reaches down over its rows; it is told once.
    const labels = own.labels.filter((label) => label.text !== '' && !told.has(label));
    for (const label of labels) told.add(label);
    return [lineOf(own, labels)];
  });
}

const header = (cells: readonly Piece[]): Line => ({ ...PLAIN, cells });

const cellsOf = ({ labels, values }: GridRow): Piece[] => [
  ...labels,
  ...(values ?? []).filter((cell) => cell !== null),
];

function lineOf({ values, header }: GridRow, labels: readonly Piece[]): Line {
  if (!values || !header) return { ...PLAIN, cells: labels };
  return { ...PLAIN, cells: labels, placed: values };
}
