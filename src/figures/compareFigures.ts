import { fill, FIGURE_WORDS as WORDS } from '../i18n/figures.ts';
import { FUNCTIONS, LEVELS } from '../report/agency.ts';
import type { ReportEntry } from '../report/entry.ts';
import { DISPUTE_BLOCKS } from '../statute/disputes.ts';
import type { CellId } from '../statute/forms.ts';
import type { Bilingual } from '../statute/types.ts';
import { beforeRows } from './changes.ts';
import type { Figure, FigureRow, Note } from './figure.ts';
import { facetsOf, makeFigure } from './makeFigure.ts';
import {
  BREAK_OF_FORM,
  BREAK_OF_LAW,
  breakNotes,
  mismatchNote,
  OTHERWISE_NOTE,
  SCOPES_NOTE,
  STATUS_NOTES,
} from './notes.ts';
import { cellRow, disputesRow, outcomeRows, reasonRows, requesterRows } from './rows.ts';

/** Newest year first; within it by level, function and division code: an order, not a ranking. */
function inOrderOfComparison(entries: readonly ReportEntry[]): readonly ReportEntry[] {
  const rank = ({ agency }: ReportEntry) =>
    LEVELS.indexOf(agency.level) * FUNCTIONS.length + FUNCTIONS.indexOf(agency.function);
  return [...entries].sort(
    (a, b) => b.year - a.year || rank(a) - rank(b) || (a.agency.id < b.agency.id ? -1 : 1),
  );
}

/** Licensing decisions of every report. */
export function compareLicensing(entries: readonly ReportEntry[]): Figure {
  return compareCell(entries, 'licensing.decisions', {
    id: 'licensing',
    title: WORDS.licensing,
    unit: WORDS.unitDecisions,
    notes: [WORDS.noteNotPerformance],
    breaks: [BREAK_OF_FORM],
    before: beforeRows(entries, 'licensing.decisions'),
  });
}

/** Requests newly received, of every report. */
export function compareRequests(entries: readonly ReportEntry[]): Figure {
  return compareCell(entries, 'requests.received@total', {
    id: 'requests',
    title: WORDS.compareRequests,
    unit: WORDS.unitRequests,
    notes: [],
    breaks: [],
    before: beforeRows(entries, 'requests.received@total'),
  });
}

/** Who asked: the requests newly received of every report, by the six kinds of requester. */
export function compareRequesters(entries: readonly ReportEntry[]): Figure {
  const rows = inOrderOfComparison(entries).flatMap(requesterRows);
  return makeFigure(entries, {
    id: 'requesters',
    kind: 'outcomes',
    whole: 'received',
    title: WORDS.requesters,
    unit: WORDS.unitRequests,
    rows,
    notes: [...partNotes(rows, WORDS.noteSquaresReceived), SCOPES_NOTE],
    facets: facetsOf(entries),
  });
}

/** The cases of every report: reconsiderations, lawsuits of both kinds, and all of them together. */
export function compareDisputes(entries: readonly ReportEntry[]): readonly Figure[] {
  const words = { unit: WORDS.unitCases, notes: [], breaks: [BREAK_OF_LAW] };
  const blocks = DISPUTE_BLOCKS.map((block) =>
    compareCell(entries, `${block.id}.total`, {
      ...words,
      ...('group' in block
        ? {
            id: block.id.replace('.', '-'),
            title: fill(WORDS.compareLitigation, { kind: block.label }),
          }
        : { id: 'disputes', title: WORDS.compareDisputes }),
    }),
  );
  const together = compareRows(entries, inOrderOfComparison(entries).map(disputesRow), {
    ...words,
    id: 'all-disputes',
    title: WORDS.compareAllDisputes,
    notes: [WORDS.noteAllDisputes],
  });
  return [...blocks, together];
}

type Words = Pick<Figure, 'id' | 'title' | 'unit' | 'breaks' | 'notes' | 'before'>;

function compareCell(entries: readonly ReportEntry[], cell: CellId, words: Words): Figure {
  const rows = inOrderOfComparison(entries).map((entry) => cellRow(entry, cell));
  return compareRows(entries, rows, words);
}

/** One value a report. */
function compareRows(
  entries: readonly ReportEntry[],
  rows: readonly FigureRow[],
  words: Words,
): Figure {
  return makeFigure(entries, {
    ...words,
    kind: 'dots',
    rows,
    notes: [...words.notes, SCOPES_NOTE, ...breakNotes(words.breaks), ...STATUS_NOTES],
    facets: facetsOf(entries),
  });
}

/** The six groups of outcomes of every report. */
export function compareOutcomes(entries: readonly ReportEntry[]): Figure {
  const rows = inOrderOfComparison(entries).flatMap(outcomeRows);
  return makeFigure(entries, {
    id: 'outcomes',
    kind: 'outcomes',
    title: WORDS.outcomes,
    unit: WORDS.unitRequests,
    rows,
    breaks: [BREAK_OF_FORM],
    notes: [...outcomeNotes(rows), SCOPES_NOTE],
    facets: facetsOf(entries),
  });
}

/** Why the requests of every report were not granted: each row of （三） to （六）. */
export function compareReasons(entries: readonly ReportEntry[]): Figure {
  const rows = inOrderOfComparison(entries).flatMap(reasonRows);
  return makeFigure(entries, {
    id: 'reasons',
    kind: 'outcomes',
    partial: true,
    title: WORDS.reasons,
    unit: WORDS.unitRequests,
    rows,
    breaks: [BREAK_OF_FORM],
    notes: [
      WORDS.noteReasons,
      mismatchNote(WORDS.noteMismatchReasons, entries.flatMap(outcomeRows)),
      ...STATUS_NOTES,
      SCOPES_NOTE,
    ],
    facets: facetsOf(entries),
  });
}

/** What a reader of outcomes must know, and which reports do not add up. */
export function outcomeNotes(
  rows: readonly FigureRow[],
  first: Bilingual = WORDS.noteSquares,
): readonly Note[] {
  return [...partNotes(rows, first), OTHERWISE_NOTE];
}

/** What a reader of parts must know, and which reports do not add up. */
function partNotes(rows: readonly FigureRow[], first: Bilingual): readonly Note[] {
  return [first, mismatchNote(WORDS.noteMismatch, rows), ...STATUS_NOTES];
}
