import type { LooseCell, LooseRow } from '../layOutGrid.ts';
import { tidyCell } from '../plainText.ts';
import { gather } from './gatherRuns.ts';
import type { Numbering } from './numbering.ts';
import { childElements, findPath, isOn, valueAt, type XmlElement } from './parseXml.ts';

/** A cell of Word with the element that holds it. */
export interface WordCell extends LooseCell {
  readonly element: XmlElement;
}
export interface WordRow extends LooseRow {
  readonly cells: readonly WordCell[];
}

/** A cell that those below it may still be merged with. */
interface OpenCell extends WordCell {
  rows: number;
  columns: number;
}

/** Elements that may stand around rows and cells: content controls, marks of programs. */
const WRAPPERS = ['sdt', 'sdtContent', 'customXml', 'smartTag', 'ins', 'moveTo'];

/** The rows of a table as they stand once every tracked change is accepted. */
export function readWordRows(table: XmlElement, numbering: Numbering): WordRow[] {
  /** For each column, the cell above that begins there and may go on. */
  let above = new Map<number, OpenCell>();
  return listWithin(table, 'tr')
    .filter((row) => findPath(row, 'trPr', 'del') === null && !isOn(row, 'trPr', 'hidden'))
    .map((row) => {
      const before = Math.max(0, Number(valueAt(row, 'trPr', 'gridBefore')) || 0);
      const read = readRow(row, before, above, numbering);
      above = read.below;
      return { cells: read.cells, before };
    });
}

function readRow(
  row: XmlElement,
  before: number,
  above: ReadonlyMap<number, OpenCell>,
  numbering: Numbering,
) {
  const isInserted = findPath(row, 'trPr', 'ins') !== null;
  const cells: OpenCell[] = [];
  const below = new Map<number, OpenCell>();
  let column = before;
  for (const element of listWithin(row, 'tc')) {
    if (findPath(element, 'tcPr', 'cellDel')) continue;
    const columns = Math.max(1, Number(valueAt(element, 'tcPr', 'gridSpan') ?? 1) || 1);
    const last = cells.at(-1);
    if (last && valueAt(element, 'tcPr', 'hMerge') === 'continue') {
      last.columns += columns;
      column += columns;
      continue;
    }
    const open = above.get(column);
    if (open && open.columns === columns && continuesAbove(element)) {
      open.rows += 1;
      below.set(column, open);
    } else {
      const cell = readCell(element, columns, isInserted, numbering);
      cells.push(cell);
      below.set(column, cell);
    }
    column += columns;
  }
  return { cells, below };
}

/** Whether a cell is the rest of the one above; what is typed in it is not shown. */
function continuesAbove(cell: XmlElement): boolean {
  const merge = findPath(cell, 'tcPr', 'vMerge');
  return merge !== null && (merge.attributes.get('val') ?? 'continue') === 'continue';
}

function readCell(
  element: XmlElement,
  columns: number,
  isInserted: boolean,
  numbering: Numbering,
): OpenCell {
  const raw = gather(element, numbering);
  const { text, doubted } = tidyCell(raw.text);
  const isTracked =
    isInserted ||
    findPath(element, 'tcPr', 'cellIns') !== null ||
    findPath(element, 'tcPr', 'cellMerge') !== null;
  return {
    text,
    doubted: doubted || raw.doubted || (isTracked && text !== ''),
    columns,
    rows: 1,
    holdsBlocks: holdsTable(element),
    element,
  };
}

/** The elements of a name, directly or within what may stand around them. */
function listWithin(element: XmlElement, name: string): XmlElement[] {
  return childElements(element).flatMap((child) => {
    if (child.name === name) return [child];
    return WRAPPERS.includes(child.name) ? listWithin(child, name) : [];
  });
}

function holdsTable(element: XmlElement): boolean {
  return childElements(element).some((child) => child.name === 'tbl' || holdsTable(child));
}
