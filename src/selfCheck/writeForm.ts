import writeExcelFile, { type Sheet } from 'write-excel-file/browser';
import type { FormSheet, SheetCell } from './formSheets.ts';

const RED = '#c00000';
const LINE = { borderColor: '#999999', borderStyle: 'thin' } as const;

/** The sheets as a workbook: sums that fail turn red while the form is filled in. */
export function writeForm(sheets: readonly FormSheet[]): Promise<Blob> {
  return writeExcelFile(
    sheets.map(
      ({ name, rows }): Sheet<Blob> => ({
        sheet: name,
        data: rows.map((row) => row.map((cell) => cellOf(cell, heightOf(row)))),
        columns: Array.from({ length: widthOf(rows) }, (_, at) => ({ width: widthAt(at) })),
        stickyColumnsCount: 1,
        ...markChecks(rows),
      }),
    ),
  ).toBlob();
}

/** The library wants no empty list. */
function markChecks(rows: FormSheet['rows']): Pick<Sheet<Blob>, 'conditionalFormatting'> {
  const checks = listChecks(rows);
  if (checks.length === 0) return {};
  return {
    conditionalFormatting: checks.map(([row, column]) => ({
      cellRange: { from: { row, column }, to: { row, column } },
      condition: { operator: '!=', value: 0 },
      style: { backgroundColor: RED, textColor: '#ffffff', fontWeight: 'bold' },
    })),
  };
}

const widthOf = (rows: FormSheet['rows']) => Math.max(...rows.map((row) => row.length));

/** In the letters of a font of one width; the first column has the names of rows. */
const widthAt = (column: number) => (column === 0 ? 40 : 16);
const LINE_HEIGHT = 16;

/** Spreadsheets don't give every row the height of its text: it is said, in points. */
function heightOf(row: FormSheet['rows'][number]): number {
  const lines = row.map((cell, at) =>
    cell?.kind === 'label' || cell?.kind === 'head'
      ? Math.ceil(lettersOf(cell.text) / (widthAt(at) - 1))
      : 1,
  );
  return Math.max(...lines) * LINE_HEIGHT;
}

/** A Chinese character is as wide as two letters. */
const lettersOf = (text: string) => text.length + (text.match(/[\u2000-\uffff]/g)?.length ?? 0);

function cellOf(cell: SheetCell | null, height: number) {
  if (cell === null) return null;
  switch (cell.kind) {
    case 'note':
      return { value: cell.text, type: String };
    case 'label':
      return { value: cell.text, type: String, wrap: true, height, ...LINE } as const;
    case 'head':
      return {
        value: cell.text,
        type: String,
        fontWeight: 'bold',
        wrap: true,
        height,
        ...LINE,
      } as const;
    case 'entry':
      return cell.value === null ? { ...LINE } : { value: cell.value, type: Number, ...LINE };
    case 'check':
      return { value: cell.formula, type: 'Formula', ...LINE } as const;
  }
}

/** Where the checks stand: row and column, from 1. */
function listChecks(rows: FormSheet['rows']): [row: number, column: number][] {
  return rows.flatMap((row, r) =>
    row.flatMap((cell, c): [number, number][] => (cell?.kind === 'check' ? [[r + 1, c + 1]] : [])),
  );
}
