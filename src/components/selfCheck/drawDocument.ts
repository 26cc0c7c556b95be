import { HTML_LANG } from '../../i18n/lang.ts';
import type { ReadAnswer } from '../../selfCheck/answer.ts';
import { element } from '../element.ts';
import { drawLines, markNumber } from '../source/drawLines.ts';
import { type MarkedBlock, type MarkedCell, markBlocks } from '../source/markBlocks.ts';
import { markLines } from '../source/markLines.ts';
import { pageWords } from './pageWords.ts';

/**
 * The document as it was read, in the shape in which the site shows those that it has: text and the spans of
 * tables alone, nothing of what else a file may hold.
 * @param address under which a PDF is drawn
 */
export function drawDocument(answer: ReadAnswer, address: string | null): HTMLElement {
  const { lines, blocks, report } = answer;
  if (lines) return drawLines(lines, markLines(lines, report), markNumber);
  return element(
    'div',
    { class: 'source-blocks', lang: HTML_LANG.zh, 'data-source-text': '', 'data-pdf': address },
    ...markBlocks(blocks, report).flatMap(drawBlock),
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
