import type { CheckResult, Side } from '../check/check.ts';
import type { CheckedReport } from '../check/checkReport.ts';
import { type Publication, writeCsv } from '../figures/toCsv.ts';
import { tellIssue } from '../i18n/issues.ts';
import type { Place } from '../report/report.ts';
import { checksAddress, statementAnchor } from './addresses.ts';

/** The columns of the checks' CSV, in order. */
export const CHECK_COLUMNS = [
  'agencyId',
  'agency',
  'year',
  'check',
  'key',
  'level',
  'outcome',
  'left',
  'right',
  'difference',
  'doubt',
  'rule',
  'sentenceZh',
  'sentenceEn',
  'cells',
  'place',
  'address',
] as const;

/** Every statement of some reports with what came of it: a row each. */
export function listStatements(checked: readonly CheckedReport[], publication: Publication) {
  return checked.flatMap(({ entry: { agency, year, report }, results }) =>
    results.map((result) => {
      const { check, key, level, outcome, left, right, facts, doubt, rule, cells, place } = result;
      return {
        agencyId: agency.id,
        agency: agency.name,
        year,
        check,
        key,
        level,
        outcome,
        left: left?.value ?? null,
        right: right?.value ?? null,
        difference: numberOf(facts['difference']),
        doubt: doubt ?? null,
        rule,
        sentence: tellFailure(result),
        cells,
        place: place ?? null,
        leftTerms: termsOf(left),
        rightTerms: termsOf(right),
        remarks: report.remarks.filter((remark) => remark.check === check && remark.key === key),
        address: addressOfStatement(agency.id, year, result, publication),
      };
    }),
  );
}
type StatementRow = ReturnType<typeof listStatements>[number];

/** All statements as CSV, a line each. */
export function checksCsv(checked: readonly CheckedReport[], publication: Publication): string {
  return writeCsv(CHECK_COLUMNS, listStatements(checked, publication).map(csvFields));
}

/** The same as JSON, with the terms of each side and the curator's remarks. */
export function checksJson(checked: readonly CheckedReport[], publication: Publication): string {
  return `${JSON.stringify({ statements: listStatements(checked, publication) })}\n`;
}

function csvFields({ sentence, cells, place, ...row }: StatementRow) {
  return {
    ...row,
    sentenceZh: sentence?.zh ?? null,
    sentenceEn: sentence?.en ?? null,
    cells: cells.join(' | '),
    place: place === null ? null : placeText(place),
  };
}

/** Only a failure has a sentence: each tells what does not fit. */
function tellFailure({ outcome, rule, facts }: CheckResult) {
  if (outcome !== 'fails') return null;
  return { zh: tellIssue(rule, facts, 'zh'), en: tellIssue(rule, facts, 'en') };
}

const numberOf = (fact: string | number | undefined) => (typeof fact === 'number' ? fact : null);
const termsOf = (side: Side | null) => side?.terms ?? [];

/** With words between the numbers: a spreadsheet takes "37:2" for a time. */
function placeText(place: Place): string {
  if ('line' in place) return `line ${place.line}, cell ${place.column}`;
  if ('table' in place) return `table ${place.table}, row ${place.row}, column ${place.column}`;
  return `page ${place.page}`;
}

function addressOfStatement(
  agencyId: string,
  year: number,
  result: CheckResult,
  { root }: Publication,
): string {
  return `${root}${checksAddress(agencyId, year).slice(1)}#${statementAnchor(result)}`;
}
