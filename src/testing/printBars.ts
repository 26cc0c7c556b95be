import type { SheetRow } from './layOutForm.ts';

type BarDialect = 'bars' | 'bars-padded' | 'bars-cell-a-line';

/**
 * Prints a table as crawlers leave it: a bar behind each cell and none in front; cells that a merged
 * one covers are gone. Rows may be filled up to one width with bars, and may have a line a cell.
 */
export function printBars(rows: readonly SheetRow[], dialect: BarDialect): string {
  const width = Math.max(0, ...rows.map((row) => cellsOf(row).length)) + 1;
  return rows.map((row) => printRow(cellsOf(row), width, dialect)).join('\n');
}

const cellsOf = (row: SheetRow) => [...row.labels, ...row.values.map(({ text }) => text)];

function printRow(cells: readonly string[], width: number, dialect: BarDialect): string {
  const pads = '|'.repeat(Math.max(width - cells.length, 0));
  switch (dialect) {
    case 'bars':
      return `${cells.join(' | ')} |`;
    case 'bars-padded':
      return `${cells.join(' | ')} |${pads === '' ? '' : ` ${pads}`}`;
    case 'bars-cell-a-line':
      return [...cells.map((text) => `${text} |`.trimStart()), ...(pads === '' ? [] : [pads])].join(
        '\n',
      );
  }
}
