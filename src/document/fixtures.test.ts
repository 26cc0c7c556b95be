import { globSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { expect, test } from 'vitest';
import { zipParts } from '../testing/zipParts.ts';
import { type DocumentBlock, type TableCell, UnreadableDocument } from './document.ts';
import { readDocument } from './readDocument.ts';

/** What a file must be read as: its blocks, or the words of its refusal. */
interface Expected {
  readonly about: string;
  readonly blocks?: unknown;
  readonly refused?: string;
}

const folder = join(import.meta.dirname, 'fixtures');
const files = globSync('*.*', { cwd: folder })
  .filter((name) => extname(name) !== '.json')
  .sort();

test('there are fixtures, each with what it must be read as', () => {
  expect(files.length).toBeGreaterThan(20);
  expect(globSync('*.json', { cwd: folder })).toHaveLength(files.length);
});

test.each(files)('%s', async (file) => {
  const { blocks, refused } = JSON.parse(
    readFileSync(join(folder, `${file}.json`), 'utf8'),
  ) as Expected;
  expect(await read(file)).toEqual(refused === undefined ? blocks : { refused });
});

test.each([
  ['libreoffice.docx', 'report.doc'],
  ['libreoffice.docx', 'report.wps'],
  ['libreoffice.docx', 'report.pdf'],
  ['libreoffice.doc', 'report.wps'],
  ['libreoffice.doc', 'report.docx'],
  ['libreoffice.html', 'report.docx'],
  ['web-archive.doc', 'report.html'],
  ['pdf/chromium-a4.pdf', 'report.doc'],
  ['pdf/chromium-a4.pdf', 'report.txt'],
])('%s is read the same under the name %s: its bytes tell what it is', async (file, name) => {
  const bytes = readFileSync(join(folder, file));
  expect(await readDocument(bytes, name)).toEqual(await readDocument(bytes, file));
});

async function read(file: string): Promise<unknown> {
  const bytes = readFileSync(join(folder, file));
  // Word's XML stands by itself here, so that a fixture can be read and changed.
  const isPart = file.endsWith('.document.xml');
  try {
    const { blocks } = isPart
      ? await readDocument(zipParts({ 'word/document.xml': bytes }), 'made.docx')
      : await readDocument(bytes, file);
    return blocks.map(noteBlock);
  } catch (error) {
    if (error instanceof UnreadableDocument) return { refused: error.message };
    throw error;
  }
}

/** `# heading`, a paragraph as it is, a table as rows of cells; with the line or table where it stands. */
function noteBlock(block: DocumentBlock): unknown {
  const at = 'table' in block.place ? `table ${block.place.table}` : `${noteLine(block)}`;
  if (block.kind !== 'table') {
    return `${at}: ${block.kind === 'heading' ? '# ' : ''}${block.text}${block.doubted ? ' ?' : ''}`;
  }
  return { [at]: block.rows.map((row) => row.map(noteCell)) };
}

function noteLine({ place }: DocumentBlock): number {
  return 'line' in place ? place.line : 0;
}

/** `2+3x4 ? text`: in column 2, over 3 columns and 4 rows, doubted. Without a span, the text alone. */
function noteCell({ text, span, doubted, place }: TableCell): string {
  const doubt = doubted ? ' ?' : '';
  if (!span) return `${text}${doubt}`;
  if (!('table' in place) || place.column !== span.column + 1) throw new Error('a place is wrong');
  const columns = span.columns > 1 ? `+${span.columns}` : '';
  const rows = span.rows > 1 ? `x${span.rows}` : '';
  return `${span.column}${columns}${rows}${doubt} ${text}`.trim();
}
