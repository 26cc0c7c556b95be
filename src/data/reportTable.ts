import type { CheckedReport } from '../check/checkReport.ts';
import { CHECK_RULES } from '../check/checks.ts';
import { countFindings, type Findings } from '../check/findings.ts';
import { FIGURE_UNITS, TABLE_WORDS } from '../i18n/tables.ts';
import { type Cell, type Issue, STATUSES, type Status } from '../report/report.ts';
import { pageOf, type ReportItem, reportColumns, TO_AGENCY } from './columns.ts';
import { column, defineTable } from './table.ts';

const count = { required: true, minimum: 0 } as const;
const cells = { ...count, unit: FIGURE_UNITS.cells };
const issues = { ...count, unit: FIGURE_UNITS.issues };
const checks = { ...count, unit: FIGURE_UNITS.checks };

/** A report and what came of its checks. */
interface CheckedItem extends ReportItem {
  readonly counts: Findings;
  /** The cells of each status. */
  readonly cells: ReadonlyMap<Status, readonly Cell[]>;
}

/** What reading met with: what checks found stands in columns of its own. */
const withLevel = ({ entry }: ReportItem, level: Issue['level']) =>
  entry.report.issues.filter((issue) => issue.level === level && !CHECK_RULES.has(issue.rule))
    .length;
const withCounts = (root: string, { entry, results }: CheckedReport): CheckedItem => ({
  entry,
  root,
  counts: countFindings(results),
  cells: Map.groupBy(Object.values(entry.report.cells), ({ status }) => status),
});

/** A row a report. */
export const REPORT_TABLE = defineTable<CheckedItem>({
  id: 'reports',
  ...TABLE_WORDS.reports,
  primaryKey: ['agencyId', 'year'],
  foreignKeys: [TO_AGENCY],
  byYear: true,
  *items({ checked, root }) {
    for (const one of checked) yield withCounts(root, one);
  },
  columns: [
    ...reportColumns<CheckedItem>(),
    column('title', 'string', ({ entry }) => entry.report.title),
    column('publishedOn', 'date', ({ entry }) => entry.report.publishedOn),
    column('publishedOnText', 'string', ({ entry }) => entry.report.publishedOnText),
    column('periodFrom', 'date', ({ entry }) => entry.report.period?.from ?? null),
    column('periodTo', 'date', ({ entry }) => entry.report.period?.to ?? null),
    column('address', 'string', ({ entry }) => entry.report.contact.address),
    column('postcode', 'string', ({ entry }) => entry.report.contact.postcode),
    column('phone', 'string', ({ entry }) => entry.report.contact.phone),
    column('email', 'string', ({ entry }) => entry.report.contact.email),
    column('website', 'string', ({ entry }) => entry.report.contact.website),
    ...STATUSES.map((status) =>
      column<CheckedItem>(
        `${status}Cells`,
        'integer',
        (item) => item.cells.get(status)?.length ?? 0,
        cells,
      ),
    ),
    column('claims', 'integer', ({ entry }) => entry.report.claims.length, {
      ...count,
      unit: FIGURE_UNITS.claims,
    }),
    column('errors', 'integer', (item) => withLevel(item, 'error'), issues),
    column('warnings', 'integer', (item) => withLevel(item, 'warning'), issues),
    column('notes', 'integer', (item) => withLevel(item, 'note'), issues),
    column('checksHeld', 'integer', ({ counts }) => counts.holds, checks),
    column('checksFailed', 'integer', ({ counts }) => counts.fails, checks),
    column('checksQuestioned', 'integer', ({ counts }) => counts.questioned, checks),
    column('checksUndecided', 'integer', ({ counts }) => counts.undecided, checks),
    column('openFindings', 'integer', ({ counts }) => counts.open, checks),
    column('originalUrl', 'string', ({ entry }) => entry.report.source.url),
    column('file', 'string', ({ entry }) => entry.report.source.file, { required: true }),
    column('mediaType', 'string', ({ entry }) => entry.report.source.mediaType, {
      required: true,
    }),
    column('sha256', 'string', ({ entry }) => entry.report.source.sha256, {
      required: true,
      pattern: '[0-9a-f]{64}',
    }),
    column('source', 'string', (item) => pageOf(item), { required: true }),
  ],
});
