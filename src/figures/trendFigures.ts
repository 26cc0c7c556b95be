import { fill, FIGURE_WORDS as WORDS } from '../i18n/figures.ts';
import { cellsOfMeasure, DISCLOSURE_RATE } from '../measures/measures.ts';
import type { ReportEntry } from '../report/entry.ts';
import type { Bilingual } from '../statute/types.ts';
import type { Figure, FigureRow } from './figure.ts';
import { facetsOf, makeFigure } from './makeFigure.ts';
import {
  BREAK_OF_FORM,
  breakNotes,
  breaksWithin,
  joinNotes,
  scopeNotes,
  statusNotes,
} from './notes.ts';
import { outcomeMismatches } from './outcomes.ts';
import { measureRow, outcomeRows, seriesRows } from './rows.ts';
import { joinWords, peerWords } from './words.ts';

/** The figures of the page of trends: a line for each agency. */
export function trendFigures(entries: readonly ReportEntry[]): readonly Figure[] {
  const agencies = [...Map.groupBy(entries, ({ agency }) => agency.id).values()];
  const ofCell = (cell: string) => agencies.flatMap((own) => seriesRows(own, cell));
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
        notes: [DISCLOSURE_RATE.formula, ...mismatchNotes(entries)],
      },
    ),
  ];
}

/** Reports whose outcomes do not add up: a rate over their printed total is in doubt. */
function mismatchNotes(entries: readonly ReportEntry[]): readonly Bilingual[] {
  const mismatches = outcomeMismatches(entries.flatMap(outcomeRows));
  if (mismatches.length === 0) return [];
  return [fill(WORDS.noteMismatchRate, { list: joinWords(mismatches) })];
}

/** A figure of series: what its notes must say follows from its rows. */
export function trend(
  entries: readonly ReportEntry[],
  rows: readonly FigureRow[],
  {
    cells,
    ...words
  }: Pick<Figure, 'id' | 'title' | 'unit' | 'breaks' | 'notes'> & {
    /** What the rows are made of. */
    readonly cells: readonly string[];
  },
): Figure {
  const breaks = breaksWithin(words.breaks, rows);
  const shown = new Set(rows.map(({ agencyId }) => agencyId));
  return makeFigure(entries, {
    ...words,
    kind: 'series',
    rows,
    breaks,
    facets: facetsOf(entries),
    notes: [
      ...words.notes,
      ...panelNotes(entries, rows),
      ...scopeNotes(entries.filter(({ agency }) => shown.has(agency.id))),
      ...breakNotes(breaks),
      ...joinNotes(cells, words.breaks, rows),
      ...statusNotes(rows),
    ],
  });
}

/** That counts stand in a panel for each peer group, where there are several. */
function panelNotes(
  entries: readonly ReportEntry[],
  rows: readonly FigureRow[],
): readonly Bilingual[] {
  const groups = new Set(entries.map((entry) => peerWords(entry).en));
  return groups.size > 1 && rows[0]?.unit !== '%' ? [WORDS.notePanels] : [];
}
