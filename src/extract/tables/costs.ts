/**
 * What each kind of damage costs an alignment of a table with the form. An alignment is the better
 * the less it costs. Two alignments whose costs differ by less than `MARGIN` both stay possible.
 */
export const COST = {
  /** A label has a wrong, a missing or a surplus character. */
  slip: 1,
  /** Only the beginning of a label is printed. */
  cut: 1,
  /** A label is printed in pieces, over lines or over a page. */
  pieces: 1,
  /** The number before a label is not the one on the form. */
  number: 1,
  /** A label has no values behind it. */
  bare: 0.5,
  /** The document lacks a row of the form. */
  lostRow: 2,
  /** The table goes back, or leaves many rows out: a row or the whole table is printed again. */
  jump: 3,
  /** A text is the label of a row and stands for none. Less where it has slips or is cut. */
  stray: 6,
} as const;

/** An assignment of a label is certain where every other costs this much more. */
export const MARGIN = 2;
