import { type Gathered, LINE_BREAK, PARAGRAPH_BREAK, tidyCell } from '../plainText.ts';
import { type IsShown, isBlock, isDoubtful, isStruck } from './elements.ts';
import { type Element, isElement, isText, type Node } from './parseHtml.ts';

/** The text of a cell with all that stands in it, tables too. */
export function gatherCell(cell: Element, isShown: IsShown): Gathered {
  const raw = gather(cell.childNodes, isShown);
  const { text, doubted } = tidyCell(raw.text);
  return { text, doubted: doubted || raw.doubted };
}

/** The text of some nodes with signs for the ends of lines and paragraphs, not tidied. */
export function gather(nodes: readonly Node[], isShown: IsShown): Gathered {
  let text = '';
  let doubted = false;
  for (const node of nodes) {
    if (isText(node)) text += node.value;
    else if (isElement(node) && isShown(node)) {
      const inner = gatherElement(node, isShown);
      text += inner.text;
      doubted ||= inner.doubted;
    }
  }
  return { text, doubted };
}

function gatherElement(element: Element, isShown: IsShown): Gathered {
  if (element.tagName === 'br') return { text: LINE_BREAK, doubted: false };
  const inner = gather(element.childNodes, isShown);
  const hasDigits = /[\d０-９]/.test(inner.text);
  if (isStruck(element)) return { text: '', doubted: inner.doubted || hasDigits };
  return {
    text: isBlock(element) ? PARAGRAPH_BREAK + inner.text + PARAGRAPH_BREAK : inner.text,
    doubted: inner.doubted || (isDoubtful(element) && hasDigits),
  };
}
