import { type Gathered, LINE_BREAK, PARAGRAPH_BREAK, tidyCell } from '../plainText.ts';
import { type IsShown, isBlock, isDoubtful, isStruck } from './elements.ts';
import { type Element, isElement, isText, type Node } from './parseHtml.ts';

/** A text that is being put together. */
interface Gathering {
  text: string;
  doubted: boolean;
}

/** The text of a cell with all that stands in it, tables too. */
export function gatherCell(cell: Element, isShown: IsShown): Gathered {
  const raw = gather(cell.childNodes, isShown);
  const { text, doubted } = tidyCell(raw.text);
  return { text, doubted: doubted || raw.doubted };
}

/** The text of some nodes with signs for the ends of lines and paragraphs, not tidied. */
function gather(nodes: readonly Node[], isShown: IsShown): Gathering {
  const gathered = { text: '', doubted: false };
  take(gathered, nodes, isShown);
  return gathered;
}

function take(into: Gathering, nodes: readonly Node[], isShown: IsShown): void {
  for (const node of nodes) {
    if (isText(node)) into.text += node.value;
    else if (isElement(node) && isShown(node)) takeElement(into, node, isShown);
  }
}

function takeElement(into: Gathering, element: Element, isShown: IsShown): void {
  if (element.tagName === 'br') into.text += LINE_BREAK;
  else if (isStruck(element)) into.doubted ||= isInDoubt(gather(element.childNodes, isShown));
  else {
    const edge = isBlock(element) ? PARAGRAPH_BREAK : '';
    into.text += edge;
    if (isDoubtful(element)) {
      const inner = gather(element.childNodes, isShown);
      into.text += inner.text;
      into.doubted ||= isInDoubt(inner);
    } else take(into, element.childNodes, isShown);
    into.text += edge;
  }
}

const isInDoubt = ({ text, doubted }: Gathering) => doubted || /[\d０-９]/.test(text);
