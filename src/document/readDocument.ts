import { type SourceDocument, UnreadableDocument } from './document.ts';
import { readCsv } from './readCsv.ts';
import { readText } from './readText.ts';

/**
 * Reads bytes into blocks; the file's ending tells the format.
 * @throws UnreadableDocument where the format is unknown or the bytes are not of it.
 */
export function readDocument(bytes: Uint8Array, fileName: string): SourceDocument {
  const ending = /\.([^./]+)$/.exec(fileName.toLowerCase())?.[1] ?? '';
  switch (ending) {
    case 'csv':
      return readCsv(decodeText(bytes));
    case 'txt':
    case 'md':
      return readText(decodeText(bytes));
    default:
      throw new UnreadableDocument(
        `the ending .${ending} is not one that can be read (.txt, .md, .csv)`,
      );
  }
}

/** Decodes UTF-8 with or without byte order mark, UTF-16 with one, and GB 18030. */
export function decodeText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}
