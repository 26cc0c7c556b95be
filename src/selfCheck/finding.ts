import type { CheckId, CheckResult, Side } from '../check/check.ts';
import { countFindings } from '../check/findings.ts';
import { otherwiseLayoutOf } from '../report/otherwiseLayout.ts';
import type { Cell, Issue, Report } from '../report/report.ts';
import { isCellId } from '../statute/forms.ts';
import { OTHERWISE_PARTS } from '../statute/requests.ts';

/** What a finding is about: whoever mends it looks in another place for each. */
export const FINDING_KINDS = ['sums', 'prose', 'years', 'dates', 'reading', 'questions'] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];

/** Something that wants a look, from a check that fails or from the reading itself. */
export interface Finding {
  readonly kind: FindingKind;
  readonly check: CheckId | null;
  readonly rule: string;
  readonly facts: Issue['facts'];
  readonly left: Side | null;
  readonly right: Side | null;
  readonly cells: readonly string[];
  readonly place: Issue['place'];
  /** Whether it only raises a question. */
  readonly questioned: boolean;
  /** Whether the reader may have misread one of the numbers. */
  readonly doubted: boolean;
}

/** The cells of a report that a status became of, by the rows in which they stand. */
export function cellsWith(cells: Report['cells'], status: Cell['status']): readonly string[] {
  return Object.entries(cells).flatMap(([id, cell]) => (cell.status === status ? [id] : []));
}

/** The cell of a report under a name; undefined for a name that no form has. */
export function findCell({ cells }: Pick<Report, 'cells'>, id: string): Cell | undefined {
  return isCellId(id) ? cells[id] : undefined;
}

/** The cells that the report's own form has: where （六） is one row, its three rows are not missed. */
export function cellsOfLayout(cells: Report['cells']): Report['cells'] {
  if (otherwiseLayoutOf(cells) === 'three') return cells;
  const isPart = (id: string) => OTHERWISE_PARTS.some((row) => id.startsWith(`${row.id}@`));
  return Object.fromEntries(Object.entries(cells).filter(([id]) => !isPart(id)));
}

/** Whether nothing was found because nothing could be checked. */
export function isUnchecked(
  results: readonly CheckResult[],
  findings: readonly Finding[],
): boolean {
  return findings.length === 0 && countFindings(results).holds === 0;
}

/** Whether only tables were given, such as were copied from a report: nothing around them was read. */
export function isTablesAlone({ title, sections }: Pick<Report, 'title' | 'sections'>): boolean {
  return title === null && sections.length === 0;
}
