import { decodeText } from '../../document/decodeText.ts';
import { dropControls, listLines } from '../../document/textLines.ts';
import { element } from '../element.ts';
import { drawLines, type MarkedRun } from './drawLines.ts';
import { markLines, type PlacedCell } from './markLines.ts';
import { TO_SOURCE } from './moveByArrow.ts';

/** Sets the text that a report was read from line by line, each number marked with its cells. */
export function drawSource(bytes: ArrayBuffer): HTMLElement {
  const lines = listLines(decodeText(new Uint8Array(bytes))).map(dropControls);
  return drawLines(lines, markLines(lines, { cells: readCells() }), linkNumber);
}

/** Where the cells of the page's tables were read, and what is printed there. */
function readCells(): Readonly<Record<string, PlacedCell>> {
  const links = document.querySelectorAll<HTMLAnchorElement>(TO_SOURCE);
  return Object.fromEntries(
    [...links].flatMap((link) => {
      const place = link.closest('td');
      const [, line, column] = /^#L(\d+)C(\d+)$/.exec(link.hash) ?? [];
      if (!place || !line) return [];
      const text = place.dataset['printed'] ?? place.dataset['value'] ?? '';
      return [[place.id, { text, place: { line: Number(line), column: Number(column) } }]];
    }),
  );
}

/** A number leads to its cell in the tables, whose account it tells. */
function linkNumber({ text, cells }: MarkedRun): HTMLElement {
  const title = cells.map((cell) => document.getElementById(cell)?.title ?? '').join(' ');
  const href = `#${cells[0] ?? ''}`;
  return element('a', { href, 'data-cells': cells.join(' '), title }, text);
}
