import { makeIssue } from '../report/makeIssue.ts';
import type { Cell, Issue, Report } from '../report/report.ts';
import { describeCell } from '../statute/forms.ts';
import { addUp, type Identity, identitiesOf, otherwiseLayout } from '../statute/identities.ts';

/** What became of a check: a blank or an uncertain cell leaves it undecided. */
export type CheckOutcome = 'holds' | 'fails' | 'undecided';

/** A sum with what its two sides come to; null where a cell has no certain number. */
export interface Evaluated {
  readonly identity: Identity;
  readonly outcome: CheckOutcome;
  readonly left: number | null;
  readonly right: number | null;
}

/** Adds up both sides of every sum of the report's form. */
export function evaluateIdentities(report: Report): Evaluated[] {
  const layout = otherwiseLayout((id) => (report.cells[id]?.status ?? 'missing') !== 'missing');
  const numberOf = (id: string) => report.cells[id]?.value ?? null;
  return identitiesOf(report.form, report.form === '2019' ? 'one' : layout).map((identity) => {
    const left = addUp(identity.left, numberOf);
    const right = addUp(identity.right, numberOf);
    const decided = left !== null && right !== null;
    const outcome = !decided ? 'undecided' : left === right ? 'holds' : 'fails';
    return { identity, outcome, left, right };
  });
}

/** A1 to A4: an issue for each sum that does not add up, with both sides and the difference. */
export function checkIdentities(report: Report): Issue[] {
  return evaluateIdentities(report).flatMap(({ identity, outcome, left, right }) => {
    if (outcome !== 'fails' || left === null || right === null) return [];
    const ids = [...identity.left, ...identity.right];
    const cells = ids.map((id) => report.cells[id]).filter((cell) => cell !== undefined);
    return [
      makeIssue(
        `identity-${identity.id.toLowerCase()}` as IdentityRule,
        factsOf(identity, left, right, report),
        {
          cells: ids,
          place: report.cells[identity.left[0] ?? '']?.place,
          doubt: cells.some(isDoubtful) ? 'reading' : 'source',
        },
      ),
    ];
  });
}

type IdentityRule = 'identity-a1' | 'identity-a2' | 'identity-a3' | 'identity-a4';

function isDoubtful(cell: Cell): boolean {
  return cell.status !== 'reported';
}

function factsOf(identity: Identity, left: number, right: number, report: Report) {
  const [first = '', second = ''] = identity.left;
  const cell = describeCell(first);
  const value = (id: string | undefined) => report.cells[id ?? '']?.value ?? '—';
  const difference = Math.abs(left - right);
  if (identity.id === 'A1') {
    return {
      column: cell?.column.id ?? '',
      received: value(first),
      carriedIn: value(second),
      handled: value(identity.right[0]),
      carriedOut: value(identity.right[1]),
      difference,
    };
  }
  return {
    column: cell?.column.id ?? '',
    row: cell?.row.id ?? '',
    total: left,
    sum: right,
    difference,
  };
}
