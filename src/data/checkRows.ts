import {
  CHECK_IDS,
  type CheckResult,
  OUTCOMES,
  type Side,
  statementAnchor,
} from '../check/check.ts';
import { remarksOn } from '../check/findings.ts';
import { tellIssue } from '../i18n/issues.ts';
import { TABLE_WORDS } from '../i18n/tables.ts';
import { joinList, pageOf, type ReportItem, reportColumns, TO_REPORT } from './columns.ts';
import { placeText } from './place.ts';
import { column, defineTable } from './table.ts';

const isPlain = ({ check, outcome }: CheckResult) => check === 'A8' && outcome === 'holds';

interface CheckItem extends ReportItem {
  readonly result: CheckResult;
}

/**
 * What became of every statement of every check, also of those that hold; but for A8: it is asked of every cell,
 * and that a number is whole needs no row.
 */
export const CHECK_TABLE = defineTable<CheckItem>({
  id: 'checks',
  ...TABLE_WORDS.checks,
  primaryKey: ['agencyId', 'year', 'check', 'key'],
  foreignKeys: [TO_REPORT],
  byYear: true,
  *items({ checked, root }) {
    for (const { entry, results } of checked) {
      for (const result of results) {
        if (!isPlain(result)) yield { entry, root, result };
      }
    }
  },
  columns: [
    ...reportColumns<CheckItem>(),
    column('check', 'string', ({ result }) => result.check, { required: true, enum: CHECK_IDS }),
    column('key', 'string', ({ result }) => result.key, { required: true }),
    column('level', 'string', ({ result }) => result.level, {
      required: true,
      enum: ['error', 'warning', 'note'],
    }),
    column('outcome', 'string', ({ result }) => result.outcome, {
      required: true,
      enum: OUTCOMES,
    }),
    column('doubt', 'string', ({ result }) => result.doubt ?? null, {
      enum: ['source', 'reading'],
    }),
    column('left', 'number', ({ result }) => result.left?.value ?? null),
    column('right', 'number', ({ result }) => result.right?.value ?? null),
    column('difference', 'number', ({ result }) => numberOf(result.facts['difference']), {
      minimum: 0,
    }),
    column('leftTerms', 'string', ({ result }) => termsText(result.left)),
    column('rightTerms', 'string', ({ result }) => termsText(result.right)),
    column('message', 'string', ({ result }) => tell(result, 'zh')),
    column('messageEn', 'string', ({ result }) => tell(result, 'en')),
    column('place', 'string', ({ result }) => placeText(result.place)),
    column('rule', 'string', ({ result }) => result.rule, { required: true }),
    column('checkCells', 'string', ({ result }) => joinList(result.cells)),
    column('source', 'string', (item) => pageOf(item, item.result.cells[0]), { required: true }),
    column('statement', 'string', addressOf, { required: true }),
    column('remarks', 'string', ({ entry, result }) =>
      joinList(
        remarksOn(entry.report, result).map(({ text, who, when }) => `${text} (${who}, ${when})`),
      ),
    ),
  ],
});

/** The statement on the page of its report's checks. */
function addressOf({ entry: { agency, year }, root, result }: CheckItem): string {
  return `${root}quality/${agency.id}/${year}/#${statementAnchor(result)}`;
}

function tell({ outcome, rule, facts }: CheckResult, lang: 'zh' | 'en'): string | null {
  return outcome === 'fails' ? tellIssue(rule, facts, lang) : null;
}

function numberOf(fact: string | number | undefined): number | null {
  return typeof fact === 'number' ? fact : null;
}

/** Each number of a side with its sign, what it is of, the year and its status where that is not `reported`. */
function termsText(side: Side | null): string | null {
  if (!side) return null;
  const terms = side.terms.map(({ sign, cell, measure, year, value, status }) => {
    const rest = status === 'reported' ? '' : ` (${status})`;
    return `${sign < 0 ? 'minus ' : ''}${cell ?? measure ?? 'prose'} ${year ?? ''} = ${value ?? '?'}${rest}`;
  });
  return joinList(terms);
}
