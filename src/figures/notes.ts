import { fill, FIGURE_WORDS as WORDS } from '../i18n/figures.ts';
import { isTranscription } from '../report/basis.ts';
import type { ReportEntry } from '../report/entry.ts';
import { cellsOf, describeCell, FORM_BREAK } from '../statute/forms.ts';
import type { Bilingual } from '../statute/types.ts';
import type { Break, FigureRow } from './figure.ts';
import { agencyWords, joinWords, sameWords, scopeNote } from './words.ts';

export const BREAK_OF_FORM: Break = { ...FORM_BREAK, label: WORDS.breakForm };
/** Since 2024 a refusal goes to reconsideration first: Administrative Reconsideration Law (2023), Art. 23. */
export const BREAK_OF_LAW: Break = { before: 2023, after: 2024, label: WORDS.breakLaw };

/** The breaks that rows lie on both sides of. */
export function breaksWithin(
  breaks: readonly Break[],
  rows: readonly FigureRow[],
): readonly Break[] {
  return breaks.filter(
    ({ before, after }) =>
      rows.some(({ year }) => year <= before) && rows.some(({ year }) => year >= after),
  );
}

/** The note of each break drawn. */
export function breakNotes(breaks: readonly Break[]): readonly Bilingual[] {
  return breaks.map((one) => (one === BREAK_OF_LAW ? WORDS.noteLaw2024 : WORDS.noteFormBreak));
}

const FORMS = [cellsOf('2019'), cellsOf('2021')].map(
  (cells) => new Set(cells.map(({ id }) => id as string)),
);

/** That numbers join over the change of form, where every row they are made of is on both forms. */
export function joinNotes(
  cells: readonly string[],
  breaks: readonly Break[],
  rows: readonly FigureRow[],
): readonly Bilingual[] {
  const isJoined =
    breaksWithin([BREAK_OF_FORM], rows).length > 0 &&
    !breaks.includes(BREAK_OF_FORM) &&
    cells.length > 0 &&
    cells.every((cell) => FORMS.every((form) => form.has(cell)));
  if (!isJoined) return [];
  const labels = cells.flatMap((cell) => describeCell(cell)?.row.label ?? []);
  const names = [...new Map(labels.map((label) => [label.zh, label])).values()];
  return [fill(WORDS.noteJoined, { rows: joinWords(names) })];
}

/** That numbers were typed by hand, all of them or those that are marked. */
function basisNotes(rows: readonly FigureRow[]): readonly Bilingual[] {
  const typed = rows.filter(isTranscription);
  if (typed.length === 0) return [];
  return [typed.length === rows.length ? WORDS.noteTranscribed : WORDS.noteSomeTranscribed];
}

/** What the bases and statuses among rows oblige to say. */
export function statusNotes(rows: readonly FigureRow[]): readonly Bilingual[] {
  const has = (status: FigureRow['status']) => rows.some((row) => row.status === status);
  return [
    ...basisNotes(rows),
    ...(has('implied') ? [WORDS.noteImplied] : []),
    ...(has('curated') ? [WORDS.noteCurated] : []),
    ...(has('ambiguous') ? [WORDS.noteAmbiguous] : []),
    ...(has('blank') ? [WORDS.noteBlank] : []),
    ...(has('in-dispute') ? [WORDS.noteInDispute] : []),
    ...(has('small-n') ? [WORDS.noteSmallN] : []),
  ];
}

/** That there is one year only, or which years between have no report. */
export function yearNotes(entries: readonly ReportEntry[]): readonly Bilingual[] {
  const years = [...new Set(entries.map(({ year }) => year))].sort((a, b) => a - b);
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return [];
  if (first === last) return [fill(WORDS.noteOneYear, { year: first })];
  const missing: number[] = [];
  for (let year = first; year <= last; year += 1) if (!years.includes(year)) missing.push(year);
  if (missing.length === 0) return [];
  return [fill(WORDS.noteMissingYears, { years: joinWords(missing.map(sameWords)) })];
}

/** Whose numbers stand beside whose, where they are not alike. */
export function scopeNotes(entries: readonly ReportEntry[]): readonly Bilingual[] {
  const note = scopeNote(
    entries.map(({ agency, report }) => ({ scope: report.scope, name: agencyWords(agency) })),
  );
  return note ? [note] : [];
}
