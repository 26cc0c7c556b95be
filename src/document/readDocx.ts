import { type SourceDocument, UnreadableDocument } from './document.ts';

/** Refuses a Word file, with how to convert it. */
export function readDocx(_bytes: Uint8Array): SourceDocument {
  throw new UnreadableDocument('it is a Word file, which can not be read yet: save it as a web page');
}
