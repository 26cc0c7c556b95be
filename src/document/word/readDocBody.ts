import type { DocumentBlock } from '../document.ts';
import { isLayout } from '../isLayout.ts';
import { type Gathered, LINE_BREAK, PARAGRAPH_BREAK, tidyCell, tidyLines } from '../plainText.ts';
import { layOutTable } from '../splitTable.ts';
import { findStretch, isSet, listParagraphs, listRuns, type Stretch } from './docProperties.ts';
import { layOutStored, type StoredRow } from './docRows.ts';
import type { DocText } from './docText.ts';

/** Properties of paragraphs and of characters by their codes ([MS-DOC] 2.6). */
const IN_TABLE = 0x2416;
const ENDS_ROW = 0x2417;
const DEFINE_TABLE = 0xd608;
const DELETED = 0x0800;
const INSERTED = 0x0801;
const STRUCK = [0x0837, 0x2a53];
const HIDDEN = 0x083c;
const RAISED = 0x2a48;
/** A sign of a font of signs; what such a font shows nobody can say. */
const SIGN = 0x6a09;

const CELL_END = '\u0007';
const PARAGRAPH_END = '\r';
/** A cell, a paragraph, a page or section, a column ends. */
const ENDS = [CELL_END, PARAGRAPH_END, '\u000c', '\u000e'];
/** What stands for a break, a hyphen and a tab. */
const SIGNS: Readonly<Record<string, string>> = {
  '\u000b': LINE_BREAK,
  '\u001e': '-',
  '\t': ' ',
};

/** Reads the paragraphs and tables of a Word 97 file in their order. */
export class DocReader {
  readonly #document: DocText;
  readonly #paragraphs: readonly Stretch[];
  readonly #runs: readonly Stretch[];
  readonly #blocks: DocumentBlock[] = [];
  #rows: StoredRow[] = [];
  #cells: Gathered[] = [];
  #cell: Gathered = { text: '', doubted: false };
  #count = 0;
  #tables = 0;
  /** The fields in which the text stands, and whether it is what computes them. */
  readonly #fields: boolean[] = [];

  constructor(document: DocText) {
    this.#document = document;
    this.#paragraphs = listParagraphs(document);
    this.#runs = listRuns(document);
  }

  read(): DocumentBlock[] {
    const { text, offsets } = this.#document;
    for (let start = 0; start < text.length; ) {
      let end = start;
      while (end < text.length && !ENDS.includes(text[end] ?? '')) end += 1;
      const paragraph = findStretch(this.#paragraphs, offsets[Math.min(end, text.length - 1)] ?? 0);
      this.#take(this.#gather(start, end), text[end] ?? PARAGRAPH_END, paragraph);
      start = end + 1;
    }
    this.#endTable();
    return this.#blocks;
  }

  #take(said: Gathered, end: string, paragraph: Stretch | null): void {
    if (!isSet(paragraph, IN_TABLE)) {
      this.#endTable();
      this.#addParagraph(said);
      return;
    }
    this.#cell = {
      text: this.#cell.text + said.text + PARAGRAPH_BREAK,
      doubted: this.#cell.doubted || said.doubted,
    };
    if (end !== CELL_END) return;
    if (isSet(paragraph, ENDS_ROW)) {
      const definition = paragraph?.properties.get(DEFINE_TABLE) ?? null;
      this.#rows.push({ cells: this.#cells, definition });
      this.#cells = [];
    } else {
      this.#cells.push(this.#cell);
    }
    this.#cell = { text: '', doubted: false };
  }

  #addParagraph({ text, doubted }: Gathered): void {
    this.#count += 1;
    const place = { line: this.#count, column: 1 };
    for (const line of tidyLines(text)) {
      this.#blocks.push({ kind: 'paragraph', text: line, place, ...(doubted ? { doubted } : {}) });
    }
  }

  #endTable(): void {
    const raw = this.#rows;
    this.#rows = [];
    if (raw.length === 0) return;
    const rows = raw.map((row) => ({ ...row, cells: row.cells.map(tidy) }));
    const grid = layOutStored(rows);
    if (grid && isLayout(grid)) {
      for (const cell of raw.flatMap(({ cells }) => cells)) this.#addParagraph(cell);
      return;
    }
    this.#tables += 1;
    if (grid) this.#blocks.push(...layOutTable(grid, this.#tables));
    else this.#blocks.push(listRagged(rows, this.#tables));
  }

  /** The text of a stretch as it stands once every tracked change is accepted. */
  #gather(start: number, end: number): Gathered {
    const { text, offsets } = this.#document;
    let said = '';
    let doubted = false;
    for (let at = start; at < end; ) {
      const run = findStretch(this.#runs, offsets[at] ?? 0);
      let next = at + 1;
      while (next < end && isWithin(offsets[next] ?? 0, run)) next += 1;
      const isSign = run?.properties.has(SIGN) ?? false;
      const part = isSign ? '\ufffd' : this.#dropCodes(text.slice(at, next));
      at = next;
      if (part === '' || isSet(run, HIDDEN)) continue;
      const isGone = isSet(run, DELETED) || STRUCK.some((code) => isSet(run, code));
      const isNew = isSet(run, INSERTED) || (isSet(run, RAISED) && /\d/.test(part));
      if ((isGone || isNew) && part.trim() !== '') doubted = true;
      if (!isGone) said += part;
    }
    return { text: said, doubted };
  }

  /** Fields keep what computes them before their result: 0x13 code 0x14 result 0x15. */
  #dropCodes(text: string): string {
    let said = '';
    for (const character of text) {
      if (character === '\u0013') this.#fields.push(true);
      else if (character === '\u0014') this.#fields.splice(-1, 1, false);
      else if (character === '\u0015') this.#fields.pop();
      else if (!this.#fields.includes(true)) said += SIGNS[character] ?? character;
    }
    return said;
  }
}

function tidy(raw: Gathered): Gathered {
  const { text, doubted } = tidyCell(raw.text);
  return { text, doubted: doubted || raw.doubted };
}

const isWithin = (offset: number, run: Stretch | null) =>
  run !== null && offset >= run.start && offset < run.end;

/** The rows of a table that does not say where its columns are. */
function listRagged(rows: readonly StoredRow[], table: number): DocumentBlock {
  return {
    kind: 'table',
    rows: rows.map(({ cells }, row) =>
      cells.map(({ text, doubted }, column) => ({
        text,
        place: { table, row: row + 1, column: column + 1 },
        ...(doubted ? { doubted: true as const } : {}),
      })),
    ),
    place: { table, row: 1, column: 1 },
  };
}
