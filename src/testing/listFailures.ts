import { addUp, identitiesOf } from '../statute/identities.ts';
import { cellsOfQuantity, type QuantityId } from '../statute/quantities.ts';
import { REQUESTERS } from '../statute/requests.ts';
import type { Filled } from './fillForm.ts';
import type { Prose, Statement } from './prose.ts';
import { numberOf } from './writeProse.ts';

/** A check that must fail. */
export interface Failure {
  readonly id: 'A1' | 'A2' | 'A3' | 'A4' | 'A5' | 'A7' | 'A8' | 'N1' | 'N2' | 'N3';
  /**
   * The report's own cells that the check is about: of a sum, the left side then the right; of
   * A5, A7 and A8 the one cell; of a claim its cell, or the cells of its measure.
   */
  readonly cells: readonly string[];
  /** For N1 to N3: which of the prose's statements. */
  readonly statement?: number;
}

export interface Said {
  readonly report: Filled;
  readonly prior: Filled | null;
  readonly prose: Prose;
}

/** Every arithmetic check that fails, worked out from the numbers alone. */
export function listFailures(said: Said): Failure[] {
  return [
    ...listSums(said.report),
    ...listCounts(said.report),
    ...listYears(said),
    ...listClaims(said),
  ];
}

function listSums({ form, values }: Filled): Failure[] {
  const numberAt = (cell: string) => values.get(cell) ?? null;
  return identitiesOf(form).flatMap(({ id, left, right }) => {
    const [one, other] = [addUp(left, numberAt), addUp(right, numberAt)];
    const isEqual = one !== null && other !== null && Math.abs(one - other) < 1e-9;
    return isEqual ? [] : [{ id, cells: [...left, ...right] }];
  });
}

function listCounts({ values }: Filled): Failure[] {
  return [...values].flatMap(([cell, value]) => {
    const mayBeNegative = cell.endsWith('.change');
    const mayBeFraction = cell.endsWith('.amount');
    const isCount = (mayBeFraction || Number.isInteger(value)) && (mayBeNegative || value >= 0);
    return isCount ? [] : [{ id: 'A8' as const, cells: [cell] }];
  });
}

function listYears({ report, prior }: Said): Failure[] {
  if (!prior) return [];
  const carried = REQUESTERS.flatMap(({ id }): Failure[] => {
    const cell = `requests.carriedIn@${id}`;
    const isEqual = report.values.get(cell) === prior.values.get(`requests.carriedOut@${id}`);
    return isEqual ? [] : [{ id: 'A5', cells: [cell] }];
  });
  const items = [...report.values].flatMap(([cell, value]): Failure[] => {
    if (!cell.endsWith('.priorYearItems')) return [];
    const before = prior.values.get(cell);
    const change = prior.values.get(cell.replace('priorYearItems', 'change'));
    if (before === undefined || change === undefined || before + change === value) return [];
    return [{ id: 'A7', cells: [cell] }];
  });
  return [...carried, ...items];
}

/** Percentages are printed with so many decimals at least. */
const ROUNDING = 0.06;

function listClaims({ report, prior, prose }: Said): Failure[] {
  return prose.statements.flatMap((one, statement) => {
    const id = one.cell ?? one.measure ?? '';
    const cells =
      one.measure === undefined
        ? [id]
        : (cellsOfQuantity(one.measure as QuantityId, report.form === '2019' ? 'one' : 'three') ??
          []);
    const now = numberOf(report, id);
    const before = prior && numberOf(prior, id);
    const failures: Failure[] = [];
    const fail = (check: 'N1' | 'N2' | 'N3') => failures.push({ id: check, cells, statement });
    if (one.year !== undefined) {
      if (one.mayAlsoBe === undefined && before !== null && one.value !== before) fail('N2');
      return failures;
    }
    const isSure = one.mayAlsoBe === undefined;
    if (isSure && now !== null && one.value !== null && one.value !== now) fail('N1');
    if (isSure && now !== null && before !== null && isOffChange(one, now, before)) fail('N2');
    const sum = one.parts?.reduce((total, part) => total + part, 0);
    if (sum !== undefined && sum !== one.value) fail('N3');
    return failures;
  });
}

function isOffChange({ change, changePercent }: Statement, now: number, before: number): boolean {
  if (change !== undefined && change !== now - before) return true;
  if (changePercent === undefined) return false;
  return before === 0 || Math.abs(((now - before) / before) * 100 - changePercent) > ROUNDING;
}
