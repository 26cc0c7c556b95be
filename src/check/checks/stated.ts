import type { Claim, Report } from '../../report/report.ts';
import type { Check, Side, Statement, Subject } from '../check.ts';
import { addTerms, cellsOfClaim, claimTerm, keyClaims, sumOf } from '../terms.ts';
import { agreesWith } from './agreesWith.ts';
import { namesOf, stateSeveral } from './severalMeanings.ts';

/** N1: a figure in the prose is its cell. */
export const STATED_FIGURES: Check = {
  id: 'N1',
  level: 'error',
  rule: 'stated-n1',
  otherRules: ['stated-n1-several'],
  statements: ({ report }) =>
    keyClaims(report.claims).flatMap(({ claim, key }) => {
      const cells = cellsOfClaim(claim, report);
      if (cells === null || claim.value === null || claim.year !== undefined) return [];
      if (claim.mayAlsoBe) return [stateSeveral(claim, key, report)];
      return [
        {
          key,
          left: state(claim, claim.value, report),
          right: sumOf(report, cells),
          facts: { ...factsOf(claim), approximate: claim.approximate ? 1 : 0 },
          place: claim.place,
        },
      ];
    }),
  agree: (left, right, { facts }) => agreesWith(left, right, facts?.['approximate'] === 1),
};

/** N2: a change stated in the prose is this year's report less last year's. */
export const STATED_CHANGES: Check = {
  id: 'N2',
  level: 'error',
  rule: 'change-n2',
  statements: (subject) =>
    keyClaims(subject.report.claims).flatMap(({ claim, key }) => stateChange(claim, key, subject)),
  agree: (left, right, { facts }) => {
    const decimals = facts?.['decimals'];
    if (decimals === undefined) {
      return left === right || (facts?.['approximate'] === 1 ? undefined : false);
    }
    return Math.abs(left - right) <= 10 ** -Number(decimals) + 1e-9;
  },
};

function stateChange(claim: Claim, key: string, { report, previous }: Subject): Statement[] {
  const isChange = claim.change !== undefined || claim.changePercent !== undefined;
  const isPrior = claim.year !== undefined && claim.value !== null;
  if (!isChange && !isPrior) return [];
  const now = cellsOfClaim(claim, report);
  const then = previous === null ? null : cellsOfClaim(claim, previous);
  if (now === null) return [];
  if (previous === null || then === null || (isPrior && claim.year !== previous.year)) {
    return [{ key, outcome: 'not-applicable', facts: factsOf(claim), place: claim.place }];
  }
  const common = { key, place: claim.place };
  // Of which cell the figure is, and its change, nobody can say.
  if (claim.mayAlsoBe) return [{ ...common, outcome: 'undecided', facts: factsOf(claim) }];
  const before = sumOf(previous, then);
  const facts = { ...factsOf(claim), approximate: claim.approximate ? 1 : 0 };
  if (isPrior)
    return [{ ...common, left: state(claim, claim.value, report), right: before, facts }];
  const sum = sumOf(report, now);
  const terms = [...sum.terms, ...before.terms.map((term) => ({ ...term, sign: -1 as const }))];
  const { change, changePercent } = claim;
  return [
    ...(change === undefined
      ? []
      : [{ ...common, left: state(claim, change, report), right: addTerms(terms), facts }]),
    ...(changePercent === undefined
      ? []
      : [
          {
            ...common,
            key: `${key}-percent`,
            left: state(claim, changePercent, report),
            right: { terms, value: percentChange(before.value, sum.value) },
            facts: { ...facts, decimals: String(changePercent).split('.')[1]?.length ?? 0 },
          },
        ]),
  ];
}

function percentChange(before: number | null, now: number | null): number | null {
  if (before === null || now === null || before === 0) return null;
  return Number((((now - before) / before) * 100).toFixed(4));
}

/** N3: the parts listed in prose add to the sum that the same sentence states. */
export const STATED_PARTS: Check = {
  id: 'N3',
  level: 'error',
  rule: 'parts-n3',
  statements: ({ report }) =>
    keyClaims(report.claims).flatMap(({ claim, key }) => {
      if (claim.parts === undefined || claim.value === null) return [];
      const parts = claim.parts.map(({ label, value }) => ({
        ...claimTerm(claim, value, report),
        quote: label,
      }));
      return [
        {
          key,
          left: state(claim, claim.value, report),
          right: addTerms(parts),
          about: cellsOfClaim(claim, report) ?? [],
          facts: { ...factsOf(claim), approximate: claim.approximate ? 1 : 0 },
          place: claim.place,
        },
      ];
    }),
  agree: (left, right, { facts }) =>
    left === right || (facts?.['approximate'] === 1 ? undefined : false),
};

function state(claim: Claim, value: number | null, report: Report): Side {
  return addTerms([claimTerm(claim, value, report)]);
}

function factsOf(claim: Claim) {
  const several = claim.mayAlsoBe ? { names: namesOf(claim).join(' ') } : {};
  return { cell: claim.cell ?? claim.measure ?? '', quote: claim.quote, ...several };
}
