import { otherwiseLayoutOf } from '../../report/otherwiseLayout.ts';
import { describeCell } from '../../statute/forms.ts';
import { type Identity, identitiesOf } from '../../statute/identities.ts';
import type { Check, Facts, Side, Statement, Subject } from '../check.ts';
import { sumOf } from '../terms.ts';

/** A1 to A4: the sums of a filled form. Only A1 is printed on it; the rest is arithmetic. */
export const SUMS: readonly Check[] = (
  [
    ['A1', 'identity-a1'],
    ['A2', 'identity-a2'],
    ['A3', 'identity-a3'],
    ['A4', 'identity-a4'],
  ] as const
).map(([id, rule]) => ({
  id,
  level: 'error',
  rule,
  statements: (subject) => stateSums(subject, id),
}));

function stateSums({ report }: Subject, id: Identity['id']): Statement[] {
  return identitiesOf(report.form, otherwiseLayoutOf(report.cells))
    .filter((identity) => identity.id === id)
    .map((identity) => {
      const left = sumOf(report, identity.left);
      const right = sumOf(report, identity.right);
      return { key: keyOf(identity), left, right, facts: factsOf(identity, left, right) };
    });
}

/** A1 and A2 are one a column, A3 one a row, A4 one a block. */
function keyOf({ id, left }: Identity): string {
  const cell = describeCell(left[0] ?? '');
  return (id === 'A1' || id === 'A2' ? cell?.column.id : cell?.row.id) ?? '';
}

function factsOf({ id, left: ids }: Identity, left: Side, right: Side): Facts {
  const cell = describeCell(ids[0] ?? '');
  const column = cell?.column.id ?? '';
  const number = (side: Side, at: number) => side.terms[at]?.value ?? '—';
  if (id === 'A1') {
    return {
      column,
      received: number(left, 0),
      carriedIn: number(left, 1),
      handled: number(right, 0),
      carriedOut: number(right, 1),
    };
  }
  return { column, row: cell?.row.id ?? '', total: left.value ?? '—', sum: right.value ?? '—' };
}
