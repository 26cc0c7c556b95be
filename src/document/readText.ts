import { isBareRow, readBareRow } from './bareRows.ts';
import {
  type DocumentBlock,
  type SourceDocument,
  type TableBlock,
  UnreadableDocument,
} from './document.ts';
import { halveDoubled } from './doubledText.ts';
import { mendMisread } from './misreadText.ts';
import { findPipeTableEnd, framesRows, readPipeTable, startsPipeTable } from './pipeTables.ts';
import { isSpacedRow, readSpacedTable } from './spacedTables.ts';
import { findTabTableEnd, readTabTable } from './tabTables.ts';
import { splitLines, type TextLine } from './textLines.ts';
import { readWrappedLines } from './wrappedLines.ts';

const MARKDOWN_HEADING = /^#{1,6}\s(.*)$/;
/** A text with so many lines of spaced values was laid out with spaces, its prose included. */
const SPACED_ROWS = 5;
/** The tables of a report have some hundred rows; a text of a cell a line, some hundred lines. */
const MOST_ROWS = 20_000;
/** A sentence, or the heading of a section that holds a table. */
const HEADING_OR_PROSE = /[。；]|^\s*[二三四五六]、.*情况\s*$/;

/** Reads a table of HTML within a text. Its parser is large: it is handed over where a text needs it. */
type ReadHtmlTable = (lines: readonly TextLine[]) => TableBlock;
export const HTML_TABLE = /<table[\s>]/i;

/**
 * Reads a text dump into headings, paragraphs and tables. Tables come in these dialects: a cell a
 * line, rows with tabs, Markdown's bars or a crawler's, HTML within the text, columns set with
 * spaces, and rows of values alone.
 * @throws UnreadableDocument where the text was decoded wrongly and some of it is lost, or its tables
 * have more rows than any report's.
 */
export function readText(text: string, readHtml: ReadHtmlTable | null): SourceDocument {
  const lines = halveDoubled(splitLines(mendMisread(text)));
  const isSpaced = lines.filter(setsColumns).length >= SPACED_ROWS;
  const isFramed = framesRows(lines);
  const blocks: DocumentBlock[] = [];
  let header: readonly TextLine[] = [];
  for (let at = 0; at < lines.length; ) {
    const line = lines[at] as TextLine;
    const table = findTable(lines, at, { isSpaced, isFramed, lastHeader: header, readHtml });
    if (table) {
      if (table.header) header = table.header;
      blocks.push(table.block);
      at = table.end;
    } else {
      if (line.text.trim() !== '') blocks.push(readLine(line));
      at += 1;
    }
  }
  const rows = blocks.reduce(
    (sum, block) => sum + (block.kind === 'table' ? block.rows.length : 0),
    0,
  );
  if (rows > MOST_ROWS) throw new UnreadableDocument('table-large');
  return {
    mediaType: 'text/plain',
    blocks: isSpaced ? readWrappedLines(blocks, lines) : blocks,
  };
}

/** Whether a line has columns; a lone value may be indented in a text of a cell a line. */
const setsColumns = ({ text }: TextLine) => /\S\s{2,}\S/.test(text) && isSpacedRow(text);

function readLine({ number, text }: TextLine): DocumentBlock {
  const place = { line: number, column: 1 };
  const heading = MARKDOWN_HEADING.exec(text);
  return heading
    ? { kind: 'heading', text: (heading[1] ?? '').trim(), place }
    : { kind: 'paragraph', text: text.trim(), place };
}

/** What tells where a table begins, beside its own lines. */
interface Surroundings {
  readonly isSpaced: boolean;
  readonly isFramed: boolean;
  readonly lastHeader: readonly TextLine[];
  readonly readHtml: ReadHtmlTable | null;
}

/** The table that begins at a line, with the line behind it; null where none does. */
function findTable(
  lines: readonly TextLine[],
  start: number,
  { isSpaced, isFramed, lastHeader, readHtml }: Surroundings,
): { block: TableBlock; end: number; header?: readonly TextLine[] } | null {
  const { text } = lines[start] as TextLine;
  if (readHtml && HTML_TABLE.test(text)) {
    const close = lines.findIndex((line, at) => at >= start && /<\/table>\s*$/i.test(line.text));
    const end = close < 0 ? lines.length : close + 1;
    return { block: readHtml(lines.slice(start, end)), end };
  }
  if (text.includes('\t')) {
    const end = findTabTableEnd(lines, start);
    return { block: readTabTable(lines.slice(start, end)), end };
  }
  if (startsPipeTable(lines, start)) {
    const end = findPipeTableEnd(lines, start);
    return { block: readPipeTable(lines.slice(start, end), isFramed), end };
  }
  if (isSpaced && isSpacedRow(text)) {
    const end = findEnd(lines, start, (line) => !line.startsPage && isTableLine(line.text));
    const header = findHeader(lines, start);
    // A table that goes on over a page may have no header there, or but a part of it.
    return { block: readSpacedTable(lines.slice(start, end), [header, lastHeader]), end, header };
  }
  if (isBareRow(text)) return { block: readBareRow(lines[start] as TextLine), end: start + 1 };
  return null;
}

/** A header takes at most so many lines: a name of a column may be broken over several. */
const HEADER_LINES = 10;

/** The lines right above a table up to the next sentence, heading or row: its header. */
function findHeader(lines: readonly TextLine[], start: number): TextLine[] {
  const header: TextLine[] = [];
  for (let at = start - 1; at >= 0 && header.length < HEADER_LINES; at -= 1) {
    const line = lines[at] as TextLine;
    if (HEADING_OR_PROSE.test(line.text) || isSpacedRow(line.text)) break;
    if (line.text.trim() !== '') header.unshift(line);
  }
  return header;
}

/** The line behind the last one of a run; empty lines do not end it. */
function findEnd(
  lines: readonly TextLine[],
  start: number,
  belongs: (line: TextLine) => boolean,
): number {
  let end = start + 1;
  for (let at = start + 1; at < lines.length; at += 1) {
    const line = lines[at] as TextLine;
    if (line.text.trim() === '' && !line.startsPage) continue;
    if (!belongs(line)) break;
    end = at + 1;
  }
  return end;
}

/** In a table set with spaces: a row, or a label that stands alone, which is no sentence. */
function isTableLine(text: string): boolean {
  return isSpacedRow(text) || (text.trim().length < 40 && !HEADING_OR_PROSE.test(text));
}
