import { fill } from '../i18n/both.ts';
import { CHART_WORDS } from '../i18n/figures.ts';
import { isTranscription } from '../report/basis.ts';
import { outcomeGroupOf } from '../statute/requests.ts';
import type { Bilingual } from '../statute/types.ts';
import type { Figure, FigureRow, ReportWords } from './figure.ts';
import { joinWords, rowAgency, sameWords } from './words.ts';

/** A part that reports are taken apart into: a group of outcomes, a row of one, or a kind of requester. */
interface Part {
  readonly series: string;
  readonly label: Bilingual;
}

/** The parts among rows, in their order. */
export function partsOf(rows: readonly FigureRow[]): readonly Part[] {
  return [...new Map(rows.map(({ series, label }) => [series, { series, label }])).values()];
}

/** The class that gives a part its colour: `o-denied`, of a group and of each of its rows, `o-naturalPersons`. */
export const partClass = (series: string): string =>
  `o-${outcomeGroupOf(series) ?? series.split('@').at(-1)}`;

/** The rows of one report's outcomes, with what they add up to. */
export interface OutcomeReport {
  readonly agencyId: string;
  readonly agency: string;
  readonly agencyEn: string;
  readonly year: number;
  readonly rows: readonly FigureRow[];
  /** All handled, as printed; null where no number is certain. */
  readonly handled: number | null;
  /** The parts added; null where one of them is no number. */
  readonly sum: number | null;
  /** Whether the parts are some of all handled only. */
  readonly isPartial: boolean;
}

/** The reports among rows of outcomes, in their order. */
export function outcomeReports({
  rows,
  partial = false,
}: Pick<Figure, 'rows' | 'partial'>): readonly OutcomeReport[] {
  const groups = Map.groupBy(rows, ({ agencyId, year }) => `${agencyId}/${year}`);
  return [...groups.values()].flatMap((own) => {
    const [first] = own;
    if (!first) return [];
    const values = own.flatMap(({ value }) => (value === null ? [] : [value]));
    return [
      {
        agencyId: first.agencyId,
        agency: first.agency,
        agencyEn: first.agencyEn,
        year: first.year,
        rows: own,
        handled: first.denominator,
        sum: values.length < own.length ? null : values.reduce((sum, value) => sum + value, 0),
        isPartial: partial,
      },
    ];
  });
}

/** Whether the outcomes as printed add to another number than the printed total. */
export function isMismatch({ handled, sum, isPartial }: OutcomeReport): boolean {
  return !isPartial && handled !== null && sum !== null && handled !== sum;
}

/** Each report whose outcomes do not add up, in words: agency, year, the sum both ways. */
export function outcomeMismatches(rows: readonly FigureRow[]): readonly ReportWords[] {
  return outcomeReports({ rows })
    .filter(isMismatch)
    .map((report) => ({
      report: `${report.agencyId}/${report.year}`,
      ...joinWords(
        [
          rowAgency(report),
          fill(CHART_WORDS.inYear, { year: report.year }),
          mismatchWords(report),
          ...(report.rows.every(isTranscription) ? [CHART_WORDS.transcribedNote] : []),
        ],
        sameWords(' '),
      ),
    }));
}

/** "27 ≠ 21" in words. */
export function mismatchWords({ sum, handled }: OutcomeReport): Bilingual {
  return fill(CHART_WORDS.mismatch, { sum: sum ?? '', total: handled ?? '' });
}
