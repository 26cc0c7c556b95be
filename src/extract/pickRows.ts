import { makeIssue } from '../report/makeIssue.ts';
import { findCore } from './fitColumns.ts';
import type { LabelledRow } from './labelledRows.ts';
import type { TableReading } from './makeCells.ts';

/**
 * One row for each row of the form. Where a label stands more than once, those without values
 * give way to the one with them; two that differ are both dropped, with an issue.
 */
export function pickRows<Id extends string>(
  rows: readonly LabelledRow<Id>[],
  into: TableReading,
): Map<Id, LabelledRow<Id>> {
  const picked = new Map<Id, LabelledRow<Id>>();
  const dropped = new Set<Id>();
  for (const row of rows) {
    const other = picked.get(row.id);
    if (!other) picked.set(row.id, row);
    else if (printed(other) === '') picked.set(row.id, row);
    else if (printed(row) !== '' && printed(row) !== printed(other)) dropped.add(row.id);
  }
  for (const id of dropped) {
    into.issues.push(
      makeIssue('row-twice', { row: id }, { place: picked.get(id)?.label.place, doubt: 'reading' }),
    );
    picked.delete(id);
  }
  return picked;
}

function printed<Id>(row: LabelledRow<Id>): string {
  return findCore(row.values)
    .pieces.map((piece) => piece.text)
    .join('\t');
}
