import { fill } from '../i18n/both.ts';
import { CHART_WORDS, FIGURE_WORDS as WORDS } from '../i18n/figures.ts';
import type { ReportEntry } from '../report/entry.ts';
import { cellsOf, describeCell, FORM_BREAK } from '../statute/forms.ts';
import type { Bilingual } from '../statute/types.ts';
import type { Break, FigureRow, Note } from './figure.ts';
import { outcomeMismatches } from './outcomes.ts';
import { joinWords, sameWords } from './words.ts';

export const BREAK_OF_FORM: Break = { ...FORM_BREAK, label: WORDS.breakForm };
/** Since 2024 a refusal goes to reconsideration first: Administrative Reconsideration Law (2023), Art. 23. */
export const BREAK_OF_LAW: Break = { before: 2023, after: 2024, label: WORDS.breakLaw };

/** A note of what lies on both sides of a break. */
const acrossBreak = (text: Bilingual, { before, after }: Break): Note => ({
  ...text,
  when: { kind: 'break', before, after },
});

/** The note of each break. */
export function breakNotes(breaks: readonly Break[]): readonly Note[] {
  return breaks.map((one) =>
    acrossBreak(one === BREAK_OF_LAW ? WORDS.noteLaw2024 : WORDS.noteFormBreak, one),
  );
}

/** That 其他处理 is one row on the older form and three on the newer. */
export const OTHERWISE_NOTE: Note = acrossBreak(WORDS.noteOtherwise, BREAK_OF_FORM);

const FORMS = [cellsOf('2019'), cellsOf('2021')].map(
  (cells) => new Set(cells.map(({ id }) => id as string)),
);

/** That numbers join over the change of form, where every row they are made of is on both forms. */
export function joinNotes(cells: readonly string[], breaks: readonly Break[]): readonly Note[] {
  const isJoined =
    !breaks.includes(BREAK_OF_FORM) &&
    cells.length > 0 &&
    cells.every((cell) => FORMS.every((form) => form.has(cell)));
  if (!isJoined) return [];
  const labels = cells.flatMap((cell) => describeCell(cell)?.row.label ?? []);
  const names = [...new Map(labels.map((label) => [label.zh, label])).values()];
  return [acrossBreak(fill(WORDS.noteJoined, { rows: joinWords(names) }), BREAK_OF_FORM)];
}

const ofStatus = (status: FigureRow['status'], text: Bilingual): Note => ({
  ...text,
  when: { kind: 'status', status },
});

/** The notes that bases and statuses among the rows require. */
export const STATUS_NOTES: readonly Note[] = [
  { ...WORDS.noteTranscribed, when: { kind: 'transcribed', rows: 'all' } },
  { ...WORDS.noteSomeTranscribed, when: { kind: 'transcribed', rows: 'some' } },
  ofStatus('implied', WORDS.noteImplied),
  ofStatus('curated', WORDS.noteCurated),
  ofStatus('ambiguous', WORDS.noteAmbiguous),
  ofStatus('blank', WORDS.noteBlank),
  ofStatus('in-dispute', WORDS.noteInDispute),
  ofStatus('small-n', WORDS.noteSmallN),
];

/** Which reports have outcomes that do not add up; `words` has a `{list}` for them. */
export function mismatchNote(words: Bilingual, rows: readonly FigureRow[]): Note {
  return { ...words, when: { kind: 'reports', words, list: outcomeMismatches(rows) } };
}

/** Names the scopes of the rows where they differ. */
export const SCOPES_NOTE: Note = { ...CHART_WORDS.noteScopes, when: { kind: 'scopes' } };

/** That counts stand in a panel for each group of peers, where there are several. */
export const PANELS_NOTE: Note = { ...WORDS.notePanels, when: { kind: 'panels' } };

/** That there is one year only, or which years between have no report. */
export function yearNotes(entries: readonly ReportEntry[]): readonly Note[] {
  const years = [...new Set(entries.map(({ year }) => year))].sort((a, b) => a - b);
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return [];
  if (first === last) return [fill(WORDS.noteOneYear, { year: first })];
  const missing: number[] = [];
  for (let year = first; year <= last; year += 1) if (!years.includes(year)) missing.push(year);
  if (missing.length === 0) return [];
  return [fill(WORDS.noteMissingYears, { years: joinWords(missing.map(sameWords)) })];
}
