import type { Agency } from '../../report/agency.ts';
import type { Scope } from '../../report/report.ts';
import { DECISION_ROWS } from '../../statute/disclosure.ts';
import { type CellId, describeCell, isCellId } from '../../statute/forms.ts';
import { type Check, NOT_APPLICABLE } from '../check.ts';
import { addTerms, cellTerm, sumOf } from '../terms.ts';

/** A jump is over this factor, or under one in it; from a base of at least this many. */
export const JUMP = { factor: 5, base: 10 } as const;
/** The cells whose jumps are looked at. */
export const JUMPING = [
  'licensing.decisions',
  'penalties.decisions',
  'requests.received@total',
  'rules.inForce',
  'normativeDocuments.inForce',
] as const satisfies readonly CellId[];

/** P1: a figure over five times last year's, or under a fifth of it. */
export const JUMPS: Check = {
  id: 'P1',
  level: 'note',
  rule: 'jump-p1',
  otherRules: ['jump-p1-form'],
  statements: ({ report, previous }) =>
    JUMPING.filter((id) => id in report.cells).map((id) => {
      const before = previous && id in previous.cells ? sumOf(previous, [id]) : null;
      const facts = { cell: id, year: report.year ?? '—', before: previous?.year ?? '—' };
      const small = before !== null && before.value !== null && before.value < JUMP.base;
      if (before === null || small) return { key: id, outcome: 'not-applicable', facts };
      // What is disclosed is counted anew on the other form: the jump may be of the counting.
      const broken = previous?.form !== report.form && describeCell(id)?.table.id === 'disclosure';
      const rule = broken ? { rule: 'jump-p1-form' as const } : {};
      return { key: id, left: sumOf(report, [id]), right: before, facts, ...rule };
    }),
  agree: (now, before) => now <= before * JUMP.factor && now >= before / JUMP.factor,
};

/** P2: rules reported by a body that can't make any. */
export const RULES_POWER: Check = {
  id: 'P2',
  level: 'note',
  rule: 'rules-p2',
  statements: ({ report, agency }) => {
    if (agency === null || mayMakeRules(agency, report.scope)) return NOT_APPLICABLE;
    return Object.keys(report.cells)
      .filter(isCellId)
      .filter((id) => id.startsWith('rules.'))
      .map((id) => ({
        key: id,
        left: sumOf(report, [id]),
        right: { terms: [], value: 0 },
        facts: { cell: id },
      }));
  },
};

/** Ministries, provinces, and the governments of cities with districts (Legislation Law, Art. 91, 93). */
function mayMakeRules({ level, function: role }: Agency, scope: Scope): boolean {
  if (level === 'national' || level === 'province') return true;
  return level === 'prefecture' && (role === 'government' || scope !== 'agency');
}

/** P3: decisions that are the items' total: one number may stand in the place of the other. */
export const ITEM_TOTALS: Check = {
  id: 'P3',
  level: 'note',
  rule: 'items-p3',
  statements: ({ report }) =>
    report.form !== '2019'
      ? NOT_APPLICABLE
      : DECISION_ROWS.map((row) => ({
          key: row,
          left: sumOf(report, [`${row}.decisions`]),
          right: addTerms([
            cellTerm(report, `${row}.priorYearItems`),
            cellTerm(report, `${row}.change`),
          ]),
          facts: { row },
        })),
  agree: (decisions, items) => decisions === 0 || decisions !== items,
};
