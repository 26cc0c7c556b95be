import { type DefaultTreeAdapterTypes, defaultTreeAdapter, type Token } from 'parse5';
import { UnreadableDocument } from '../document.ts';

/** What a node keeps of its place in the source. */
interface Origin {
  /** The line on which it begins. */
  line?: number;
  /** Whether its own end stands in the source. */
  isClosed?: boolean;
}
export type Node = DefaultTreeAdapterTypes.ChildNode & Origin;
export type Element = DefaultTreeAdapterTypes.Element & Origin;
export type Text = DefaultTreeAdapterTypes.TextNode & Origin;
type Placed = DefaultTreeAdapterTypes.Node & Origin;

/** Browsers nest 512 elements at most; programs that write pages, some dozens. */
const DEEPEST = 512;
/** A page with a report has some thousands of elements. */
const MOST_NODES = 120_000;

/** Tells the parser that a node has a place; it asks no more of it. */
const KNOWN: Token.ElementLocation = {
  startLine: 1,
  startCol: 1,
  startOffset: 0,
  endLine: 1,
  endCol: 1,
  endOffset: 0,
};

/**
 * The tree of parse5, which ends where it grows beyond any page. Of the places of nodes it keeps the
 * line alone: all of them, down to those of attributes, outweigh the page and take longer than it.
 */
export function makeTree(styles: Element[]): typeof defaultTreeAdapter {
  let depth = 0;
  let count = 0;
  const countNode = () => {
    count += 1;
    if (count > MOST_NODES) throw new UnreadableDocument('page-elements');
  };
  return {
    ...defaultTreeAdapter,
    createElement(tagName, namespaceURI, attrs): Element {
      countNode();
      const element = {
        nodeName: tagName,
        tagName,
        attrs,
        namespaceURI,
        childNodes: [],
        parentNode: null,
        line: 0,
        isClosed: false,
      };
      if (tagName === 'style') styles.push(element);
      return element;
    },
    createCommentNode(text) {
      countNode();
      return defaultTreeAdapter.createCommentNode(text);
    },
    setNodeSourceCodeLocation(node: Placed, location) {
      node.line = location?.startLine ?? 0;
    },
    getNodeSourceCodeLocation: ({ line }: Placed) => (line ? KNOWN : null),
    updateNodeSourceCodeLocation(node: Placed, { endTag }) {
      if (endTag) node.isClosed = true;
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
