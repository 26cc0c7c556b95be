import type { FigureRow } from '../../figures/figure.ts';
import { formatNumber, formatPercent } from '../../figures/formatNumber.ts';
import { keyRow, printedNumber } from '../../figures/keyFigures.ts';
import { cellAnchor } from '../../figures/rows.ts';
import type { Dictionary } from '../../i18n/dictionary.ts';
import { isTranscription } from '../../report/basis.ts';
import type { ReportEntry } from '../../report/entry.ts';
import { KEY_FIGURES } from '../../statute/keyFigures.ts';

/** One clause of the summary, with the place on the page that bears it out. */
interface Clause {
  readonly text: string;
  readonly anchor: string;
}

/** The key figures that the summary tells, in its order. */
const SUMMARISED = ['received', 'handled', 'rate', 'licensing', 'disputes'] as const;
type Summarised = (typeof SUMMARISED)[number];
type Words = Dictionary['report']['summary'];

/** What a report says in one sentence, and the figures that are not certain in it. */
export interface Summary {
  readonly clauses: readonly Clause[];
  readonly uncertain: readonly Summarised[];
}

export function summarise(entry: ReportEntry, { report: { summary } }: Dictionary): Summary {
  const told = SUMMARISED.map((id) => ({ id, text: tell(id, keyRow(entry, id), summary) }));
  return {
    clauses: told.flatMap(({ id, text }) =>
      text ? [{ text, anchor: cellAnchor(KEY_FIGURES[id]) }] : [],
    ),
    uncertain: told.filter(({ text }) => text === null).map(({ id }) => id),
  };
}

/** A key figure as a clause; null where it is not certain, empty where nothing can be said of it. */
function tell(id: Summarised, row: FigureRow, words: Words): string | null {
  if (id === 'rate') return tellRate(row, words);
  if (id === 'disputes' && row.status === 'in-dispute') return words.disputesInDispute;
  const value = printedNumber(row);
  return value === null ? null : words[id](formatNumber(value));
}

/** How many were disclosed; of how many, only where the outcomes add up to what was handled. */
function tellRate(row: FigureRow, words: Words): string | null {
  const { value, numerator, denominator, status } = row;
  if (numerator === null) return null;
  const k = formatNumber(numerator);
  if (status === 'in-dispute') return words.disclosedInDispute(k);
  if (!denominator) return '';
  const n = formatNumber(denominator);
  return value === null ? words.disclosed(k, n) : words.disclosedRate(k, n, formatPercent(value));
}

/** The summary as plain text, for descriptions. */
export function summariseAsText(entry: ReportEntry, dictionary: Dictionary): string {
  const { join, end, transcribed } = dictionary.report.summary;
  const { clauses } = summarise(entry, dictionary);
  return clauses.length === 0
    ? ''
    : `${clauses.map(({ text }) => text).join(join)}${end}${isTranscription(entry.report) ? transcribed : ''}`;
}
