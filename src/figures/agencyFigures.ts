import { FIGURE_WORDS as WORDS } from '../i18n/figures.ts';
import type { ReportEntry } from '../report/entry.ts';
import { DECISION_ROWS } from '../statute/disclosure.ts';
import type { CellId } from '../statute/forms.ts';
import { outcomeNotes } from './compareFigures.ts';
import type { Figure } from './figure.ts';
import { makeFigure } from './makeFigure.ts';
import { BREAK_OF_FORM, BREAK_OF_LAW, breakNotes, STATUS_NOTES, yearNotes } from './notes.ts';
import { itemRows, outcomeRows, seriesRows } from './rows.ts';

/** The figures of an agency's profile, from its reports by year. */
export function agencyFigures(entries: readonly ReportEntry[]): readonly Figure[] {
  const newestFirst = [...entries].sort((a, b) => b.year - a.year);
  const outcomes = newestFirst.flatMap(outcomeRows);
  return [
    series(entries, ['licensing.decisions'], {
      id: 'licensing',
      title: WORDS.licensing,
      unit: WORDS.unitDecisions,
      breaks: [BREAK_OF_FORM],
    }),
    series(entries, ['requests.received@total', 'requests.handled@total'], {
      id: 'requests',
      title: WORDS.requests,
      unit: WORDS.unitRequests,
      breaks: [],
    }),
    makeFigure(entries, {
      id: 'outcomes',
      kind: 'outcomes',
      title: WORDS.outcomes,
      unit: WORDS.unitRequests,
      rows: outcomes,
      breaks: [BREAK_OF_FORM],
      notes: [...outcomeNotes(outcomes), ...yearNotes(entries)],
    }),
    series(
      entries,
      ['reconsideration.total', 'litigation.direct.total', 'litigation.afterReconsideration.total'],
      { id: 'disputes', title: WORDS.disputes, unit: WORDS.unitCases, breaks: [BREAK_OF_LAW] },
    ),
    ...itemFigures(entries),
  ];
}

/** The lists of items that form 2019 counts; none where no report is on it. */
function itemFigures(entries: readonly ReportEntry[]): readonly Figure[] {
  const rows = DECISION_ROWS.flatMap((row) => itemRows(entries, row));
  if (rows.length === 0) return [];
  return [
    makeFigure(entries, {
      id: 'items',
      kind: 'series',
      title: WORDS.items,
      unit: WORDS.unitItems,
      rows,
      breaks: [],
      notes: [WORDS.noteItems, ...STATUS_NOTES],
    }),
  ];
}

function series(
  entries: readonly ReportEntry[],
  cells: readonly CellId[],
  words: Pick<Figure, 'id' | 'title' | 'unit' | 'breaks'>,
): Figure {
  const rows = cells.flatMap((cell) => seriesRows(entries, cell));
  return makeFigure(entries, {
    ...words,
    kind: 'series',
    rows,
    notes: [...yearNotes(entries), ...breakNotes(words.breaks), ...STATUS_NOTES],
  });
}
