import type { LooseCell, LooseRow } from '../layOutGrid.ts';
import type { IsShown } from './elements.ts';
import { gatherCell } from './gatherText.ts';
import { attributeOf, childElements, type Element, listElements } from './parseHtml.ts';
import { readSpan } from './readSpan.ts';

/** A cell of a page's table before it is known whether the table is one or a layout. */
export interface HtmlCell extends LooseCell {
  readonly element: Element;
}
export interface HtmlRow extends LooseRow {
  readonly cells: readonly HtmlCell[];
}

const GROUPS = ['thead', 'tbody', 'tfoot'];

/** The rows of a table in the order of the source, without those of tables within it. */
export function readTableRows(table: Element, isShown: IsShown): HtmlRow[] {
  return childElements(table).flatMap((group) => {
    if (group.tagName === 'tr') return [readRow(group, isShown)];
    if (!GROUPS.includes(group.tagName)) return [];
    const rows = childElements(group)
      .filter(({ tagName }) => tagName === 'tr')
      .map((row) => readRow(row, (element) => isShown(group) && isShown(element)));
    const last = rows.at(-1);
    return last ? [...rows.slice(0, -1), { ...last, endsGroup: true }] : [];
  });
}

/** A row that the page does not show keeps its number and has no cells. */
function readRow(row: Element, isShown: IsShown): HtmlRow {
  if (!isShown(row)) return { cells: [] };
  const cells = childElements(row)
    .filter((cell) => (cell.tagName === 'td' || cell.tagName === 'th') && isShown(cell))
    .map((cell) => ({
      ...gatherCell(cell, isShown),
      holdsBlocks: holdsBlocks(cell),
      element: cell,
      columns: readSpan(cell, 'colspan'),
      rows: readSpan(cell, 'rowspan'),
    }));
  const isNone = isFlat(row) && cells.every((cell) => cell.text === '');
  return { cells: isNone ? [] : cells };
}

function holdsBlocks(cell: Element): boolean {
  return listElements(cell.childNodes).some(({ tagName }) => /^(?:table|h[1-6])$/.test(tagName));
}

/** Word and Excel end a table with a row of no height that holds the widths of its columns. */
function isFlat(row: Element): boolean {
  if (/^\s*0+(?:px|pt)?\s*$/.test(attributeOf(row, 'height') ?? '')) return true;
  return /(?:^|[;\s])height\s*:\s*0+(?:\.0+)?(?:px|pt|cm)?\s*(?:;|$|!)/i.test(
    attributeOf(row, 'style') ?? '',
  );
}
