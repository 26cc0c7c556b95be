import type { Piece, TableBlock, TableCell } from './document.ts';
import {
  type Element,
  isElement,
  lineOf,
  listElements,
  type Node,
  parsePiece,
} from './html/parseHtml.ts';
import { readSpan } from './html/readSpan.ts';
import { joinLines } from './joinLines.ts';
import { layOutGrid } from './layOutGrid.ts';
import type { TextLine } from './textLines.ts';

/** A cell with the columns and rows that it says it covers. */
interface SpannedPiece extends Piece {
  readonly columns: number;
  readonly rows: number;
}

/**
 * Reads the rows of HTML within a text. A nested table's rows follow those around it; any other table
 * whose cells say how far they reach stands on its grid.
 */
export function readHtmlTable(lines: readonly TextLine[]): TableBlock {
  const first = lines[0]?.number ?? 1;
  const html = lines.map((line) => line.text).join('\n');
  const elements = listElements(parsePiece(html));
  const seen = new Map<number, number>();
  const rows = elements.filter(isRow).map((row) =>
    row.childNodes.filter(isCell).map((cell): SpannedPiece => {
      const line = first + lineOf(cell) - 1;
      const column = (seen.get(line) ?? 0) + 1;
      seen.set(line, column);
      return {
        text: joinLines(readText(cell).split('\n')),
        place: { line, column },
        columns: readSpan(cell, 'colspan'),
        rows: readSpan(cell, 'rowspan'),
      };
    }),
  );
  const isNested = elements.filter(({ tagName }) => tagName === 'table').length > 1;
  const isSpanned = rows.flat().some((cell) => cell.columns > 1 || cell.rows > 1);
  return {
    kind: 'table',
    rows: isSpanned && !isNested ? layOut(rows) : rows.map((row) => row.map(pieceOf)),
    place: { line: first, column: 1 },
  };
}

const pieceOf = ({ text, place }: Piece): Piece => ({ text, place });

/** The cells with their columns; their places stay those in the text. */
function layOut(rows: readonly (readonly SpannedPiece[])[]): TableCell[][] {
  const loose = rows.map((cells) => ({
    cells: cells.map((cell) => ({ ...cell, doubted: false, holdsBlocks: false })),
  }));
  return layOutGrid(loose, 1).map((cells, row) =>
    cells.map((cell, at) => ({ ...cell, place: rows[row]?.[at]?.place ?? cell.place })),
  );
}

const isRow = ({ tagName }: Element) => tagName === 'tr';

function isCell(node: Node): node is Element {
  return isElement(node) && (node.tagName === 'td' || node.tagName === 'th');
}

/** Elements that begin a line of their own. */
const LINES: ReadonlySet<string> = new Set(['p', 'div', 'li']);

/** The text of a cell, lines parted by line ends, without that of tables within it. */
function readText(element: Element): string {
  return element.childNodes
    .map((node) => {
      if ('value' in node) return node.value.replace(/[\t\n]+/g, ' ');
      if (!isElement(node) || node.tagName === 'table') return '';
      if (node.tagName === 'br') return '\n';
      const text = readText(node);
      return LINES.has(node.tagName) ? `\n${text}\n` : text;
    })
    .join('');
}
