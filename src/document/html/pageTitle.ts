import type { DocumentBlock } from '../document.ts';
import { tidyLine } from '../plainText.ts';
import { attributeOf, type Element, isText, lineOf, listElements, type Node } from './parseHtml.ts';

/** The title of a report, wherever a page prints it. */
const TITLE = /(?:\d{4}|[二〇○零一三四五六七八九]{4})年.{0,40}报告/;
/** So many lines at the beginning may hold it. */
const FRONT = 30;
/** What a site adds to the title of a page: _政务公开_某某市人民政府. */
const SITE = /[_|｜]|\s[-–—]/;

/**
 * The title that a page gives only to the browser and to search engines; null where it has none,
 * or prints its title itself. What Word leaves there is often an older report's.
 */
export function findTitle(
  nodes: readonly Node[],
  blocks: readonly DocumentBlock[],
): DocumentBlock | null {
  const front = blocks
    .slice(0, FRONT)
    .map((block) => (block.kind === 'table' ? '\n' : block.text))
    .join('');
  if (TITLE.test(front.replace(/\s+/g, ''))) return null;
  for (const { element, text } of listTitles(nodes)) {
    const printed = tidyLine(text.trim().split(SITE)[0] ?? '');
    if (!TITLE.test(printed.replace(/\s+/g, ''))) continue;
    return { kind: 'heading', text: printed, place: { line: lineOf(element), column: 1 } };
  }
  return null;
}

/** What governments are to give in a `meta`, then what the browser shows above the page. */
function listTitles(nodes: readonly Node[]): { element: Element; text: string }[] {
  const elements = listElements(nodes);
  const named = elements.filter((element) =>
    /^ArticleTitle$/i.test(attributeOf(element, 'name') ?? ''),
  );
  return [
    ...named.map((element) => ({ element, text: attributeOf(element, 'content') ?? '' })),
    ...elements
      .filter(({ tagName }) => tagName === 'title')
      .map((element) => ({
        element,
        text: element.childNodes.map((node) => (isText(node) ? node.value : '')).join(''),
      })),
  ];
}
