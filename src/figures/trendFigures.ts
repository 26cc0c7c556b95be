import { FIGURE_WORDS as WORDS } from '../i18n/figures.ts';
import { cellsOfMeasure, DISCLOSURE_RATE } from '../measures/measures.ts';
import type { ReportEntry } from '../report/entry.ts';
import type { CellId } from '../statute/forms.ts';
import type { Figure, FigureRow, Note } from './figure.ts';
import { makeTrend } from './makeTrend.ts';
import {
  BREAK_OF_FORM,
  breakNotes,
  joinNotes,
  mismatchNote,
  PANELS_NOTE,
  SCOPES_NOTE,
  STATUS_NOTES,
} from './notes.ts';
import { measureRow, outcomeRows, seriesRows } from './rows.ts';

/** The figures of the page of trends: a line for each agency. */
export function trendFigures(entries: readonly ReportEntry[]): readonly Figure[] {
  const agencies = [...Map.groupBy(entries, ({ agency }) => agency.id).values()];
  const ofCell = (cell: CellId) => agencies.flatMap((own) => seriesRows(own, cell));
  return [
    trend(entries, ofCell('licensing.decisions'), {
      cells: ['licensing.decisions'],
      id: 'licensing',
      title: WORDS.licensing,
      unit: WORDS.unitDecisions,
      breaks: [BREAK_OF_FORM],
      notes: [WORDS.noteNotPerformance],
    }),
    trend(entries, ofCell('requests.received@total'), {
      cells: ['requests.received@total'],
      id: 'requests',
      title: WORDS.trendRequests,
      unit: WORDS.unitRequests,
      breaks: [],
      notes: [],
    }),
    trend(
      entries,
      agencies.flatMap((own) => own.map((entry) => measureRow(entry, DISCLOSURE_RATE))),
      {
        cells: cellsOfMeasure(DISCLOSURE_RATE),
        id: DISCLOSURE_RATE.id,
        title: WORDS.disclosureRate,
        unit: WORDS.unitPercent,
        breaks: [],
        notes: [
          DISCLOSURE_RATE.formula,
          // A rate over a printed total that its parts do not add to is in doubt.
          mismatchNote(WORDS.noteMismatchRate, entries.flatMap(outcomeRows)),
        ],
      },
    ),
  ];
}

/** A figure of the page: what its notes must say follows from what its rows are made of. */
function trend(
  entries: readonly ReportEntry[],
  rows: readonly FigureRow[],
  { cells, notes, ...words }: SeriesWords & Pick<Figure, 'id' | 'title' | 'unit'>,
): Figure {
  const rowUnit = rows[0]?.unit ?? '';
  return makeTrend(entries, rows, {
    ...words,
    notes: trendNotes({ breaks: words.breaks, cells, notes, rowUnit }),
  });
}

interface SeriesWords extends Pick<Figure, 'breaks' | 'notes'> {
  /** What the rows are made of. */
  readonly cells: readonly string[];
}

/** All that a reader of a series may have to know; which of it holds follows from the rows that are shown. */
export function trendNotes({
  breaks,
  cells,
  notes,
  rowUnit,
}: SeriesWords & { readonly rowUnit: string }): readonly Note[] {
  return [
    ...notes,
    ...(rowUnit === '%' ? [] : [PANELS_NOTE]),
    SCOPES_NOTE,
    ...breakNotes(breaks),
    ...joinNotes(cells, breaks),
    ...STATUS_NOTES,
  ];
}
