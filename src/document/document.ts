import { Refusal } from '../report/failure.ts';
import type { Place } from '../report/report.ts';

/** A piece of a document with the place where it stands. */
export interface Piece {
  readonly text: string;
  readonly place: Place;
}

interface Heading extends Piece {
  readonly kind: 'heading';
}
export interface Paragraph extends Piece {
  readonly kind: 'paragraph';
}
/** Rows of cells as the document lays them out; rows may differ in length. */
export interface TableBlock {
  readonly kind: 'table';
  readonly rows: readonly (readonly Piece[])[];
  readonly place: Place;
  /** Whether empty cells were told from where the others stand on the line: they are not certain. */
  readonly aligned?: boolean;
  /** What the header prints over each column, where that is how its columns were told apart. */
  readonly columns?: readonly string[];
}

export type DocumentBlock = Heading | Paragraph | TableBlock;

/** A source document, whatever its format: blocks in reading order. */
export interface SourceDocument {
  readonly mediaType: 'text/plain' | 'text/csv';
  readonly blocks: readonly DocumentBlock[];
}

/** A document that no reader can make sense of. */
export class UnreadableDocument extends Refusal {
  override readonly name = 'UnreadableDocument';
}
