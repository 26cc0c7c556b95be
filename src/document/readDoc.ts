import { type SourceDocument, UnreadableDocument } from './document.ts';

/** Refuses a Word 97 file, with how to convert it. */
export function readDoc(_bytes: Uint8Array): SourceDocument {
  throw new UnreadableDocument('it is an old Word file: save it as .docx (另存为) and give that');
}
