import type { LooseCell, LooseRow } from '../layOutGrid.ts';
import type { Gathered } from '../plainText.ts';
import type { IsShown } from './elements.ts';
import { gatherCell } from './gatherText.ts';
import { attributeOf, childElements, type Element, isElement } from './parseHtml.ts';
import { readSpan } from './readSpan.ts';

/**
 * A cell of a page's table before it is known whether the table is one or a layout. Its text is put
 * together where it is asked for: a cell of a layout holds a page.
 */
class HtmlCell implements LooseCell {
  readonly element: Element;
  readonly holdsBlocks: boolean;
  readonly columns: number;
  readonly rows: number;
  readonly #isShown: IsShown;
  #gathered: Gathered | undefined;

  constructor(element: Element, isShown: IsShown) {
    this.element = element;
    this.#isShown = isShown;
    this.holdsBlocks = holdsBlocks(element);
    this.columns = readSpan(element, 'colspan');
    this.rows = readSpan(element, 'rowspan');
  }

  get text(): string {
    return this.#gather().text;
  }

  get doubted(): boolean {
    return this.#gather().doubted;
  }

  #gather(): Gathered {
    this.#gathered ??= gatherCell(this.element, this.#isShown);
    return this.#gathered;
  }
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
    .map((cell) => new HtmlCell(cell, isShown));
  const isNone = isFlat(row) && cells.every((cell) => cell.text === '');
  return { cells: isNone ? [] : cells };
}

const BLOCKS = new Set(['table', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

function holdsBlocks({ childNodes }: Element): boolean {
  return childNodes.some((one) => isElement(one) && (BLOCKS.has(one.tagName) || holdsBlocks(one)));
}

/** Word and Excel end a table with a row of no height that holds the widths of its columns. */
function isFlat(row: Element): boolean {
  if (/^\s*0+(?:px|pt)?\s*$/.test(attributeOf(row, 'height') ?? '')) return true;
  return /(?:^|[;\s])height\s*:\s*0+(?:\.0+)?(?:px|pt|cm)?\s*(?:;|$|!)/i.test(
    attributeOf(row, 'style') ?? '',
  );
}
