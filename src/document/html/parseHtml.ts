import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse, parseFragment } from 'parse5';
import { UnreadableDocument } from '../document.ts';

export type Node = DefaultTreeAdapterTypes.ChildNode;
export type Element = DefaultTreeAdapterTypes.Element;

/** Browsers nest 512 elements at most; programs that write pages, some dozens. */
const DEEPEST = 512;
/** A page with a report has some thousands of elements. */
const MOST_NODES = 120_000;

/**
 * Parses a page as browsers do.
 * @throws UnreadableDocument where elements are nested too deep or are too many for any page.
 */
export function parseHtml(html: string): Node[] {
  return parse(html, makeOptions()).childNodes;
}

/** Parses a piece of a page that stands in a text, within the same limits. */
export function parsePiece(html: string): Node[] {
  return parseFragment(html, makeOptions()).childNodes;
}

const makeOptions = () => ({
  sourceCodeLocationInfo: true,
  scriptingEnabled: false,
  treeAdapter: limitTree(),
});

/** The tree of parse5, which ends where it grows beyond any page. */
function limitTree(): typeof defaultTreeAdapter {
  let depth = 0;
  let count = 0;
  const countNode = () => {
    count += 1;
    if (count > MOST_NODES) throw new UnreadableDocument('page-elements');
  };
  return {
    ...defaultTreeAdapter,
    createElement(...made) {
      countNode();
      return defaultTreeAdapter.createElement(...made);
    },
    createCommentNode(text) {
      countNode();
      return defaultTreeAdapter.createCommentNode(text);
    },
    onItemPush() {
      depth += 1;
      if (depth > DEEPEST) throw new UnreadableDocument('page-deep');
    },
    onItemPop() {
      depth -= 1;
    },
  };
}

export function isElement(node: Node): node is Element {
  return 'tagName' in node;
}

export function isText(node: Node): node is DefaultTreeAdapterTypes.TextNode {
  return node.nodeName === '#text';
}

/** The children of an element that are elements. */
export function childElements(element: Element): Element[] {
  return element.childNodes.filter(isElement);
}

/** An attribute by its name; null where the element has none. */
export function attributeOf(element: Element, name: string): string | null {
  return element.attrs.find((attribute) => attribute.name === name)?.value ?? null;
}

/** Every element within some nodes, in the order of the text. */
export function listElements(nodes: readonly Node[]): Element[] {
  const found: Element[] = [];
  const open = [...nodes].reverse();
  for (let node = open.pop(); node; node = open.pop()) {
    if (!isElement(node)) continue;
    found.push(node);
    for (let at = node.childNodes.length - 1; at >= 0; at -= 1) {
      const child = node.childNodes[at];
      if (child) open.push(child);
    }
  }
  return found;
}

/** The line of the source on which a node begins. */
export function lineOf(node: Node): number {
  return node.sourceCodeLocation?.startLine ?? 1;
}
