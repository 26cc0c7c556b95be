import { cellAt, FORMS } from '../statute/forms.ts';
import type { FormId } from '../statute/types.ts';
import { findCore, findLayout, fitColumns } from './fitColumns.ts';
import { type DocumentRow, type LabelledRow, readLabelledRows } from './labelledRows.ts';
import { readCell, type TableReading } from './makeCells.ts';
import { makeMatcher } from './matchLabel.ts';
import { pickRows } from './pickRows.ts';
import { listReadings, settleDamagedRow } from './readDamagedRow.ts';

const LABELS = [...FORMS['2019'].tables[0].blocks, ...FORMS['2021'].tables[0].blocks].flatMap(
  (block) =>
    block.rows.map((row) => ({ id: row.id, texts: [row.printed, ...(row.variants ?? [])] })),
);
const match = makeMatcher(LABELS);

/** Reads table 二: rows by their labels, values behind them. Adds what it finds to `into`. */
export function readDisclosure(
  rows: readonly DocumentRow[],
  form: FormId,
  into: TableReading,
): void {
  const table = FORMS[form].tables[0];
  const found = pickRows(readLabelledRows(rows, (words) => match(words)).rows, into);
  for (const block of table.blocks) {
    const columns = block.columns.length;
    const layout = findLayout([...found.values()], columns);
    for (const row of block.rows) {
      const read = found.get(row.id);
      // A label with nothing behind it, not even an empty cell, tells nothing.
      if (!read || read.values.length === 0) continue;
      const ids = block.columns.map((column) => cellAt(block, row, column));
      const fitted = fitColumns(read, columns, layout) ?? fitSingle(read, columns);
      if (fitted) {
        ids.forEach((id, index) => {
          readCell(id, fitted[index] ?? read.label, into);
        });
      } else {
        const damaged = {
          row: row.id,
          ids,
          values: read.values,
          labelled: true,
          sums: [],
          rule: '—',
        };
        settleDamagedRow(damaged, listReadings(damaged), into);
      }
    }
  }
}

/** A row without any value is a row of blanks: the place is there, and nothing in it. */
function fitSingle(row: LabelledRow<string>, columns: number) {
  if (findCore(row.values).pieces.length > 0) return null;
  return Array.from({ length: columns }, () => ({ text: '', place: row.label.place }));
}
