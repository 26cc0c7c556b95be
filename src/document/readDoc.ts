import type { FailureRule } from '../report/failureRules.ts';
import { type SourceDocument, UnreadableDocument } from './document.ts';
import { CompoundFile } from './word/compoundFile.ts';
import { readDocText } from './word/docText.ts';
import { DocReader } from './word/readDocBody.ts';

/** Other files of this kind, and what to do with them. */
const OTHERS: readonly { readonly stream: string; readonly rule: FailureRule }[] = [
  { stream: 'EncryptedPackage', rule: 'file-locked' },
  { stream: 'Workbook', rule: 'format-excel' },
  { stream: 'PowerPoint Document', rule: 'format-powerpoint' },
];

/**
 * Reads a Word 97 file (.doc, .wps): its text by pieces, its tables by the edges that each row states.
 * @throws UnreadableDocument where it is something else, has a password, is older or broken.
 */
export function readDoc(bytes: Uint8Array): SourceDocument {
  try {
    const file = new CompoundFile(bytes);
    if (!file.has('WordDocument')) {
      const other = OTHERS.find(({ stream }) => file.has(stream));
      throw new UnreadableDocument(other?.rule ?? 'format-other-program');
    }
    return { mediaType: 'application/msword', blocks: new DocReader(readDocText(file)).read() };
  } catch (error) {
    // A view read beyond its end: what the file says of itself is not so.
    if (!(error instanceof RangeError)) throw error;
    throw new UnreadableDocument('word-broken');
  }
}
