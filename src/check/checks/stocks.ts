import type { Report } from '../../report/report.ts';
import { ITEM_ROWS } from '../../statute/disclosure.ts';
import { REQUESTERS } from '../../statute/requests.ts';
import { type Check, NOT_APPLICABLE, type Statement } from '../check.ts';
import { addTerms, cellTerm } from '../terms.ts';

/** A5: what was carried out of last year is carried into this one, for each kind of requester. */
export const CARRIED_OVER: Check = {
  id: 'A5',
  level: 'error',
  rule: 'carried-a5',
  statements: ({ report, previous }) =>
    previous === null
      ? NOT_APPLICABLE
      : REQUESTERS.map(({ id }) => ({
          key: id,
          left: addTerms([cellTerm(report, `requests.carriedIn@${id}`)]),
          right: addTerms([cellTerm(previous, `requests.carriedOut@${id}`)]),
          facts: { column: id, year: report.year ?? '—', before: previous.year ?? '—' },
        })),
};

/** A6: documents in force follow from last year's, issued and repealed; lapse and merger break it. */
export const IN_FORCE: Check = {
  id: 'A6',
  level: 'note',
  rule: 'stock-a6',
  statements: ({ report, previous }) =>
    previous === null || report.form !== '2021' || previous.form !== '2021'
      ? NOT_APPLICABLE
      : (['rules', 'normativeDocuments'] as const).map((row) =>
          stateStock(row, report, previous, [
            cellTerm(report, `${row}.inForce`),
            cellTerm(previous, `${row}.inForce`),
            cellTerm(report, `${row}.issued`),
            cellTerm(report, `${row}.repealed`, -1),
          ]),
        ),
};

/** A7: the items of the year before follow from the report of that year; form 2019. */
export const ITEMS: Check = {
  id: 'A7',
  level: 'error',
  rule: 'items-a7',
  statements: ({ report, previous }) =>
    previous === null || report.form !== '2019' || previous.form !== '2019'
      ? NOT_APPLICABLE
      : ITEM_ROWS.map((row) =>
          stateStock(row, report, previous, [
            cellTerm(report, `${row}.priorYearItems`),
            cellTerm(previous, `${row}.priorYearItems`),
            cellTerm(previous, `${row}.change`),
          ]),
        ),
};

type Terms = Parameters<typeof addTerms>[0];

function stateStock(row: string, report: Report, previous: Report, terms: Terms): Statement {
  return {
    key: row,
    left: addTerms(terms.slice(0, 1)),
    right: addTerms(terms.slice(1)),
    facts: { row, year: report.year ?? '—', before: previous.year ?? '—' },
  };
}
