import { SaxesParser } from 'saxes';
import { UnreadableDocument } from '../document.ts';

/** An element of XML by its local name: producers differ in prefixes, and Word's names do not clash. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (XmlElement | string)[];
}

/** A report has some ten thousand elements, nested some thirty deep. So many take some 200 MB. */
const MOST_ELEMENTS = 300_000;
const DEEPEST = 256;

/** Of the elements that have none: most of them. */
const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map();

const localName = (name: string) => name.slice(name.indexOf(':') + 1);

/**
 * Parses XML into a tree. Office files have no document type; entities of its own would let a
 * small file grow without end.
 * @throws UnreadableDocument where it is not well-formed, has a document type, or is too large.
 */
export function parseXml(xml: string): XmlElement {
  const root = { name: '', attributes: NO_ATTRIBUTES, children: [] as Child[] };
  const open = [root];
  let count = 0;
  const parser = new SaxesParser({ position: false });
  parser.on('error', (error) => {
    throw new UnreadableDocument('xml-broken', { message: error.message });
  });
  parser.on('doctype', () => {
    throw new UnreadableDocument('xml-entities');
  });
  parser.on('opentag', ({ name, attributes }) => {
    count += 1;
    if (count > MOST_ELEMENTS || open.length > DEEPEST) {
      throw new UnreadableDocument('xml-large');
    }
    const named = Object.entries(attributes).map(
      ([key, value]) => [localName(key), value] as const,
    );
    const element = {
      name: localName(name),
      attributes: named.length === 0 ? NO_ATTRIBUTES : new Map(named),
      children: [] as Child[],
    };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.on('text', (text) => {
    open.at(-1)?.children.push(text);
  });
  parser.write(xml).close();
  const [first] = childElements(root);
  if (!first) throw new UnreadableDocument('xml-empty');
  return first;
}

type Child = XmlElement | string;

export function childElements(element: XmlElement): XmlElement[] {
  return element.children.filter((child): child is XmlElement => typeof child !== 'string');
}

/** The element at the end of a path of names; null where there is none. */
export function findPath(element: XmlElement, ...names: readonly string[]): XmlElement | null {
  let at: XmlElement | null = element;
  for (const name of names) {
    at = (at && childElements(at).find((child) => child.name === name)) ?? null;
  }
  return at;
}

/** The `val` of the element at the end of a path of names; null where there is none. */
export function valueAt(element: XmlElement, ...names: readonly string[]): string | null {
  return findPath(element, ...names)?.attributes.get('val') ?? null;
}

/** Whether a property is there and is not switched off. */
export function isOn(element: XmlElement, ...names: readonly string[]): boolean {
  const found = findPath(element, ...names);
  return (
    found !== null && !['0', 'false', 'off', 'none'].includes(found.attributes.get('val') ?? '')
  );
}

/** The text within an element. */
export function textOf(element: XmlElement): string {
  return element.children
    .map((child) => (typeof child === 'string' ? child : textOf(child)))
    .join('');
}
