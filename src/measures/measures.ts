import { fill, MEASURE_WORDS as WORDS } from '../i18n/figures.ts';
import { otherwiseLayoutOf } from '../report/otherwiseLayout.ts';
import { DISPUTE_BLOCKS, type DisputeOutcomeId } from '../statute/disputes.ts';
import type { CellId } from '../statute/forms.ts';
import { addUp, type Identity, identitiesOf } from '../statute/identities.ts';
import { OUTCOME_GROUPS, type OutcomeGroupId } from '../statute/outcomeGroups.ts';
import type { Bilingual } from '../statute/types.ts';
import { cellsOfOutcome } from './outcomeRows.ts';
import { SMALLEST_N } from './smallestN.ts';
import { type Cells, sumCells } from './sumCells.ts';

/** A part of a measure: a cell, or a whole group of outcomes in the total column. */
type Term = { readonly cell: CellId } | { readonly group: OutcomeGroupId };

/** A rate or a share: its one definition, used by the figures and shown on the method page. */
export interface Measure {
  readonly id: string;
  readonly label: Bilingual;
  readonly formula: Bilingual;
  /** `%`, or a key of the units in i18n. The value is numerator ÷ denominator × 100. */
  readonly unit: string;
  readonly numerator: readonly Term[];
  readonly denominator: readonly Term[];
  readonly undefinedWhen: Bilingual;
}

export { SMALLEST_N };

const cell = (id: CellId): Term => ({ cell: id });
const group = (id: OutcomeGroupId): Term => ({ group: id });
const HANDLED = [cell('requests.handled@total')];
const DISCLOSED = [group('granted'), group('partiallyGranted')];
const disputes = (...columns: DisputeOutcomeId[]) =>
  DISPUTE_BLOCKS.flatMap((block) => columns.map((column) => cell(`${block.id}.${column}`)));

const rate = (
  id: string,
  words: { readonly label: Bilingual; readonly formula: Bilingual },
  numerator: readonly Term[],
  denominator: readonly Term[],
  unit = '%',
): Measure => ({
  id,
  label: words.label,
  formula: words.formula,
  unit,
  numerator,
  denominator,
  undefinedWhen: WORDS.undefinedWhen,
});

const shareOf = ({ id, label }: (typeof OUTCOME_GROUPS)[number]): Measure =>
  rate(
    `outcome-share-${id}`,
    {
      label: fill(WORDS.outcomeShare.label, { group: label }),
      formula: fill(WORDS.outcomeShare.formula, { group: label }),
    },
    [group(id)],
    HANDLED,
  );

export const DISCLOSURE_RATE = rate('disclosure-rate', WORDS.disclosureRate, DISCLOSED, HANDLED);

/** Every measure of the site, in the order of the method page. */
export const MEASURES: readonly Measure[] = [
  DISCLOSURE_RATE,
  ...OUTCOME_GROUPS.map(shareOf),
  rate('disclosure-rate-on-the-merits', WORDS.disclosureRateOnTheMerits, DISCLOSED, [
    ...DISCLOSED,
    group('denied'),
  ]),
  rate(
    'carry-over-rate',
    WORDS.carryOverRate,
    [cell('requests.carriedOut@total')],
    [cell('requests.received@total'), cell('requests.carriedIn@total')],
  ),
  rate(
    'natural-persons-share',
    WORDS.naturalPersonsShare,
    [cell('requests.received@naturalPersons')],
    [cell('requests.received@total')],
  ),
  rate(
    'correction-rate',
    WORDS.correctionRate,
    disputes('corrected'),
    disputes('upheld', 'corrected', 'otherOutcome'),
  ),
  rate(
    'cases-per-100-requests',
    WORDS.casesPerHundredRequests,
    disputes('total'),
    HANDLED,
    'perHundred',
  ),
];

interface MeasureValue {
  /** Numerator ÷ denominator × 100, to two decimals; null unless `computed`. */
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly status: 'computed' | 'undefined' | 'in-dispute' | 'small-n';
}

/** The cells that a measure takes from a report, which may print one group as one row or three. */
export function cellsOfTerms(terms: readonly Term[], cells: Cells): readonly CellId[] {
  return terms.flatMap((term) =>
    'cell' in term ? [term.cell] : cellsOfOutcome(cells, term.group),
  );
}

/** The cells that a measure takes, on the form as it is now. */
export function cellsOfMeasure({ numerator, denominator }: Measure): readonly CellId[] {
  return [...new Set([...numerator, ...denominator].flatMap((term) => cellsOfTerms([term], {})))];
}

/**
 * The sums of the form that a measure rests on: those that relate two of its numbers to each other,
 * and those that make up, out of other outcomes, a total that it takes.
 */
export function sumsUnder(measure: Measure, cells: Cells): readonly Identity[] {
  const layout = otherwiseLayoutOf(cells);
  const key = `${measure.id}/${layout}`;
  const known = SUMS.get(key);
  if (known) return known;
  const own = new Set(cellsOfTerms([...measure.numerator, ...measure.denominator], cells));
  const sums = identitiesOf('2021', layout).filter(({ id, left, right }) => {
    const isTotal = (id === 'A2' || id === 'A4') && left.some((cell) => own.has(cell));
    return isTotal || [...left, ...right].filter((cell) => own.has(cell)).length > 1;
  });
  SUMS.set(key, sums);
  return sums;
}

const SUMS = new Map<string, readonly Identity[]>();

/** Whether a sum under a measure does not hold: then one of its numbers is wrong, and nobody can say which. */
function isInDispute(measure: Measure, cells: Cells): boolean {
  return sumsUnder(measure, cells).some((sum) => fails(sum, cells));
}

function fails({ left, right }: Identity, cells: Cells): boolean {
  const numberOf = (cell: CellId) => cells[cell]?.value ?? null;
  const [a, b] = [addUp(left, numberOf), addUp(right, numberOf)];
  return a !== null && b !== null && a !== b;
}

/** Whether one of some totals of cases (A4) is not the sum of its parts: 0 above 10 and 1. */
export function areTotalsInDispute(totals: readonly CellId[], cells: Cells): boolean {
  return identitiesOf('2021', otherwiseLayoutOf(cells)).some(
    (sum) => sum.id === 'A4' && sum.left.some((cell) => totals.includes(cell)) && fails(sum, cells),
  );
}

/**
 * A measure of one report. A denominator of 0 or a part that is no number leaves it undefined, and
 * numbers that contradict each other leave it in dispute.
 */
export function computeMeasure(measure: Measure, cells: Cells): MeasureValue {
  const numerator = sumCells(cells, cellsOfTerms(measure.numerator, cells)).value;
  const denominator = sumCells(cells, cellsOfTerms(measure.denominator, cells)).value;
  const parts = { value: null, numerator, denominator };
  if (numerator === null || denominator === null) return { ...parts, status: 'undefined' };
  if (isInDispute(measure, cells)) return { ...parts, status: 'in-dispute' };
  if (denominator === 0) return { ...parts, status: 'undefined' };
  if (denominator < SMALLEST_N) return { ...parts, status: 'small-n' };
  const value = Math.round((numerator / denominator) * 10_000) / 100;
  return { ...parts, value, status: 'computed' };
}
