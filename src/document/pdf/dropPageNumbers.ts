import { isPageNumber } from '../textLines.ts';
import type { GridTable } from './fillGrid.ts';
import type { TextRow } from './textRows.ts';

/** A page without what is drawn: its ruled tables, and the lines of text beside them. */
export interface PageText {
  readonly height: number;
  readonly width: number;
  readonly tables: readonly GridTable[];
  readonly rows: readonly TextRow[];
}

/** Heads and feet of pages lie within this part of their height. */
const MARGIN = 0.13;
/** A line that stands at the edge of so many pages, and most of them, is a head or foot. */
const FEWEST_PAGES = 3;

/** Drops page numbers and the heads and feet that pages share. */
export function dropPageNumbers(pages: readonly PageText[]): PageText[] {
  const shared = new Map<string, number>();
  for (const page of pages) {
    for (const key of new Set(listEdges(page).map(keyOf))) {
      shared.set(key, (shared.get(key) ?? 0) + 1);
    }
  }
  const isShared = (row: TextRow) => {
    const count = shared.get(keyOf(row)) ?? 0;
    return count >= FEWEST_PAGES && count > pages.length / 2;
  };
  return pages.map((page) => {
    const dropped = new Set(
      listEdges(page).filter((row) => isPageNumber(row.text) || isBare(row.text) || isShared(row)),
    );
    return { ...page, rows: page.rows.filter((row) => !dropped.has(row)) };
  });
}

/** The first and last lines of a page, if they lie at its edge and no table is beyond them. */
function listEdges({ rows, tables, height }: PageText): TextRow[] {
  const top = Math.min(Infinity, ...tables.map((table) => table.box[1]));
  const bottom = Math.max(-Infinity, ...tables.map((table) => table.box[1] + table.box[3]));
  return rows.filter((row, at) => {
    const [, y, , high] = row.box;
    const isFirst = at < 2 && y + high < height * MARGIN && y < top;
    return isFirst || (at >= rows.length - 2 && y > height * (1 - MARGIN) && y + high > bottom);
  });
}

function isBare(text: string): boolean {
  return /^\d{1,4}$/.test(text.trim());
}

function keyOf({ text, box }: TextRow): string {
  return `${text.replace(/\d+/g, '#').replace(/\s/g, '')} ${Math.round(box[1] / 8)}`;
}
