import { FIGURE_WORDS as WORDS } from '../i18n/figures.ts';
import type { ReportEntry } from '../report/entry.ts';
import { cellsOf, describeCell, OTHERWISE_CELLS } from '../statute/forms.ts';
import type { Bilingual, TableId } from '../statute/types.ts';
import { outcomeNotes } from './compareFigures.ts';
import type { Figure } from './figure.ts';
import { makeFigure } from './makeFigure.ts';
import { STATUS_NOTES } from './notes.ts';
import { cellRow, outcomeRows } from './rows.ts';

/** The figures of a report's page: its three statutory tables cell by cell, and the outcomes. */
export function reportFigures(entry: ReportEntry): readonly Figure[] {
  const outcomes = outcomeRows(entry);
  const disclosure = entry.report.form === '2019' ? WORDS.unitDisclosure2019 : WORDS.unitDisclosure;
  return [
    table(entry, 'disclosure', WORDS.disclosureTable, disclosure),
    makeFigure([entry], {
      id: 'outcomes',
      kind: 'cells',
      title: WORDS.outcomes,
      unit: WORDS.unitRequests,
      rows: outcomes,
      notes: outcomeNotes(outcomes, WORDS.noteShare),
    }),
    table(entry, 'requests', WORDS.requestsTable, WORDS.unitRequests),
    table(entry, 'disputes', WORDS.disputesTable, WORDS.unitCases),
  ];
}

/** The cells of a statutory table as this report has it, in the order of the form. */
function table(entry: ReportEntry, id: TableId, title: Bilingual, unit: Bilingual): Figure {
  const { cells, form } = entry.report;
  const onForm = cellsOf(form).filter((cell) => cell.table.id === id);
  const known = new Set<string>(onForm.map((cell) => cell.id));
  const extra = OTHERWISE_CELLS.filter(
    (cell) => cell in cells && !known.has(cell) && describeCell(cell)?.table.id === id,
  );
  const rows = [...onForm.map((cell) => cell.id), ...extra].map((cell) => cellRow(entry, cell));
  return makeFigure([entry], {
    id,
    kind: 'cells',
    title,
    unit,
    rows,
    notes: STATUS_NOTES,
  });
}
