import type { TableBlock } from '../document/document.ts';
import { DISPUTE_BLOCKS, DISPUTE_OUTCOMES } from '../statute/disputes.ts';
import { REQUESTERS } from '../statute/requests.ts';
import type { DocumentRow } from './labelledRows.ts';
import { readLabel } from './labels.ts';

/** The columns of tables 三 and 四 as their headers name them, from left to right. */
const HEADERS = [
  REQUESTERS.map((column) => column.printed),
  DISPUTE_BLOCKS.flatMap(() => DISPUTE_OUTCOMES.map((outcome) => outcome.printed)),
].map((names) => names.map((name) => readLabel(name).words).join(' '));

/**
 * The rows of a table. Where its columns were told apart by the names above them, those must be
 * the form's, all of them and in its order; else its empty cells are none.
 */
export function listTableRows({ rows, aligned = false, columns }: TableBlock): DocumentRow[] {
  if (!columns) return rows.map((cells) => ({ cells, aligned }));
  const names = columns.map((name) => readLabel(name).words).join(' ');
  if (HEADERS.includes(names)) return rows.map((cells) => ({ cells, aligned, named: true }));
  return rows.map((cells) => ({ cells: cells.filter(({ text }) => text !== ''), aligned: false }));
}
