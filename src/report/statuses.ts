/**
 * What became of a place on the form.
 * - `reported`: a number is printed there
 * - `blank`: the place is there and is empty; never 0
 * - `mark`: "/", "—", "无" or another mark stands there
 * - `recovered`: damaged, and one reading alone satisfies the form's sums
 * - `ambiguous`: damaged, and several readings satisfy them
 * - `unreadable`: something stands there that is no number and no mark
 * - `missing`: the document lacks the row, the column or the table
 */
export const STATUSES = [
  'reported',
  'blank',
  'mark',
  'recovered',
  'ambiguous',
  'unreadable',
  'missing',
] as const;
export type Status = (typeof STATUSES)[number];

/** Whose numbers a report gives. */
export const SCOPES = ['agency', 'region', 'government-and-office', 'unknown'] as const;
export type Scope = (typeof SCOPES)[number];
