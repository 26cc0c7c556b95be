import type { CheckId, Side } from '../check/check.ts';
import type { Cell, Issue, Report } from '../report/report.ts';
import { isCellId } from '../statute/forms.ts';

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

/** Whether only tables were given, such as were copied from a report: nothing around them was read. */
export function isTablesAlone({ title, sections }: Pick<Report, 'title' | 'sections'>): boolean {
  return title === null && sections.length === 0;
}
