import type { DocumentBlock } from '../document.ts';
import { isLayout } from '../isLayout.ts';
import { tidyLines } from '../plainText.ts';
import { layOutTable } from '../splitTable.ts';
import { gather } from './gatherRuns.ts';
import type { Numbering } from './numbering.ts';
import { childElements, valueAt, type XmlElement } from './parseXml.ts';
import { readWordRows } from './wordRows.ts';

/** Reads the paragraphs and tables of a Word file in their order. */
export class BodyReader {
  readonly blocks: DocumentBlock[] = [];
  readonly #numbering: Numbering;
  readonly #headings: ReadonlySet<string>;
  #paragraphs = 0;
  #tables = 0;

  constructor(numbering: Numbering, headings: ReadonlySet<string>) {
    this.#numbering = numbering;
    this.#headings = headings;
  }

  read(parent: XmlElement): void {
    for (const element of childElements(parent)) {
      if (element.name === 'p') this.#readParagraph(element);
      else if (element.name === 'tbl') this.#readTable(element);
      // A content control, a mark of a program or a moved part around paragraphs.
      else if (!['sdtPr', 'sectPr', 'tcPr', 'del', 'moveFrom'].includes(element.name)) {
        this.read(element);
      }
    }
  }

  #readParagraph(paragraph: XmlElement): void {
    this.#paragraphs += 1;
    const place = { line: this.#paragraphs, column: 1 };
    const style = valueAt(paragraph, 'pPr', 'pStyle') ?? '';
    const kind = this.#headings.has(style) ? 'heading' : 'paragraph';
    const { text, doubted } = gather({ ...paragraph, children: [paragraph] }, this.#numbering);
    for (const line of tidyLines(text)) {
      this.blocks.push({ kind, text: line, place, ...(doubted ? { doubted } : {}) });
    }
  }

  #readTable(table: XmlElement): void {
    const rows = readWordRows(table, this.#numbering);
    if (isLayout(rows)) {
      for (const { element } of rows.flatMap((row) => row.cells)) this.read(element);
    } else if (rows.some((row) => row.cells.length > 0)) {
      this.#tables += 1;
      this.blocks.push(...layOutTable(rows, this.#tables));
    }
  }
}

/** The styles of headings by their ids, which each program names as it likes. */
export function listHeadingStyles(styles: XmlElement | null): Set<string> {
  const headings = (styles ? childElements(styles) : []).filter((style) =>
    /^(?:heading|title|标题)/i.test(valueAt(style, 'name') ?? ''),
  );
  return new Set(headings.map((style) => style.attributes.get('styleId') ?? ''));
}
