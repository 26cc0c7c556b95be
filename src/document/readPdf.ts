import type { DocumentBlock, SourceDocument, TableBlock, TableCell } from './document.ts';
import { dropDoubled } from './pdf/dropDoubled.ts';
import { dropPageNumbers, type PageText } from './pdf/dropPageNumbers.ts';
import type { GridCell, GridTable } from './pdf/fillGrid.ts';
import { continues, joinTables } from './pdf/joinTables.ts';
import type { PageMarks } from './pdf/marks.ts';
import { nameGuesses } from './pdf/nameGuesses.ts';
import { readPdfPages } from './pdf/openPdf.ts';
import { readPageTables } from './pdf/pageTables.ts';
import { findMargins, joinParagraphs, type Margins } from './pdf/paragraphs.ts';
import { placeAt } from './pdf/placeAt.ts';
import { doubtCovered, refuseTextless } from './pdf/refusePdf.ts';
import { readSpacedRows } from './pdf/spacedRows.ts';
import { listTextRows, type TextRow } from './pdf/textRows.ts';

/**
 * Reads a PDF by where its characters and lines are drawn: ruled tables as grids, other rows by the
 * space between their columns, and prose.
 * @throws UnreadableDocument where it has no text, can't be opened, or asks for more than a report.
 */
export async function readPdf(bytes: Uint8Array): Promise<SourceDocument> {
  const opened = await readPdfPages(bytes);
  const named = nameGuesses(opened.map(doubtCovered)).map(dropDoubled);
  const pages = opened.map((page, at): PageMarks => ({ ...page, glyphs: named[at] ?? [] }));
  refuseTextless(pages);
  const texts = dropPageNumbers(pages.map((page, at) => readPage(page, at + 1)));
  return { mediaType: 'application/pdf', blocks: readBlocks(texts) };
}

function readPage(page: PageMarks, number: number): PageText {
  const { tables, rest } = readPageTables(page, number);
  return { width: page.width, height: page.height, tables, rows: listTextRows(rest, number) };
}

/** Tables and the lines between them, in reading order. */
type Item = { readonly kind: 'table'; readonly table: GridTable; readonly last: number } | TextRow;

/** What stands above a table that goes on from the page before. */
const CONTINUED = /^[（(]?续表?[一二三四\d]*[）)]?$/;

function readBlocks(pages: readonly PageText[]): DocumentBlock[] {
  const items: Item[] = [];
  for (const page of pages) {
    for (const item of listItems(page)) {
      const before = items.at(-1);
      if (item.kind === 'row') {
        if (!CONTINUED.test(item.text)) items.push(item);
      } else if (
        before?.kind === 'table' &&
        before.last < item.last &&
        continues(before.table, item.table)
      ) {
        items[items.length - 1] = { ...item, table: joinTables(before.table, item.table) };
      } else items.push(item);
    }
  }
  const margins = new Map(
    [...Map.groupBy(pages, (page) => Math.round(page.width))].map(([width, some]) => [
      width,
      findMargins(some.flatMap((page) => page.rows)),
    ]),
  );
  const marginsOf = ([first]: readonly TextRow[]) =>
    margins.get(Math.round(pages[(first?.page ?? 1) - 1]?.width ?? 0)) ?? { left: 0, right: 0 };
  return splitRuns(items).flatMap((run) =>
    'kind' in run ? [makeTable(run.table)] : readLines(run, marginsOf(run)),
  );
}

function listItems({ tables, rows }: PageText): Item[] {
  const top = (item: Item) => (item.kind === 'row' ? item.box[1] : item.table.box[1]);
  const items: Item[] = [
    ...tables.map((table): Item => ({ kind: 'table', table, last: table.page })),
    ...rows,
  ];
  return items.sort((a, b) => top(a) - top(b));
}

type Table = Exclude<Item, TextRow>;

/** Each table, and the lines from one to the next. */
function splitRuns(items: readonly Item[]): (Table | TextRow[])[] {
  const runs: (Table | TextRow[])[] = [];
  for (const item of items) {
    const last = runs.at(-1);
    if (item.kind === 'table') runs.push(item);
    else if (Array.isArray(last)) last.push(item);
    else runs.push([item]);
  }
  return runs;
}

function readLines(rows: readonly TextRow[], margins: Margins): DocumentBlock[] {
  return readSpacedRows(rows, (prose) => joinParagraphs(prose, margins));
}

function makeTable({ page, box, rows, cells }: GridTable): TableBlock {
  const byRow = Map.groupBy(cells, (cell) => cell.row);
  return {
    kind: 'table',
    rows: Array.from({ length: rows }, (_, row) =>
      (byRow.get(row) ?? []).toSorted((a, b) => a.column - b.column).map(makeCell),
    ),
    place: placeAt(page, box),
  };
}

function makeCell({ text, doubted, page, box, column, columns, rows }: GridCell): TableCell {
  return {
    text,
    place: placeAt(page, box),
    span: { column, columns, rows },
    ...(doubted ? { doubted: true } : {}),
  };
}
