import type { PdfLook } from './printPdf.ts';

/** A row of a table on a page, or the part of it that stands there. */
export interface Band {
  readonly row: number;
  /** Which of several copies of the header, and 0 for the rows themselves. */
  readonly copy: number;
  readonly page: number;
  readonly top: number;
  readonly bottom: number;
  readonly openTop: boolean;
  readonly openBottom: boolean;
}

/** What a cell covers of a page. */
export interface Box {
  readonly page: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly openTop: boolean;
  readonly openBottom: boolean;
}

interface Flow {
  readonly heights: readonly number[];
  /** How many rows the header has. */
  readonly header: number;
  readonly from: { readonly page: number; readonly y: number };
  readonly top: number;
  readonly bottom: number;
  /** The height of a line: a row is cut between two of them. */
  readonly step: number;
  readonly look: PdfLook;
}

/** Lays the rows of a table on pages, one below the other. */
export function layBands({ heights, header, from, top, bottom, step, look }: Flow): Band[] {
  const bands: Band[] = [];
  let { page, y } = from;
  let copy = 0;
  const add = (row: number, height: number, cut: { top?: boolean; bottom?: boolean } = {}) => {
    const isCopy = row < header && copy > 0;
    bands.push({
      row,
      copy: isCopy ? copy : 0,
      page,
      top: y,
      bottom: y + height,
      openTop: cut.top ?? false,
      openBottom: cut.bottom ?? false,
    });
    y += height;
  };
  const turn = (row: number) => {
    page += 1;
    y = top;
    if (!look.repeatsHeader || row < header) return;
    copy += 1;
    for (let at = 0; at < header; at += 1) add(at, heights[at] ?? 0);
  };
  const head = heights.slice(0, header + 1).reduce((sum, height) => sum + height, 0);
  if (y + head > bottom) turn(0);
  heights.forEach((height, row) => {
    const lines = Math.floor((bottom - y - 3) / step);
    if (y + height <= bottom) add(row, height);
    else if (look.cutsRows && row >= header && lines >= 1 && height >= 2 * step) {
      const upper = Math.min(lines, Math.floor(height / step) - 1) * step + 2;
      add(row, upper, { bottom: true });
      turn(row);
      add(row, height - upper + 2, { top: true });
    } else {
      turn(row);
      add(row, height);
    }
  });
  return bands;
}

/** For each time that a cell is drawn, the boxes that it covers, one a page. */
export function boxesOf(
  cell: { row: number; rows: number; column: number; columns: number },
  bands: readonly Band[],
  xs: readonly number[],
): Box[][] {
  const own = bands.filter(({ row }) => row >= cell.row && row < cell.row + cell.rows);
  const copies = [...new Set(own.map(({ copy }) => copy))];
  return copies.map((copy) => {
    const some = own.filter((band) => band.copy === copy);
    const pages = [...new Set(some.map(({ page }) => page))];
    return pages.map((page): Box => {
      const there = some.filter((band) => band.page === page);
      return {
        page,
        left: xs[cell.column] ?? 0,
        right: xs[cell.column + cell.columns] ?? 0,
        top: Math.min(...there.map((band) => band.top)),
        bottom: Math.max(...there.map((band) => band.bottom)),
        openTop: there[0]?.openTop ?? false,
        openBottom: there.at(-1)?.openBottom ?? false,
      };
    });
  });
}
