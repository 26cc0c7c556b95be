import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { decodeText } from '../document/decodeText.ts';
import type { SourceDocument } from '../document/document.ts';
import { readDocument } from '../document/readDocument.ts';
import { dropControls, listLines } from '../document/textLines.ts';
import { isTranscription } from '../report/basis.ts';
import type { Report } from '../report/report.ts';

/** A source document, byte for byte, by the path that its report names. */
export function readSourceFile(content: string, file: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(join(dirname(content), file)));
}

/** The lines of a hand transcription; none of any other document. */
export function readSourceLines(content: string, report: Report): readonly string[] {
  if (!isTranscription(report)) return [];
  const text = decodeText(readSourceFile(content, report.source.file));
  return listLines(text).map(dropControls);
}

/** The blocks of a source document, as the reader of its format gives them. */
export async function readSourceBlocks(
  content: string,
  file: string,
): Promise<SourceDocument['blocks']> {
  return (await readDocument(readSourceFile(content, file), file)).blocks;
}
