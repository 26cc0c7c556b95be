import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import type { Piece, TableBlock } from './document.ts';
import { joinLines } from './joinLines.ts';
import type { TextLine } from './textLines.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** Reads the rows of HTML within a text. A nested table's rows follow those around it. */
export function readHtmlTable(lines: readonly TextLine[]): TableBlock {
  const first = lines[0]?.number ?? 1;
  const html = lines.map((line) => line.text).join('\n');
  const fragment = parseFragment(html, { sourceCodeLocationInfo: true });
  const seen = new Map<number, number>();
  const rows = listElements(fragment.childNodes, 'tr').map((row) =>
    row.childNodes.filter(isCell).map((cell): Piece => {
      const line = first + (cell.sourceCodeLocation?.startLine ?? 1) - 1;
      const column = (seen.get(line) ?? 0) + 1;
      seen.set(line, column);
      return { text: joinLines(readText(cell).split('\n')), place: { line, column } };
    }),
  );
  return { kind: 'table', rows, place: { line: first, column: 1 } };
}

function isElement(node: Node): node is Element {
  return 'tagName' in node;
}

function isCell(node: Node): node is Element {
  return isElement(node) && (node.tagName === 'td' || node.tagName === 'th');
}

/** Elements of a name in the order of the text; however deep the nesting, without recursion. */
function listElements(nodes: readonly Node[], tagName: string): Element[] {
  const found: Element[] = [];
  const open = [...nodes].reverse();
  for (let node = open.pop(); node; node = open.pop()) {
    if (!isElement(node)) continue;
    if (node.tagName === tagName) found.push(node);
    for (const child of [...node.childNodes].reverse()) open.push(child);
  }
  return found;
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
