import type { DocumentBlock } from '../document.ts';
import type { Element } from './parseHtml.ts';
import type { PageBlock } from './readFlow.ts';

/** A paragraph of so many words, of which so few are links, is of the page's own content. */
const SENTENCE = 50;
const MOST_LINKED = 0.5;
/** What the table prints that sites of governments set above a document. */
const METADATA = /^(?:索\s*引\s*号|文\s*号|发布机构|发文机关|公开方式|主题分类)/;
const SECTION = /^[一二三四五六]、\S{4,}/;
/** What a line before the content must hold to be of it: a year, a date, a number of a document. */
const TELLING = /[\d０-９]|[二〇○零一三四五六七八九]{4}年/;

/**
 * The blocks that are the page's content: without menus and, behind the content, without all that
 * a site sets below every page. Before it stay headings and lines that tell of it.
 */
export function keepReport(blocks: readonly PageBlock[]): DocumentBlock[] {
  const own = blocks.filter(({ linked }) => linked <= MOST_LINKED);
  const content = own.filter(isContent);
  const main = findCommon(content.map(({ within }) => within));
  const isInside = ({ within }: PageBlock) => main === null || listAncestors(within).includes(main);
  const last = own.findLastIndex(isInside);
  const first = own.findIndex(isInside);
  return own
    .slice(0, last + 1)
    .filter((block, at) => at >= first || tells(block) || precedesTelling(own, at, first))
    .map(({ block }) => block);
}

function isContent({ block, linked }: PageBlock): boolean {
  if (block.kind === 'table') {
    return block.rows.length > 1 && !block.rows.flat().some(({ text }) => METADATA.test(text));
  }
  if (linked > 0) return false;
  return (block.text.length > SENTENCE && /[。；]/.test(block.text)) || SECTION.test(block.text);
}

function tells({ block }: PageBlock): boolean {
  return block.kind !== 'paragraph' || TELLING.test(block.text);
}

/** An agency's name may stand alone in the line above the title. */
function precedesTelling(blocks: readonly PageBlock[], at: number, end: number): boolean {
  const next = blocks[at + 1];
  return at + 1 < end && next !== undefined && tells(next);
}

/** The innermost element in which all of these stand; null where there are none. */
function findCommon(elements: readonly Element[]): Element | null {
  const [first, ...others] = new Set(elements);
  if (!first) return null;
  let common = listAncestors(first);
  for (const other of others) {
    const ancestors = new Set(listAncestors(other));
    common = common.filter((one) => ancestors.has(one));
  }
  return common[0] ?? null;
}

/** An element and all that it stands in, from the innermost out. */
function listAncestors(element: Element): Element[] {
  const found: Element[] = [];
  for (
    let at: Element['parentNode'] | Element = element;
    at && 'tagName' in at;
    at = at.parentNode
  ) {
    found.push(at);
  }
  return found;
}
