import type { Piece } from '../../document/document.ts';

/** One line of a document: a row of a table, or a paragraph as a row of its words. */
export interface Line {
  readonly cells: readonly Piece[];
  /** Whether its empty cells were told from where the others stand on the line. */
  readonly aligned: boolean;
  /** Whether the header's names say which column each of its values stands under. */
  readonly named: boolean;
  /** Whether empty cells at its end may only fill it up to the width of its table. */
  readonly padded: boolean;
  /** Whether spaces part its cells, so that an empty place at its end leaves no trace. */
  readonly isSpaced?: true;
  /** Whether its label and its values stood in one run of characters. */
  readonly isJoined?: true;
  /**
   * Its values by the form's columns, where the document says which is which; null for a column that
   * is not printed. Then `cells` are its labels alone.
   */
  readonly placed?: readonly (Piece | null)[];
}

/** A line whose cells are just those that it prints. */
export const PLAIN = { aligned: false, named: false, padded: false } as const;
