import type { DocumentRow } from './labelledRows.ts';
import { findSection } from './readSections.ts';

/** A sentence: longer than any label of the form, and with the punctuation of prose. */
const LONGEST_LABEL = 50;
const PUNCTUATION = /[。，；]/;

/** Whether a row is prose or a section's heading, at which a table ends. */
function endsTable({ cells }: DocumentRow): boolean {
  const printed = cells.filter((cell) => cell.text !== '');
  const [only] = printed;
  if (!only || printed.length > 1) return false;
  const isProse = only.text.length > LONGEST_LABEL && PUNCTUATION.test(only.text);
  return isProse || findSection(only.text) !== null;
}

/** The rows of a document between its headings and its prose. */
export function splitRegions(rows: readonly DocumentRow[]): DocumentRow[][] {
  const regions: DocumentRow[][] = [[]];
  for (const row of rows) {
    if (endsTable(row)) regions.push([]);
    else regions.at(-1)?.push(row);
  }
  return regions.filter((region) => region.length > 0);
}

/** A region with fewer of a table's rows than this part of the fullest is another table or a list. */
const SHARE = 0.6;
/** Fewer rows than this are words of a list, not a table. */
const FEWEST_ROWS = 2;

/**
 * The rows of the regions that hold a table: the one where most of the table's rows are found,
 * and any with nearly as many, which is the table again. A label elsewhere, in a list or in
 * another table, is none of the form's.
 */
export function findTableRows(
  regions: readonly (readonly DocumentRow[])[],
  count: (region: readonly DocumentRow[]) => number,
): DocumentRow[] {
  const counts = regions.map(count);
  const most = Math.max(0, ...counts);
  if (most < FEWEST_ROWS) return [];
  return regions.flatMap((region, at) => ((counts[at] ?? 0) >= most * SHARE ? region : []));
}

/** How many different rows of a table are found. */
export function countDifferent<Id>(rows: readonly { readonly id: Id }[]): number {
  return new Set(rows.map((row) => row.id)).size;
}
