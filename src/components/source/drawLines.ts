import { decodeText } from '../../document/decodeText.ts';
import { dropControls, listLines } from '../../document/textLines.ts';
import { HTML_LANG } from '../../i18n/lang.ts';
import { type MarkedLine, markLines, type PlacedCell } from './markLines.ts';

/** Sets the text that a report was read from line by line, each number marked with its cells. */
export function drawLines(bytes: ArrayBuffer): HTMLElement {
  const text = decodeText(new Uint8Array(bytes));
  const lines = listLines(text).map(dropControls);
  const list = make('ol', 'source-text');
  list.lang = HTML_LANG.zh;
  list.append(
    ...markLines(lines, { cells: readCells() }).map((line) =>
      drawLine(line, lines[line.number - 1] ?? ''),
    ),
  );
  return list;
}

/** Where the cells of the page's tables were read, and what is printed there. */
function readCells(): Readonly<Record<string, PlacedCell>> {
  const links = document.querySelectorAll<HTMLAnchorElement>('td[id] > a[data-to-source]');
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

/** Rows of a table keep their line, so that their columns stand one below the other; prose is wrapped. */
const isRow = (text: string) => /\t|^\s*\||\S {2,}\S/.test(text);

function drawLine({ number, label, names, runs, cells }: MarkedLine, text: string): HTMLElement {
  const line = make('li', [isRow(text) && 'row', names && 'names'].filter(Boolean).join(' '));
  line.id = `L${number}`;
  line.setAttribute('value', String(number));
  if (cells.length > 0) line.dataset['cells'] = cells.join(' ');
  if (label !== '') line.append(make('span', 'label', label));
  for (const run of runs) {
    line.append(...(run.cells.length > 0 ? [drawNumber(run)] : partTabs(run.text)));
  }
  return line;
}

/** A number leads to its cell in the tables, whose account it tells. */
function drawNumber({ text, cells }: MarkedLine['runs'][number]): HTMLElement {
  const link = document.createElement('a');
  const [first = ''] = cells;
  link.href = `#${first}`;
  link.dataset['cells'] = cells.join(' ');
  link.title = cells.map((cell) => document.getElementById(cell)?.title ?? '').join(' ');
  link.textContent = text;
  return link;
}

/** A text with its tabs parted from it: each is shown by where it leads to. */
const partTabs = (text: string) =>
  text
    .split(/(\t)/)
    .filter((part) => part !== '')
    .map((part) => (part === '\t' ? make('span', 'tab', part) : part));

function make(name: string, className: string, text = ''): HTMLElement {
  const element = document.createElement(name);
  if (className !== '') element.className = className;
  element.textContent = text;
  return element;
}
