import { HTML_LANG } from '../../i18n/lang.ts';
import { placeAnchor } from '../../site/addresses.ts';
import { element } from '../element.ts';
import type { MarkedLine } from './markLines.ts';

/** A number of a line, with the cells that it is. */
export type MarkedRun = MarkedLine['runs'][number];

/** The attributes that tie a number, or a line, to its cells. */
const cellsOf = (cells: readonly string[]) => ({
  'data-cells': cells.length > 0 ? cells.join(' ') : null,
});

/** A number that leads nowhere. */
export const markNumber = ({ text, cells }: MarkedRun): HTMLElement =>
  element('span', cellsOf(cells), text);

/** Sets a text line by line. @param drawNumber what a number of it becomes */
export function drawLines(
  lines: readonly string[],
  marked: readonly MarkedLine[],
  drawNumber: (run: MarkedRun) => HTMLElement,
): HTMLElement {
  const items = marked.map(({ number, label, names, runs, cells }) => {
    const kinds = [isRow(lines[number - 1] ?? '') && 'row', names && 'names'].filter(Boolean);
    return element(
      'li',
      {
        id: placeAnchor({ line: number, column: 1 }),
        value: number,
        class: kinds.length > 0 ? kinds.join(' ') : null,
        ...cellsOf(cells),
      },
      label === '' ? null : element('span', { class: 'label' }, label),
      ...runs.flatMap((run) => (run.cells.length > 0 ? [drawNumber(run)] : partTabs(run.text))),
    );
  });
  return element('ol', { class: 'source-text', lang: HTML_LANG.zh }, ...items);
}

/** Rows of a table keep their line, so that their columns stand one below the other; prose is wrapped. */
const isRow = (text: string) => /\t|^\s*\||\S {2,}\S/.test(text);

/** A text with its tabs parted from it: each is shown by where it leads to. */
const partTabs = (text: string) =>
  text
    .split(/(\t)/)
    .filter((part) => part !== '')
    .map((part) => (part === '\t' ? element('span', { class: 'tab' }, part) : part));
