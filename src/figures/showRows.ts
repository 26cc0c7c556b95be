import { fill } from '../i18n/both.ts';
import { CHART_WORDS as WORDS } from '../i18n/figures.ts';
import { isTranscription } from '../report/basis.ts';
import type { Break, Figure, FigureRow, Note, ScaleName } from './figure.ts';
import { panelOf } from './panels.ts';
import { joinWords, scopeNote } from './words.ts';

/**
 * A figure with some of its rows alone, those that a reader chose or that there is room for: its
 * notes, breaks and scale are those of what is shown. A scale that a reader chose stays.
 */
export function showRows(
  figure: Figure,
  rows: readonly FigureRow[],
  scale: ScaleName | null = null,
): Figure {
  // How many reports the whole has is not of these rows.
  const { tally, ...own } = figure;
  return {
    ...own,
    rows,
    breaks: breaksWithin(figure.breaks, rows),
    notes: notesOf({ ...figure, rows }),
    ...(figure.kind === 'dots' ? { scale: scale ?? scaleOf(rows) } : {}),
  };
}

/** The breaks that rows lie on both sides of. */
export function breaksWithin(
  breaks: readonly Break[],
  rows: readonly FigureRow[],
): readonly Break[] {
  return breaks.filter((one) => liesAcross(one, rows));
}

const liesAcross = ({ before, after }: Omit<Break, 'label'>, rows: readonly FigureRow[]) =>
  rows.some(({ year }) => year <= before) && rows.some(({ year }) => year >= after);

/** The notes of a figure that its rows call for, in the words that fit them. */
export function notesOf(figure: Pick<Figure, 'notes' | 'rows' | 'peers'>): readonly Note[] {
  if (figure.rows.length === 0) return [];
  return figure.notes.flatMap((note) => tellNote(note, figure) ?? []);
}

function tellNote(note: Note, { rows, peers }: Pick<Figure, 'rows' | 'peers'>): Note | null {
  const { when } = note;
  if (!when) return note;
  switch (when.kind) {
    case 'status':
      return rows.some(({ status }) => status === when.status) ? note : null;
    case 'transcribed': {
      const typed = rows.filter(isTranscription).length;
      const isSo = when.rows === 'all' ? typed === rows.length : typed > 0 && typed < rows.length;
      return isSo ? note : null;
    }
    case 'break':
      return liesAcross(when, rows) ? note : null;
    case 'panels':
      return new Set(rows.map((row) => panelOf(row, peers))).size > 1 ? note : null;
    case 'scopes': {
      const words = scopeNote(rows);
      return words && { ...words, when };
    }
    case 'reports': {
      const shown = new Set(rows.map(({ agencyId, year }) => `${agencyId}/${year}`));
      const list = when.list.filter(({ report }) => shown.has(report));
      return list.length > 0
        ? { ...fill(when.words, { list: joinWords(list, WORDS.semicolon) }), when }
        : null;
    }
  }
}

/** Up to this number dots stand on a linear scale: none of them is lost beside the largest. */
const MOST_LINEAR = 500;

/** The scale on which the numbers of rows can be told apart. */
export function scaleOf(rows: readonly FigureRow[]): ScaleName {
  return rows.every(({ value }) => (value ?? 0) <= MOST_LINEAR) ? 'linear' : 'log';
}
