import { type SourceDocument, UnreadableDocument } from '../document/document.ts';
import type { Place, Section } from '../report/report.ts';
import { describeCell, formOfYear } from '../statute/forms.ts';
import { readTitle } from './readFront.ts';
import { dropReadings, simplify } from './simplify.ts';
import type { TableReading } from './tables/makeCells.ts';

/** What of a document tells whether it is an annual report. */
export interface Candidate {
  readonly document: SourceDocument;
  readonly tables: TableReading;
  readonly sections: readonly Section[];
  /** Lines of prose with their places. */
  readonly lines: readonly { readonly text: string; readonly place: Place }[];
  readonly year: number | null;
  readonly isTitled: boolean;
}

/** So many rows of one table are the form's; fewer are words that happen to stand in a list. */
const ENOUGH_ROWS = { disclosure: 3, requests: 5, disputes: 1 } as const;
/** Fewer rows do where the headings of the form stand in the document. */
const FEWEST_ROWS = 2;

/**
 * Refuses what is no report on one of the two forms, in one clause that says what was missed.
 * @throws UnreadableDocument
 */
export function refuseOthers(candidate: Candidate): void {
  const { tables, year } = candidate;
  const rows = countRows(tables);
  if (!isForm(rows, candidate)) refuseMissed(candidate, rows);
  if (year !== null && formOfYear(year) === null) {
    throw new UnreadableDocument('form-earlier', { year });
  }
  const isEmpty = [...tables.cells.values()].every(({ status }) => status === 'blank');
  if (isEmpty || tables.cells.size === 0) {
    throw new UnreadableDocument('form-empty');
  }
  refuseSeveral(candidate);
}

interface RowCounts {
  readonly disclosure: number;
  readonly requests: number;
  readonly disputes: number;
}

/** How many rows of each table have a cell or, at least, a label. */
function countRows({ cells, labels }: TableReading): RowCounts {
  const rows = { disclosure: new Set(labels.disclosure), requests: new Set(labels.requests) };
  let disputes = 0;
  for (const id of cells.keys()) {
    const cell = describeCell(id);
    if (cell?.table.id === 'disputes') disputes = 1;
    else if (cell) rows[cell.table.id].add(cell.row.id);
  }
  return { disclosure: rows.disclosure.size, requests: rows.requests.size, disputes };
}

/** What the form prints above the parts of table 二. */
const PART_HEADING = /第二十条第[(（][一二三四五六七八九][)）]项/;

function isForm(rows: RowCounts, candidate: Candidate): boolean {
  if (rows.requests >= ENOUGH_ROWS.requests || rows.disputes >= ENOUGH_ROWS.disputes) return true;
  if (rows.disclosure >= ENOUGH_ROWS.disclosure && candidate.isTitled) return true;
  return rows.disclosure + rows.requests >= FEWEST_ROWS && isHeaded(candidate);
}

/** Whether headings of the form stand in the document. */
function isHeaded({ document, sections }: Candidate): boolean {
  if (sections.some(({ number }) => number === 2 || number === 3)) return true;
  const texts = document.blocks.flatMap((block) =>
    block.kind === 'table' ? block.rows.flat().map(({ text }) => text) : [block.text],
  );
  const parts = texts.filter((text) => PART_HEADING.test(simplify(dropReadings(text)))).length;
  return parts >= 2;
}

/** The headings of the three tables, one right behind the other. */
const HEADINGS_ALONE = /二、[^。；、]{0,30}情况\s{0,20}三、[^。；]{0,40}情况\s{0,20}四、/;
/** What a converter leaves of a picture. */
const PICTURE = /!?\[image[^\]]{0,200}\]|!\[[^\]]{0,200}\]\([^)]{0,200}\)/g;

/** A page that only leads to the report says no more than this. */
const LONGEST_LEAD = 400;
/** Ends of the names of documents. */
const DOCUMENT = /\.(?:pdf|docx?|wps)$/i;

/** The address or, where there is none, the name of a document that a text leads to. */
function findLink(text: string): string | undefined {
  const names = text
    .split(/[\s()[\]]+/)
    .map((word) => word.replace(/^[^：]{0,10}：/, ''))
    .filter((word) => DOCUMENT.test(word));
  return names.find((name) => name.includes('/')) ?? names[0];
}

/** @throws UnreadableDocument always: what is missed of a report's tables. */
function refuseMissed({ document, isTitled, sections }: Candidate, rows: RowCounts): never {
  const text = document.blocks.map((block) => ('text' in block ? block.text : '')).join('\n');
  const plain = simplify(dropReadings(text)).replace(PICTURE, '');
  if (HEADINGS_ALONE.test(plain)) {
    throw new UnreadableDocument('tables-pictures');
  }
  const found = rows.disclosure + rows.requests;
  if (found > 0) throw new UnreadableDocument('rows-few', { found });
  const file = text.length <= LONGEST_LEAD ? findLink(text) : undefined;
  if (file) throw new UnreadableDocument('page-link', { file });
  throw new UnreadableDocument(isTitled && sections.length > 0 ? 'no-table' : 'no-report');
}

/**
 * Refuses a file that holds several reports: titles of more than one, and rows of table three
 * that stand more than once with different values.
 */
function refuseSeveral({ lines, tables }: Candidate): void {
  const twice = tables.issues.filter((issue) => issue.rule === 'row-twice').length;
  if (twice < 2) return;
  const titles = lines.flatMap(({ text, place }) => {
    const title = readTitle([text]);
    return title ? [{ title: title.title, line: 'line' in place ? place.line : 1 }] : [];
  });
  const different = titles.filter(
    ({ title }, at) => titles.findIndex((other) => other.title === title) === at,
  );
  if (different.length > 1) {
    const list = different.map(({ title, line }) => `${title} (line ${line})`).join(', ');
    throw new UnreadableDocument('reports-several', { list });
  }
}
