import type { TableBlock } from '../document.ts';
import { hasTable, type IsShown, LOOKS } from './elements.ts';
import { gatherCell } from './gatherText.ts';
import { attributeOf, type Element, isElement, isText } from './parseHtml.ts';

/** Elements that a page may lay out as rows, and as the cells in them. */
const ROW_TAGS = ['div', 'ul', 'ol', 'li', 'dl', 'section'];
const CELL_TAGS = ['div', 'li', 'dd', 'dt', 'span', 'p'];
const CELL_CLASS = /(?:^|[\s_-])(?:td|th|cell|col|column|grid|item)/i;
const CELL_STYLE = /display\s*:\s*(?:table-cell|inline-block)|float\s*:\s*(?:left|right)/i;

const FEWEST_ROWS = 3;
const FEWEST_CELLS = 2;
const LONGEST_CELL = 80;

/**
 * A table that a page lays out from `div`s, or another element that looks like none: rows of short
 * texts, numbers among them. Its columns are not known: the rows are as long as they are.
 */
export function readDivRows(element: Element, isShown: IsShown, table: number): TableBlock | null {
  if (!ROW_TAGS.includes(element.tagName) || hasTable(element)) return null;
  const { elements: rows, hasText } = splitParts(element, isShown);
  if (hasText) return null;
  if (rows.length < FEWEST_ROWS) return null;
  const cells = rows.map((row) => listCells(row, isShown));
  const full = cells.filter((row) => row.length >= FEWEST_CELLS).length;
  if (cells.some((row) => row.length === 0) || full * 2 < cells.length) return null;
  const read = cells.map((row) => row.map((cell) => gatherCell(cell, isShown)));
  const numbers = read.filter((row) => row.some(({ text }) => /^[\d０-９]/.test(text))).length;
  if (numbers < 2 || read.flat().some(({ text }) => text.length > LONGEST_CELL)) return null;
  return {
    kind: 'table',
    rows: read.map((row, at) =>
      row.map(({ text, doubted }, column) => ({
        text,
        place: { table, row: at + 1, column: column + 1 },
        ...(doubted ? { doubted: true as const } : {}),
      })),
    ),
    place: { table, row: 1, column: 1 },
  };
}

/** The cells of a row, the row itself where it is one; none where it is no row. */
function listCells(row: Element, isShown: IsShown): Element[] {
  if (!ROW_TAGS.includes(row.tagName)) return [];
  const { elements: cells, hasText } = splitParts(row, isShown);
  if (cells.length === 0) return [row];
  return hasText || !cells.every((cell) => isCell(cell, isShown)) ? [] : cells;
}

function isCell(element: Element, isShown: IsShown): boolean {
  if (!CELL_TAGS.includes(element.tagName)) return false;
  const { elements } = splitParts(element, isShown);
  return !elements.some((inner) => ROW_TAGS.includes(inner.tagName));
}

/** What an element holds; what stands in tags that only set its looks stands in the element itself. */
function splitParts(element: Element, isShown: IsShown): { elements: Element[]; hasText: boolean } {
  const elements: Element[] = [];
  let hasText = false;
  for (const node of element.childNodes) {
    if (isText(node)) hasText ||= node.value.trim() !== '';
    else if (isElement(node) && isShown(node)) {
      const inner = isWrapper(node) ? splitParts(node, isShown) : null;
      elements.push(...(inner?.elements ?? [node]));
      hasText ||= inner?.hasText ?? false;
    }
  }
  return { elements, hasText };
}

/** Spans in a line are words of a sentence, unless they say that they are cells. */
function isWrapper(element: Element): boolean {
  if (!LOOKS.has(element.tagName)) return false;
  return !(
    CELL_CLASS.test(attributeOf(element, 'class') ?? '') ||
    CELL_STYLE.test(attributeOf(element, 'style') ?? '')
  );
}
