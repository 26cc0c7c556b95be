import { makeIssue } from '../../report/makeIssue.ts';
import type { Issue } from '../../report/report.ts';
import type { FormRow } from './formRows.ts';
import type { CostsOf } from './labelCosts.ts';
import type { Line } from './line.ts';
import type { Values } from './listEvents.ts';
import { type PrintedTable, pairValues } from './pairValues.ts';
import type { PrintedRow } from './printedRow.ts';

/** A region with fewer of a table's rows than this part of the fullest is another table or a list. */
const SHARE = 0.6;
/** Fewer rows than this are words of a list, not a table. */
const FEWEST_ROWS = 2;

/** The rows of a table, each once, by the row's id. */
export interface FoundTable {
  readonly rows: ReadonlyMap<string, PrintedRow>;
  readonly orphans: number;
  readonly issues: readonly Issue[];
  /** The lines in which the table was found. */
  readonly lines: readonly Line[];
}

/** How the labels of a table are told. */
export interface Labels {
  readonly rows: readonly FormRow[];
  readonly costsOf: CostsOf;
  /** Whether a text stands elsewhere on the form too. */
  readonly isCommon: (text: string) => boolean;
}

/**
 * Finds a table in the regions of a document: the one where most of its rows are found, and any
 * with nearly as many, which is the table again. A label elsewhere, in a list or in another table,
 * is none of the form's.
 */
export function findTable(
  regions: readonly (readonly Line[])[],
  { rows, costsOf, isCommon }: Labels,
): FoundTable {
  const tables = regions.map((lines) => ({
    lines,
    ...pairValues(lines, rows, costsOf, isCommon),
  }));
  const counts = tables.map(countRows);
  const most = Math.max(0, ...counts);
  const found = tables.filter((_, at) => most >= FEWEST_ROWS && (counts[at] ?? 0) >= most * SHARE);
  return {
    ...pickRows(found.flatMap((table) => table.rows)),
    orphans: found.reduce((sum, table) => sum + table.orphans, 0),
    lines: found.flatMap((table) => table.lines),
  };
}

/** How many different rows of a table are found. */
function countRows({ rows }: PrintedTable): number {
  return new Set(rows.map(({ row }) => row.id)).size;
}

/**
 * One row for each row of the form. Where a label stands more than once, those without values
 * give way to the one with them; two that differ are both dropped, with an issue.
 */
function pickRows(rows: readonly PrintedRow[]): Pick<FoundTable, 'rows' | 'issues'> {
  const picked = new Map<string, PrintedRow>();
  const differing = new Map<string, PrintedRow>();
  for (const row of rows) {
    const id = row.row.id ?? '';
    const other = picked.get(id);
    if (!other || printedIn(other) === '') picked.set(id, row);
    else if (printedIn(row) !== '' && printedIn(row) !== printedIn(other)) differing.set(id, other);
  }
  for (const id of differing.keys()) picked.delete(id);
  const issues = [...differing].map(([row, { label }]) =>
    makeIssue('row-twice', { row }, { place: label.place, doubt: 'reading' }),
  );
  return { rows: picked, issues };
}

const textsOf = ({ pieces }: Values) =>
  pieces
    .map(({ text }) => text)
    .join('\t')
    .trim();

function printedIn({ candidates }: PrintedRow): string {
  return candidates.map(textsOf).join('\n').trim();
}
