/** Where a damaged row and one reading of it part: a printed number that it leaves out, or a place for which none is printed. */
interface Misfit {
  readonly kind: 'surplus' | 'lost';
  readonly value: number;
  /** The first and the last that it may be, from 1: among what is printed, or among the columns. */
  readonly from: number;
  readonly to: number;
}

/**
 * What a reading takes for surplus or for lost in a row as printed. Among equal neighbours nobody can
 * tell which one it is. Null where they differ otherwise: by more, or by numbers split or joined.
 */
export function findMisfit(
  printed: readonly number[],
  reading: readonly (number | null)[],
): Misfit | null {
  const read = reading.filter((value) => value !== null);
  if (printed.length === read.length + 1) return findExtra('surplus', printed, read);
  if (printed.length + 1 === read.length && read.length === reading.length) {
    return findExtra('lost', read, printed);
  }
  return null;
}

/** Where the longer list has one more than the shorter. */
function findExtra(
  kind: Misfit['kind'],
  longer: readonly number[],
  shorter: readonly number[],
): Misfit | null {
  const last = longer.findIndex((value, at) => value !== shorter[at]);
  const fromEnd = longer.toReversed().findIndex((value, at) => value !== shorter.at(-1 - at));
  const first = longer.length - 1 - fromEnd;
  const value = longer[last];
  if (value === undefined || first > last) return null;
  return { kind, value, from: first + 1, to: last + 1 };
}

/** The numbers of a row as printed, from the text that its cells carry; null where one is no number. */
export function listPrinted(text: string): number[] | null {
  const numbers = text.split(/\s+/).map((part) => Number(part.replace(/[,，]/g, '') || Number.NaN));
  return numbers.some(Number.isNaN) ? null : numbers;
}
