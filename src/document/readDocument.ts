import { decodeText } from './decodeText.ts';
import { type SourceDocument, UnreadableDocument } from './document.ts';
import { readCsv } from './readCsv.ts';
import { HTML_TABLE, readText } from './readText.ts';
import { refuseRawBytes } from './refuseRawBytes.ts';
import { sniffFormat } from './sniffFormat.ts';

/** A scanned report has some megabytes. */
const MOST_BYTES = 40_000_000;
/** A page that holds its pictures has some megabytes too, a text never. */
const MOST_PAGE = 8_000_000;
const MOST_TEXT = 2_000_000;

/**
 * Reads bytes into blocks. What the bytes are tells the format; the name only tells texts apart.
 * The parser of a format is loaded where the format comes.
 * @throws UnreadableDocument where the format is unknown or the bytes are not of it.
 */
export async function readDocument(bytes: Uint8Array, fileName: string): Promise<SourceDocument> {
  if (bytes.length === 0) throw new UnreadableDocument('file-empty');
  refuseLarger(bytes, MOST_BYTES);
  const format = sniffFormat(bytes, fileName);
  switch (format) {
    case 'csv':
    case 'text':
      refuseLarger(bytes, MOST_TEXT);
      return readPlain(decodeText(bytes), format);
    case 'html':
      refuseLarger(bytes, MOST_PAGE);
      return (await import('./readHtml.ts')).readHtml(bytes);
    case 'mhtml':
      return (await import('./readMhtml.ts')).readMhtml(bytes);
    case 'zip':
      return (await import('./readDocx.ts')).readDocx(bytes);
    case 'ole':
      return (await import('./readDoc.ts')).readDoc(bytes);
    case 'pdf':
      return (await import('./readPdf.ts')).readPdf(bytes);
  }
}

async function readPlain(text: string, format: 'csv' | 'text'): Promise<SourceDocument> {
  refuseRawBytes(text);
  if (format === 'csv') return readCsv(text);
  const tables = HTML_TABLE.test(text) ? await import('./htmlTables.ts') : null;
  return readText(text, tables?.readHtmlTable ?? null);
}

function refuseLarger(bytes: Uint8Array, most: number): void {
  if (bytes.length <= most) return;
  throw new UnreadableDocument('file-large', { most: most / 1_000_000 });
}
