import type { Claim, Report } from '../../report/report.ts';
import type { CellId } from '../../statute/forms.ts';
import type { QuantityId } from '../../statute/quantities.ts';
import type { Outcome, Side, Statement, Term } from '../check.ts';
import { addTerms, claimTerm, meaningsOf, sumOf } from '../terms.ts';
import { agreesWith } from './agreesWith.ts';

/**
 * N1 for a figure whose words mean several things (办理, 答复). It holds where each of them has the
 * figure. It is undecided where one has it, for that one may be meant. Where none that the form counts has it,
 * that raises a question and never more: other meanings remain, such as the answers to this year's requests.
 */
export function stateSeveral(claim: Claim, key: string, report: Report): Statement {
  const meanings = listMeanings(claim, report);
  return {
    key,
    outcome: judge(claim, meanings),
    level: 'note',
    rule: 'stated-n1-several',
    left: addTerms([claimTerm(claim, claim.value, report)]),
    right: sideOf(meanings, report),
    about: meanings.flatMap(({ cells }) => cells ?? []),
    facts: {
      cell: claim.cell ?? claim.measure ?? '',
      quote: claim.quote,
      names: namesOf(claim).join(' '),
      approximate: claim.approximate ? 1 : 0,
    },
    place: claim.place,
  };
}

/** The cells and measures that a claim's words may mean, by their ids. */
export const namesOf = ({ cell, measure, mayAlsoBe = [] }: Claim): readonly string[] => [
  cell ?? measure ?? '',
  ...mayAlsoBe,
];

/** One thing that the words may mean. */
interface Meaning {
  readonly id: string;
  /** Null where the form does not count it. */
  readonly cells: readonly CellId[] | null;
  readonly sum: Side | null;
}

function listMeanings(claim: Claim, report: Report): readonly Meaning[] {
  const ids = namesOf(claim);
  return meaningsOf(claim, report).map((cells, index) => ({
    id: ids[index] ?? '',
    cells,
    sum: cells && sumOf(report, cells),
  }));
}

function judge({ value, approximate }: Claim, meanings: readonly Meaning[]): Outcome {
  if (value === null) return 'undecided';
  const verdicts = meanings.map(({ sum }) => {
    const number = sum?.value ?? null;
    return number === null ? undefined : agreesWith(value, number, approximate);
  });
  if (verdicts.every((verdict) => verdict === true)) return 'holds';
  const counted = verdicts.filter((_, index) => meanings[index]?.cells !== null);
  return counted.every((verdict) => verdict === false) ? 'fails' : 'undecided';
}

/** The numbers of all meanings side by side. */
function sideOf(meanings: readonly Meaning[], report: Report): Side {
  const terms = meanings.flatMap(({ id, sum }): Term[] => {
    const [first, ...rest] = sum?.terms ?? [];
    if (!first || !sum) return [];
    if (rest.length === 0) return [first];
    const doubtful = sum.terms.find(({ status }) => status !== 'reported');
    const status = doubtful?.status ?? 'reported';
    return [{ sign: 1, measure: id as QuantityId, value: sum.value, year: report.year, status }];
  });
  return { terms, value: null, isAnyOf: true };
}
