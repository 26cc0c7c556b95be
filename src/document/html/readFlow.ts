import type { DocumentBlock } from '../document.ts';
import { isLayout } from '../isLayout.ts';
import { LINE_BREAK, tidyLines } from '../plainText.ts';
import { layOutTable } from '../splitTable.ts';
import { type IsShown, isBlock, isStruck, linkOf } from './elements.ts';
import { attributeOf, type Element, isElement, isText, lineOf, type Node } from './parseHtml.ts';
import { readDivRows } from './readDivRows.ts';
import { readTableRows } from './tableRows.ts';

/** A block of a page with what tells the report from what stands around it. */
export interface PageBlock {
  readonly block: DocumentBlock;
  /** The element in which it stands. */
  readonly within: Element;
  /** The part of its text, from 0 to 1, that leads to other pages. */
  readonly linked: number;
}

/** A file that a page leads to, or shows in a frame. */
const FILE = /\.(?:pdf|docx?|wps|ofd|xlsx?|rtf)(?:$|[?#&])/i;

/** Reads what a page shows, from its beginning to its end. */
export class PageReader {
  readonly blocks: PageBlock[] = [];
  /** The addresses of files that the page leads to. */
  readonly files: string[] = [];
  readonly #isShown: IsShown;
  /** The paragraph that is being read. */
  #text = '';
  #begun = false;
  #linked = 0;
  #line = 1;
  #heading = false;
  #link = false;
  #tables = 0;

  constructor(isShown: IsShown) {
    this.#isShown = isShown;
  }

  read(nodes: readonly Node[], within: Element): void {
    for (const node of nodes) {
      if (isText(node)) this.#take(node, within);
      else if (isElement(node)) {
        this.#noteFile(node);
        if (this.#isShown(node) && !isStruck(node)) this.#readElement(node, within);
      }
    }
  }

  /** Ends the paragraph that is being read. */
  end(within: Element): void {
    const lines = tidyLines(this.#text);
    const length = lines.join('').length;
    const linked = length === 0 ? 0 : Math.min(1, this.#linked / length);
    const kind = this.#heading ? 'heading' : 'paragraph';
    for (const text of lines) {
      const block = { kind, text, place: { line: this.#line, column: 1 } } as const;
      this.blocks.push({ block, within, linked });
    }
    this.#text = '';
    this.#begun = false;
    this.#linked = 0;
  }

  #take(node: Node & { value: string }, within: Element): void {
    const isSource = within.tagName !== 'pre';
    const value = isSource ? node.value : node.value.replace(/\r\n?|\n/g, LINE_BREAK);
    const printed = value.trim();
    if (printed === '' && !this.#begun) return;
    if (!this.#begun) this.#line = firstLine(node);
    this.#begun = true;
    if (this.#link) this.#linked += printed.length;
    this.#text += value;
  }

  #readElement(element: Element, within: Element): void {
    if (element.tagName === 'br') this.#text += LINE_BREAK;
    else if (element.tagName === 'table') {
      this.end(within);
      this.#readTable(element, within);
    } else if (isBlock(element)) {
      this.end(within);
      const rows = readDivRows(element, this.#isShown, this.#tables + 1);
      if (rows) {
        this.#tables += 1;
        this.blocks.push({ block: rows, within: element, linked: 0 });
        return;
      }
      this.#heading = /^h[1-6]$/.test(element.tagName);
      this.read(element.childNodes, element);
      this.end(element);
      this.#heading = false;
    } else {
      const outer = this.#link;
      this.#link ||= linkOf(element) !== null;
      // What stands in line stands in the block around it.
      this.read(element.childNodes, within);
      this.#link = outer;
    }
  }

  #readTable(table: Element, within: Element): void {
    const rows = readTableRows(table, this.#isShown);
    for (const caption of table.childNodes.filter(isElement)) {
      if (caption.tagName === 'caption') this.read([caption], within);
    }
    const role = attributeOf(table, 'role') ?? '';
    if (['presentation', 'none'].includes(role) || isLayout(rows)) {
      for (const { element } of rows.flatMap((row) => row.cells)) {
        this.read(element.childNodes, element);
        this.end(element);
      }
      return;
    }
    if (rows.every((row) => row.cells.length === 0)) return;
    this.#tables += 1;
    for (const block of layOutTable(rows, this.#tables)) {
      this.blocks.push({ block, within, linked: 0 });
    }
  }

  #noteFile(element: Element): void {
    const address =
      attributeOf(element, 'href') ?? attributeOf(element, 'src') ?? attributeOf(element, 'data');
    const isLink = ['a', 'iframe', 'embed', 'object'].includes(element.tagName);
    if (isLink && address !== null && FILE.test(address)) this.files.push(address);
  }
}

/** The line of the source on which the first word of a text stands. */
function firstLine(node: Node & { value: string }): number {
  const before = /^\s*/.exec(node.value)?.[0] ?? '';
  return lineOf(node) + before.split('\n').length - 1;
}
