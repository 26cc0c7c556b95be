import { isCellId } from '../../statute/forms.ts';
import type { Check } from '../check.ts';
import { addTerms, cellTerm } from '../terms.ts';

/** A8: a count is a whole number of 0 or more; amounts may be fractional, changes negative. */
export const COUNTS: Check = {
  id: 'A8',
  level: 'error',
  rule: 'count-a8',
  statements: ({ report }) =>
    Object.keys(report.cells)
      .filter(isCellId)
      .map((id) => {
        const term = cellTerm(report, id);
        const { value } = term;
        const sound =
          value !== null &&
          (id.endsWith('.amount') || Number.isInteger(value)) &&
          (id.endsWith('.change') || value >= 0);
        return {
          key: id,
          left: addTerms([term]),
          outcome: value === null ? 'undecided' : sound ? 'holds' : 'fails',
          facts: { cell: id, value: value ?? '—' },
        };
      }),
};
