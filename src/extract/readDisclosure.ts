import { cellAt, FORMS } from '../statute/forms.ts';
import type { FormId } from '../statute/types.ts';
import { findCore, findLayout, fitColumns } from './fitColumns.ts';
import { type DocumentRow, type LabelledRow, readLabelledRows } from './labelledRows.ts';
import { readCell, type TableReading } from './makeCells.ts';
import { makeMatcher } from './matchLabel.ts';
import { pickRows } from './pickRows.ts';
import { listReadings, settleDamagedRow } from './readDamagedRow.ts';
import { countDifferent, findTableRows } from './regions.ts';

const LABELS = [...FORMS['2019'].tables[0].blocks, ...FORMS['2021'].tables[0].blocks].flatMap(
  (block) =>
    block.rows.map((row) => ({ id: row.id, texts: [row.printed, ...(row.variants ?? [])] })),
);
const match = makeMatcher(LABELS);

/** Reads table 二: rows by their labels, values behind them. Adds what it finds to `into`. */
export function readDisclosure(
  regions: readonly (readonly DocumentRow[])[],
  form: FormId,
  into: TableReading,
): void {
  const table = FORMS[form].tables[0];
  const read = (part: readonly DocumentRow[]) =>
    readLabelledRows(part, (words) => match(words)).rows;
  const rows = findTableRows(regions, (region) => countDifferent(read(region)));
  const found = pickRows(read(rows), into);
  const feeUnit = findFeeUnit(rows);
  for (const block of table.blocks) {
    const columns = block.columns.length;
    const layout = findLayout([...found.values()], columns);
    for (const row of block.rows) {
      const line = found.get(row.id);
      // A label with nothing behind it, not even an empty cell, tells nothing.
      if (!line || line.values.length === 0) continue;
      const ids = block.columns.map((column) => cellAt(block, row, column));
      const fitted = fitColumns(line, columns, layout) ?? fitBlanks(line, columns);
      if (fitted) {
        ids.forEach((id, index) => {
          readCell(id, fitted[index] ?? line.label, into, id === 'fees.amount' ? feeUnit : '');
        });
      } else {
        const damaged = {
          row: row.id,
          ids,
          values: line.values,
          labelled: true,
          sums: [],
          rule: 'columns',
        };
        settleDamagedRow(damaged, listReadings(damaged), into);
      }
    }
  }
}

/** The unit in the header of the fees: 万元 on the form, but some print 元. */
function findFeeUnit(rows: readonly DocumentRow[]): '' | '元' | '万元' {
  for (const { cells } of rows) {
    for (const { text } of cells) {
      const unit = /收费金额.{0,4}单位[:：]?\s*(万元|元)/.exec(text)?.[1];
      if (unit === '元' || unit === '万元') return unit;
    }
  }
  return '';
}

/** A row without any value is a row of blanks: the place is there, and nothing in it. */
function fitBlanks(row: LabelledRow<string>, columns: number) {
  if (findCore(row.values).pieces.length > 0) return null;
  return Array.from({ length: columns }, () => ({ text: '', place: row.label.place }));
}
