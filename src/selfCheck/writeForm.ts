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
        data: rows.map((row) => row.map(cellOf)),
        columns: [
          { width: 34 },
          ...Array.from({ length: widthOf(rows) - 1 }, () => ({ width: 14 })),
        ],
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

function cellOf(cell: SheetCell | null) {
  if (cell === null) return null;
  switch (cell.kind) {
    case 'label':
      return { value: cell.text, type: String };
    case 'head':
      return { value: cell.text, type: String, fontWeight: 'bold', wrap: true, ...LINE } as const;
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
