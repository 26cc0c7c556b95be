import { type Gathered, LINE_BREAK, PARAGRAPH_BREAK } from '../plainText.ts';
import type { Numbering } from './numbering.ts';
import { childElements, findPath, isOn, textOf, type XmlElement } from './parseXml.ts';

/** Properties, and what stands for something that is no text of the page. */
const SILENT = new Set(
  (
    'pPr rPr tblPr tblGrid trPr tcPr sdtPr sdtEndPr sectPr instrText delInstrText fldData rt ' +
    'footnoteReference endnoteReference commentReference annotationRef'
  ).split(' '),
);
/** What a tracked change put in, and what it took away. */
const INSERTED = ['ins', 'moveTo', 'cellIns', 'cellMerge'];
const DELETED = ['del', 'moveFrom', 'delText'];

const NOTHING: Gathered = { text: '', doubted: false };
const isSaid = (text: string) => text.trim() !== '';

/** The text of all that stands in an element, with signs for the ends of lines and paragraphs. */
export function gather(element: XmlElement, numbering: Numbering): Gathered {
  let text = '';
  let doubted = false;
  for (const child of childElements(element)) {
    const inner = gatherElement(child, numbering);
    text += inner.text;
    doubted ||= inner.doubted;
  }
  return { text, doubted };
}

function gatherElement(element: XmlElement, numbering: Numbering): Gathered {
  const { name } = element;
  if (SILENT.has(name)) return NOTHING;
  if (DELETED.includes(name)) return { text: '', doubted: isSaid(textOf(element)) };
  switch (name) {
    case 't':
      return { text: textOf(element), doubted: false };
    case 'tab':
    case 'ptab':
      return { text: ' ', doubted: false };
    case 'br':
      return element.attributes.get('type') === 'page' ? NOTHING : breakLine();
    case 'cr':
      return breakLine();
    case 'noBreakHyphen':
      return { text: '-', doubted: false };
    case 'sym':
      return { text: readSymbol(element), doubted: false };
    case 'AlternateContent':
      return gatherAlternative(element, numbering);
    default:
      return gatherInner(element, numbering);
  }
}

const breakLine = (): Gathered => ({ text: LINE_BREAK, doubted: false });

function gatherInner(element: XmlElement, numbering: Numbering): Gathered {
  const { name } = element;
  // What stands there asks for a text, which nobody gave.
  if (name === 'sdt' && isOn(element, 'sdtPr', 'showingPlcHdr')) return NOTHING;
  if (name === 'r' && isOn(element, 'rPr', 'vanish')) return NOTHING;
  const inner = gather(element, numbering);
  if (name === 'p') return gatherParagraph(element, inner, numbering);
  if (name === 'tc' || name === 'txbxContent') {
    return { ...inner, text: PARAGRAPH_BREAK + inner.text + PARAGRAPH_BREAK };
  }
  if (name === 'r' && (isOn(element, 'rPr', 'strike') || isOn(element, 'rPr', 'dstrike'))) {
    return { text: '', doubted: isSaid(inner.text) };
  }
  const isRaised =
    name === 'r' &&
    ['superscript', 'subscript'].includes(
      findPath(element, 'rPr', 'vertAlign')?.attributes.get('val') ?? '',
    );
  const isDoubtful = INSERTED.includes(name) || (isRaised && /\d/.test(inner.text));
  return { ...inner, doubted: inner.doubted || (isDoubtful && isSaid(inner.text)) };
}

function gatherParagraph(element: XmlElement, inner: Gathered, numbering: Numbering): Gathered {
  const number = isSaid(inner.text) ? numbering.next(element) : '';
  return { ...inner, text: PARAGRAPH_BREAK + number + inner.text + PARAGRAPH_BREAK };
}

/** Word writes a picture or a text box twice, for newer and for older programs. */
function gatherAlternative(element: XmlElement, numbering: Numbering): Gathered {
  const [first] = childElements(element);
  return first ? gather(first, numbering) : NOTHING;
}

/** A sign by its code in a font of signs; what such a font shows nobody can say. */
function readSymbol(element: XmlElement): string {
  const code = Number.parseInt(element.attributes.get('char') ?? '', 16);
  return Number.isNaN(code) || (code >= 0xe000 && code <= 0xf8ff)
    ? '\ufffd'
    : String.fromCharCode(code);
}
