import { hasTable } from './elements.ts';
import { attributeOf, type Element, listElements } from './parseHtml.ts';
import type { HtmlCell, HtmlRow } from './tableRows.ts';

/** Longer than any label of the form. */
const PROSE = 80;
/** A row with so many short cells is one of data, and so many such rows are a table. */
const SHORT_CELLS = 3;
const DATA_ROWS = 3;

/** A sentence, which no cell of the form's tables holds. */
export const isProse = (text: string) => text.length > PROSE && /[。；]/.test(text);

/**
 * Whether a table is there for layout: it holds a page, a column of it or a frame, and what its
 * cells hold is read on as if the table were not there.
 */
export function isLayout(table: Element, rows: readonly HtmlRow[]): boolean {
  const role = attributeOf(table, 'role');
  if (role === 'presentation' || role === 'none') return true;
  const cells = rows.flatMap((row) => row.cells);
  if (cells.length === 1) return true;
  const data = rows.filter((row) => countShort(row) >= SHORT_CELLS).length;
  return data < DATA_ROWS && cells.some(holdsFlow);
}

function countShort({ cells }: HtmlRow): number {
  return cells.filter(({ text, element }) => text.length < PROSE && !hasTable(element)).length;
}

/** Whether a cell holds what stands on a page rather than in a table: a table, headings, prose. */
function holdsFlow({ element, text }: HtmlCell): boolean {
  if (listElements(element.childNodes).some(({ tagName }) => /^(?:table|h[1-6])$/.test(tagName))) {
    return true;
  }
  return isProse(text);
}
