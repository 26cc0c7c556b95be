import type { Place } from '../report/report.ts';

/**
 * A place in a document as one word that no spreadsheet takes for a time or a date: `L37C2` is line
 * 37, cell 2; `T1R2C3` a table's row and column; `P3X10Y20W30H40` a box on a page.
 */
export function placeText(place: Place | undefined): string | null {
  if (!place) return null;
  if ('line' in place) return `L${place.line}C${place.column}`;
  if ('table' in place) return `T${place.table}R${place.row}C${place.column}`;
  const [x, y, width, height] = place.box;
  return `P${place.page}X${x}Y${y}W${width}H${height}`;
}
