import { formatNumber, formatPercent } from '../../figures/formatNumber.ts';
import { cellAnchor } from '../../figures/rows.ts';
import type { Dictionary } from '../../i18n/dictionary.ts';
import { areTotalsInDispute, computeMeasure, DISCLOSURE_RATE } from '../../measures/measures.ts';
import { sumCells } from '../../measures/sumCells.ts';
import { isTranscription } from '../../report/basis.ts';
import type { Report } from '../../report/report.ts';
import { DISPUTE_BLOCKS } from '../../statute/disputes.ts';
import type { CellId } from '../../statute/forms.ts';

/** One clause of the summary, with the place on the page that bears it out. */
interface Clause {
  readonly text: string;
  readonly anchor: string;
}

const DISPUTES = DISPUTE_BLOCKS.map((block) => `${block.id}.total` as const);
const SUMMARISED = {
  received: ['requests.received@total'],
  handled: ['requests.handled@total'],
  disclosed: ['requests.granted@total', 'requests.partiallyGranted@total'],
  licensing: ['licensing.decisions'],
  disputes: DISPUTES,
} as const;

/** The figures that a summary can't tell, since they are not certain in the report. */
export function listUncertain({ cells }: Report): readonly (keyof typeof SUMMARISED)[] {
  return (['received', 'handled', 'disclosed', 'licensing', 'disputes'] as const).filter(
    (item) => sumCells(cells, SUMMARISED[item]).value === null,
  );
}

/** What a report says in one sentence: only what is certain in it. */
export function summarise(
  { cells }: Report,
  { report: { summary } }: Dictionary,
): readonly Clause[] {
  const clauses: Clause[] = [];
  const add = (cell: string, text: string) => clauses.push({ text, anchor: cellAnchor(cell) });
  const certain = (...ids: CellId[]) => sumCells(cells, ids).value;

  const received = certain('requests.received@total');
  if (received !== null) add('requests.received@total', summary.received(formatNumber(received)));
  const handled = certain('requests.handled@total');
  if (handled !== null) add('requests.handled@total', summary.handled(formatNumber(handled)));

  const { value, numerator, denominator, status } = computeMeasure(DISCLOSURE_RATE, cells);
  if (numerator !== null && denominator) {
    const [k, n] = [formatNumber(numerator), formatNumber(denominator)];
    const text =
      value === null ? summary.disclosed(k, n) : summary.disclosedRate(k, n, formatPercent(value));
    // Outcomes that do not add up to what was handled: then no share of it is told.
    const inDispute = status === 'in-dispute';
    add('requests.granted@total', inDispute ? summary.disclosedInDispute(k) : text);
  }
  const licensing = certain('licensing.decisions');
  if (licensing !== null) add('licensing.decisions', summary.licensing(formatNumber(licensing)));
  const disputes = certain(...DISPUTES);
  if (disputes !== null) {
    const inDispute = areTotalsInDispute(DISPUTES, cells);
    const text = inDispute ? summary.disputesInDispute : summary.disputes(formatNumber(disputes));
    add('reconsideration.total', text);
  }
  return clauses;
}

/** The summary as plain text, for descriptions. */
export function summariseAsText(report: Report, dictionary: Dictionary): string {
  const { join, end, transcribed } = dictionary.report.summary;
  const clauses = summarise(report, dictionary);
  return clauses.length === 0
    ? ''
    : `${clauses.map(({ text }) => text).join(join)}${end}${isTranscription(report) ? transcribed : ''}`;
}
