import { isTranscription } from '../../report/basis.ts';
import type { ReportEntry } from '../../report/entry.ts';
import type { Cell } from '../../report/report.ts';

const CELL = 'licensing.decisions';

/** One number by which the site shows how it works: the largest read from a document's own table. */
export function pickSpecimen(
  entries: readonly ReportEntry[],
): { entry: ReportEntry; id: string; cell: Cell; value: number } | null {
  const candidates = entries.flatMap((entry) => {
    const cell = entry.report.cells[CELL];
    if (isTranscription(entry.report) || cell?.status !== 'reported' || cell.value === null)
      return [];
    return [{ entry, id: CELL, cell, value: cell.value }];
  });
  return candidates.sort((a, b) => b.value - a.value)[0] ?? null;
}
