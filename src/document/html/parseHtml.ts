import { parse, parseFragment } from 'parse5';
import { type Element, makeTree, type Node, type Text } from './pageTree.ts';

export type { Element, Node } from './pageTree.ts';

/** A page as a tree, and the style sheets in it. */
export interface Page {
  readonly nodes: readonly Node[];
  readonly styles: readonly Element[];
}

/**
 * Parses a page as browsers do.
 * @throws UnreadableDocument where elements are nested too deep or are too many for any page.
 */
export function parseHtml(html: string): Page {
  const styles: Element[] = [];
  return { nodes: parse(html, makeOptions(styles)).childNodes, styles };
}

/** Parses a piece of a page that stands in a text, within the same limits. */
export function parsePiece(html: string): Node[] {
  return parseFragment(html, makeOptions([])).childNodes;
}

const makeOptions = (styles: Element[]) => ({
  sourceCodeLocationInfo: true,
  scriptingEnabled: false,
  treeAdapter: makeTree(styles),
});

export function isElement(node: Node): node is Element {
  return 'tagName' in node;
}

export function isText(node: Node): node is Text {
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
export function listElements(nodes: readonly Node[], into: Element[] = []): Element[] {
  for (const node of nodes) {
    if (!isElement(node)) continue;
    into.push(node);
    listElements(node.childNodes, into);
  }
  return into;
}

/** The line of the source on which a node begins. */
export function lineOf(node: Node): number {
  return node.line || 1;
}
