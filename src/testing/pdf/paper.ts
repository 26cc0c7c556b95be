import { countHeader, type FormGrid, layOutFormGrid } from '../formGrid.ts';
import type { SheetRow } from '../layOutForm.ts';
import type { TableName } from '../printed.ts';
import { type Band, type Box, boxesOf, layBands } from './bands.ts';
import { drawLine, drawText, measureText } from './draw.ts';
import type { PdfLook } from './printPdf.ts';
import { wrapText } from './wrapText.ts';

const MARGIN = 56;
const LINE = 1.35;
const PROSE_SIZE = 12;
const PADDING = 3;

interface Placed {
  readonly text: string;
  readonly row: number;
  readonly column: number;
  readonly columns: number;
  readonly rows: number;
}

/** Pages that are filled from top to bottom; y counts from the top here. */
export class Paper {
  readonly #pages: string[][] = [[]];
  #y = MARGIN;

  readonly size: { readonly width: number; readonly height: number };
  readonly look: PdfLook;

  constructor(size: Paper['size'], look: PdfLook) {
    this.size = size;
    this.look = look;
  }

  /** What each page draws, its number at the foot. */
  pages(): string[] {
    return this.#pages.map((operators, at) => {
      const text = this.look.pageNumber(at + 1);
      const x = (this.size.width - measureText(text, 10)) / 2;
      return [...operators, drawText(x, 34, text, { size: 10 })].join('\n');
    });
  }

  addTitle(text: string): void {
    const x = (this.size.width - measureText(text, 16)) / 2;
    this.#write(this.#pages.length - 1, x, this.#y + 16, text, 16);
    this.#y += 40;
  }

  addParagraph(text: string): void {
    for (const line of wrapText(`　　${text}`, this.#width(), PROSE_SIZE)) {
      if (this.#y + PROSE_SIZE * LINE > this.#bottom()) this.#turn();
      this.#write(this.#pages.length - 1, MARGIN, this.#y + PROSE_SIZE, line, PROSE_SIZE);
      this.#y += PROSE_SIZE * 1.6;
    }
  }

  addTable(name: TableName, rows: readonly SheetRow[]): void {
    if (rows.length === 0) return;
    const grid = layOutFormGrid(name, rows);
    const cells = placeCells(grid);
    const xs = this.#columns(name, cells);
    const linesOf = (cell: Placed) =>
      wrapText(cell.text, widthOf(xs, cell) - 2 * PADDING, this.look.size);
    const line = this.look.size * LINE;
    const heights = fitHeights(grid.length, cells, (cell) => linesOf(cell).length * line + PADDING);
    const bands = layBands({
      heights,
      header: countHeader(rows),
      from: { page: this.#pages.length - 1, y: this.#y },
      top: MARGIN,
      bottom: this.#bottom(),
      step: line,
      look: this.look,
    });
    for (const { page } of bands) while (this.#pages.length <= page) this.#pages.push([]);
    for (const cell of cells) {
      for (const boxes of boxesOf(cell, bands, xs)) this.#drawCell(cell, boxes, linesOf(cell));
    }
    this.#drawStrokes(bands, xs, countHeader(rows));
    this.#y = (bands.at(-1)?.bottom ?? this.#y) + 14;
    if (this.#y > this.#bottom()) this.#turn();
  }

  #drawCell(cell: Placed, boxes: readonly Box[], lines: readonly string[]): void {
    const { size, ruled, rulesCuts } = this.look;
    if (ruled === 'all') {
      for (const box of boxes) {
        this.#rule(box.page, box.left, box.top, box.left, box.bottom);
        this.#rule(box.page, box.right, box.top, box.right, box.bottom);
        if (!box.openTop || rulesCuts) this.#rule(box.page, box.left, box.top, box.right, box.top);
        if (!box.openBottom || rulesCuts) {
          this.#rule(box.page, box.left, box.bottom, box.right, box.bottom);
        }
      }
    }
    const parts = this.#share(cell, boxes, lines);
    boxes.forEach((box, at) => {
      const own = parts[at] ?? [];
      const line = size * LINE;
      const top = (box.top + box.bottom - own.length * line) / 2;
      own.forEach((text, index) => {
        this.#writeIn(box, top + index * line + size, text, size);
      });
    });
  }

  /** The lines of a cell on each page that it stands on. */
  #share(cell: Placed, boxes: readonly Box[], lines: readonly string[]): (readonly string[])[] {
    if (boxes.length < 2) return [lines];
    const room = boxes.map(({ top, bottom }) =>
      Math.floor((bottom - top + 0.01) / (this.look.size * LINE)),
    );
    // Labels of rows that have two lines are longer, whatever characters numbers are written in.
    const isValue = cell.rows === 1 && cell.text.length < 6;
    if (isValue && this.look.valuesBelow) return boxes.map((_, at) => (at === 1 ? lines : []));
    const isGroup = cell.rows > 1;
    const fitting = room.findIndex((count) => count >= lines.length);
    if (isGroup && !this.look.spreadsGroups && fitting >= 0) {
      return boxes.map((_, at) => (at === fitting ? lines : []));
    }
    let done = 0;
    return room.map((count, at) => {
      const end = at === room.length - 1 ? lines.length : Math.min(lines.length, done + count);
      const own = lines.slice(done, end);
      done = end;
      return own;
    });
  }

  #writeIn(box: Box, y: number, text: string, size: number): void {
    const free = box.right - box.left - measureText(text, size);
    const isValue = /^[\d.,-]+$/.test(text);
    const x = box.left + (isValue && this.look.side === 'right' ? free - 0.5 : free / 2);
    const half = Math.ceil(text.length / 2);
    if (isValue && text.length > 1 && this.look.inPieces) {
      this.#write(box.page, x, y, text.slice(0, half), size);
      this.#write(box.page, x + measureText(text.slice(0, half), size), y, text.slice(half), size);
    } else this.#write(box.page, x, y, text, size);
  }

  #write(page: number, x: number, y: number, text: string, size: number): void {
    const draw = (shift: number) => drawText(x + shift, this.size.height - y, text, { size });
    this.#pages[page]?.push(draw(0), ...(this.look.twice ? [draw(0.4)] : []));
  }

  #rule(page: number, x1: number, y1: number, x2: number, y2: number): void {
    const [top, bottom] = [this.size.height - y1, this.size.height - y2];
    this.#pages[page]?.push(PENS[this.look.pen](x1, top, x2, bottom));
  }

  /** The lines over and under a table and below its header. */
  #drawStrokes(bands: readonly Band[], xs: readonly number[], header: number): void {
    if (this.look.ruled !== 'three') return;
    const [left = 0, right = 0] = [xs[0], xs.at(-1)];
    const first = bands[0];
    const last = bands.at(-1);
    if (first) this.#rule(first.page, left, first.top, right, first.top);
    if (last) this.#rule(last.page, left, last.bottom, right, last.bottom);
    for (const { row, page, bottom } of bands) {
      if (row === header - 1) this.#rule(page, left, bottom, right, bottom);
    }
  }

  #columns(name: TableName, cells: readonly Placed[]): number[] {
    const count = Math.max(...cells.map(({ column, columns }) => column + columns));
    const labels = LABELS[name].map((width) => width * this.look.size);
    const taken = labels.reduce((sum, width) => sum + width, 0);
    const rest = (this.#width() - taken) / (count - labels.length);
    const widths = Array.from({ length: count }, (_, at) => labels[at] ?? rest);
    const xs = [MARGIN];
    for (const width of widths) xs.push((xs.at(-1) ?? 0) + width);
    return xs;
  }

  #turn(): void {
    this.#pages.push([]);
    this.#y = MARGIN;
  }

  #width = () => this.size.width - 2 * MARGIN;
  #bottom = () => this.size.height - MARGIN;
}

/** The widths of the columns of labels, in sizes of the font. */
const LABELS: Readonly<Record<TableName, readonly number[]>> = {
  disclosure: [14],
  requests: [2.8, 3.8, 13],
  disputes: [],
};

type Pen = (x1: number, y1: number, x2: number, y2: number) => string;
const PENS: Readonly<Record<PdfLook['pen'], Pen>> = {
  lines: drawLine,
  'thin rectangles': (x1, y1, x2, y2) =>
    x1 === x2 ? `${x1} ${y2} 0.5 ${y1 - y2} re f` : `${x1} ${y1} ${x2 - x1} 0.5 re f`,
  doubled: (x1, y1, x2, y2) =>
    x1 === x2
      ? `${drawLine(x1 - 0.6, y1, x2 - 0.6, y2)} ${drawLine(x1 + 0.6, y1, x2 + 0.6, y2)}`
      : `${drawLine(x1, y1 - 0.6, x2, y2 - 0.6)} ${drawLine(x1, y1 + 0.6, x2, y2 + 0.6)}`,
};

function placeCells(grid: FormGrid): Placed[] {
  /** For each column, the row in which it is free again. */
  const free: number[] = [];
  return grid.flatMap((cells, row) => {
    let column = 0;
    return cells.map((cell) => {
      while ((free[column] ?? 0) > row) column += 1;
      const placed = { ...cell, row, column };
      for (let at = column; at < column + cell.columns; at += 1) free[at] = row + cell.rows;
      column += cell.columns;
      return placed;
    });
  });
}

const widthOf = (xs: readonly number[], { column, columns }: Placed) =>
  (xs[column + columns] ?? 0) - (xs[column] ?? 0);

/** The height of each row: what its own cells need, and the last of a group what the group's label needs. */
function fitHeights(
  count: number,
  cells: readonly Placed[],
  need: (cell: Placed) => number,
): number[] {
  const heights = Array.from({ length: count }, (_, row) =>
    Math.max(14, ...cells.filter((cell) => cell.row === row && cell.rows === 1).map(need)),
  );
  for (const cell of cells.filter(({ rows }) => rows > 1)) {
    const own = heights.slice(cell.row, cell.row + cell.rows);
    const lacking = need(cell) - own.reduce((sum, height) => sum + height, 0);
    const last = cell.row + cell.rows - 1;
    if (lacking > 0) heights[last] = (heights[last] ?? 0) + lacking;
  }
  return heights;
}
