import { HTML_LANG } from '../../i18n/lang.ts';
import type { Place } from '../../report/report.ts';
import type { ReadAnswer } from '../../selfCheck/answer.ts';
import { placeAnchor } from '../../site/addresses.ts';
import { element } from '../element.ts';
import { drawLines, markNumber } from '../source/drawLines.ts';
import { type MarkedBlock, type MarkedCell, markBlocks } from '../source/markBlocks.ts';
import { markLines } from '../source/markLines.ts';
import { pageWords } from './pageWords.ts';

/** Of a document that is longer than any report, so many lines or blocks before and behind a place are drawn. */
const AROUND = 2000;

/**
 * The document as it was read, in the shape in which the site shows those that it has: text and the spans of
 * tables alone, nothing of what else a file may hold.
 * @param address under which a PDF is drawn
 * @param place that must be there
 */
export function drawDocument(
  answer: ReadAnswer,
  address: string | null,
  place: Place,
): HTMLElement {
  const { lines, blocks, report } = answer;
  if (lines) {
    const at = 'line' in place ? place.line - 1 : 0;
    return drawLines(lines, around(markLines(lines, report), at), markNumber);
  }
  const anchor = placeAnchor(place);
  const marked = markBlocks(blocks, report);
  const at = marked.findIndex((block) => hasAnchor(block, anchor));
  return element(
    'div',
    { class: 'source-blocks', lang: HTML_LANG.zh, 'data-source-text': '', 'data-pdf': address },
    ...around(marked, at).flatMap(drawBlock),
  );
}

function around<T>(all: readonly T[], at: number): readonly T[] {
  return all.length <= 2 * AROUND ? all : all.slice(Math.max(0, at - AROUND), at + AROUND);
}

function hasAnchor(block: MarkedBlock, anchor: string): boolean {
  if (block.anchor === anchor) return true;
  return (
    block.kind === 'table' && block.rows.some((row) => row.some((cell) => cell.anchor === anchor))
  );
}

function drawBlock(block: MarkedBlock): HTMLElement[] {
  const { common } = pageWords();
  const page =
    block.page === null ? [] : [element('p', { class: 'page' }, common.pageLabel(block.page))];
  if (block.kind === 'table') {
    const rows = block.rows.map((row) => element('tr', {}, ...row.map(drawCell)));
    return [...page, element('table', {}, ...rows)];
  }
  const kind = block.kind === 'heading' ? 'head' : null;
  return [...page, element('p', { id: block.anchor, class: kind }, block.text)];
}

function drawCell({ text, anchor, columns, rows, cells, isLabel, box }: MarkedCell): HTMLElement {
  const kinds = [isLabel && 'label', cells.length > 0 && 'num'].filter(Boolean);
  const isRead = cells.length > 0;
  return element(
    'td',
    {
      id: anchor,
      class: kinds.length > 0 ? kinds.join(' ') : null,
      colspan: columns > 1 ? columns : null,
      rowspan: rows > 1 ? rows : null,
      'data-box': isRead && box ? box.join(' ') : null,
    },
    isRead
      ? element('span', { 'data-cells': cells.join(' ') }, text === '' ? '\u00a0' : text)
      : text,
  );
}
