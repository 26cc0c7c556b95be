import { encode } from './writePdf.ts';

/** How a text is drawn, where not plainly. */
export interface TextLook {
  readonly size?: number;
  /** /F named, /V upright, /P private use, /N nameless. */
  readonly font?: 'F' | 'V' | 'P' | 'N';
  /** The rendering mode: 3 leaves no ink. */
  readonly mode?: number;
  /** A turn to the left in degrees: 90 is read upwards. */
  readonly turned?: 0 | 90 | 270;
}

/** A text whose base line begins at a point, y from the bottom. */
export function drawText(x: number, y: number, text: string, look: TextLook = {}): string {
  const { size = 10, font = 'F', mode = 0, turned = 0 } = look;
  const turn = { 0: '1 0 0 1', 90: '0 1 -1 0', 270: '0 -1 1 0' }[turned];
  return `BT /${font} ${size} Tf ${mode} Tr ${turn} ${x} ${y} Tm ${encode(text)} Tj ET`;
}

/** How wide a text is in the fonts of `writePdf`. */
export function measureText(text: string, size = 10): number {
  return [...text].reduce((sum, one) => sum + (one.charCodeAt(0) < 0x7f ? 0.5 : 1) * size, 0);
}

export function drawLine(x1: number, y1: number, x2: number, y2: number): string {
  return `${x1} ${y1} m ${x2} ${y2} l S`;
}

/** A picture that fills a rectangle. */
export function drawPicture(x: number, y: number, width: number, height: number): string {
  return `q ${width} 0 0 ${height} ${x} ${y} cm /I Do Q`;
}

/** A ruled table: its lines from left to right and from top to bottom, y from the bottom. */
export interface Ruling {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  /** Lines that are not drawn: `x2:1` is the third line down the page beside the second row. */
  readonly without?: readonly string[];
  /** How a line is drawn. */
  readonly pen?: (x1: number, y1: number, x2: number, y2: number) => string;
}

/** The lines of a table, each from one crossing to the next. */
export function drawRuling({ xs, ys, without = [], pen = drawLine }: Ruling): string {
  const lines: string[] = [];
  const add = (name: string, ...[x1, y1, x2, y2]: [number, number, number, number]) => {
    if (!without.includes(name)) lines.push(pen(x1, y1, x2, y2));
  };
  xs.forEach((x, column) => {
    ys.slice(1).forEach((y, row) => {
      add(`x${column}:${row}`, x, ys[row] ?? y, x, y);
    });
  });
  ys.forEach((y, row) => {
    xs.slice(1).forEach((x, column) => {
      add(`y${row}:${column}`, xs[column] ?? x, y, x, y);
    });
  });
  return lines.join('\n');
}

/** Texts in the middle of the cells of a ruling, row by row; "" draws nothing. */
export function drawCells(
  { xs, ys }: Ruling,
  rows: readonly (readonly string[])[],
  size = 10,
): string {
  return rows
    .flatMap((cells, row) =>
      cells.map((text, column) => {
        if (text === '') return '';
        const [left = 0, right = 0] = [xs[column], xs[column + 1]];
        const [top = 0, bottom = 0] = [ys[row], ys[row + 1]];
        const x = (left + right - measureText(text, size)) / 2;
        return drawText(x, (top + bottom) / 2 - size * 0.36, text, { size });
      }),
    )
    .join('\n');
}
