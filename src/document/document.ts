import { Refusal } from '../report/refusal.ts';
import type { Place } from '../report/report.ts';

/** A piece of a document with the place where it stands. */
export interface Piece {
  readonly text: string;
  readonly place: Place;
  /**
   * Whether the document itself leaves open what stands here: a tracked change, struck digits, a
   * number that a line's end parts. The text is its accepted or likelier state.
   */
  readonly doubted?: true;
}

interface Heading extends Piece {
  readonly kind: 'heading';
}
export interface Paragraph extends Piece {
  readonly kind: 'paragraph';
}
/** Where a cell stands on the grid of its table: columns count from 0. */
export interface CellSpan {
  readonly column: number;
  /** How many columns and rows the cell covers, itself included. */
  readonly columns: number;
  readonly rows: number;
}
/** A cell of a table. */
export interface TableCell extends Piece {
  /** Present on every cell of a table whose format says where its columns are, else on none. */
  readonly span?: CellSpan;
}
/**
 * Rows of cells as the document lays them out; rows may differ in length. On a grid, a row lists the
 * cells that begin in it, in the order of their columns; what a cell above covers is not listed again.
 */
export interface TableBlock {
  readonly kind: 'table';
  readonly rows: readonly (readonly TableCell[])[];
  readonly place: Place;
  /**
   * Whether empty cells were told from where the others stand on the line: they are not certain. Present
   * where spaces part the cells.
   */
  readonly aligned?: boolean;
  /** Whether empty cells at the end of a row may only fill it up to the width of the table. */
  readonly padded?: boolean;
  /** What the header prints over each column, where that is how its columns were told apart. */
  readonly columns?: readonly string[];
}

export type DocumentBlock = Heading | Paragraph | TableBlock;

/** The formats that can be read. */
export type MediaType =
  | 'text/plain'
  | 'text/csv'
  | 'text/html'
  | 'application/pdf'
  | 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
  | 'application/msword';

/** A source document, whatever its format: blocks in reading order. */
export interface SourceDocument {
  readonly mediaType: MediaType;
  readonly blocks: readonly DocumentBlock[];
}

/** A document that no reader can make sense of. */
export class UnreadableDocument extends Refusal {
  override readonly name = 'UnreadableDocument';
}
