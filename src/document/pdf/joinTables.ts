import type { GridCell, GridTable } from './fillGrid.ts';

/** The same line on two pages may lie so far apart. */
const SAME_LINE = 5;
const HAN = /\p{Script=Han}/u;
/** What begins a row of the form: its number. */
const NUMBERED = /^[（(]?[一二三四五六七八九十\d]+[、.．）)]/;

/** Whether a table goes on with the next: the same sides, and no line of one that the other lacks. */
export function continues(above: GridTable, below: GridTable): boolean {
  const covers = (one: readonly number[], other: readonly number[]) =>
    one.every((x) => other.some((y) => Math.abs(x - y) <= SAME_LINE));
  const sides = ({ xs }: GridTable) => [xs[0] ?? 0, xs.at(-1) ?? 0];
  if (!covers(sides(above), sides(below))) return false;
  return covers(above.xs, below.xs) || covers(below.xs, above.xs);
}

/** Puts a table and what the next page has of it together. */
export function joinTables(above: GridTable, below: GridTable): GridTable {
  const xs = above.xs.length >= below.xs.length ? above.xs : below.xs;
  const upper = spread(above, xs);
  const lower = spread(below, xs);
  const header = countRepeated(upper, lower);
  const cut = joinCutRow(upper, dropEmptyRow(lower, header), header);
  const whole = joinGroups(cut.upper, cut.lower, header);
  const moved = whole.lower.cells.map((cell) => ({ ...cell, row: cell.row + upper.rows }));
  const { openBottom } = whole.lower;
  const rows = upper.rows + whole.lower.rows;
  return { ...upper, rows, cells: [...whole.upper.cells, ...moved], openBottom };
}

/** Sets a table on the lines of a grid that has them all. */
function spread(table: GridTable, xs: readonly number[]): GridTable {
  const columnOf = (x: number) => {
    const far = xs.map((place) => Math.abs(place - x));
    return far.indexOf(Math.min(...far));
  };
  const columns = table.xs.map(columnOf);
  const cells = table.cells.map((cell) => {
    const column = columns[cell.column] ?? 0;
    const end = columns[cell.column + cell.columns] ?? column + 1;
    return { ...cell, column, columns: end - column };
  });
  const open = (flags: readonly boolean[]) =>
    xs.slice(1).map((_, at) => flags[columns.findLastIndex((column) => column <= at)] ?? false);
  return { ...table, xs, cells, openTop: open(table.openTop), openBottom: open(table.openBottom) };
}

/** How many rows at the top of a page are the header again. */
function countRepeated(upper: GridTable, lower: GridTable): number {
  const textOf = ({ cells }: GridTable, row: number) =>
    cells
      .filter((cell) => cell.row === row)
      .map((cell) => cell.text.replaceAll(' ', ''))
      .join('|');
  let row = 0;
  while (row < lower.rows && row < upper.rows) {
    const text = textOf(lower, row);
    if (!HAN.test(text) || /\d/.test(text) || text !== textOf(upper, row)) break;
    row += 1;
  }
  return row;
}

type Pair = { readonly upper: GridTable; readonly lower: GridTable };

/** Carries the label of a group of rows on to the rows of the group on the next page. */
function joinGroups(upper: GridTable, lower: GridTable, header: number): Pair {
  const changed = new Map<GridCell, GridCell | null>();
  for (const cell of lower.cells.filter((one) => one.row === header)) {
    const label = cellAbove(upper, cell);
    if (!label || !HAN.test(label.text)) continue;
    const text = continueLabel(label, cell, lower);
    if (text === null) continue;
    if (header > 0) changed.set(cell, { ...cell, text });
    else {
      changed.set(cell, null);
      const doubted = label.doubted || cell.doubted;
      changed.set(label, { ...label, text, doubted, rows: label.rows + cell.rows });
    }
  }
  const change = (table: GridTable): GridTable => ({
    ...table,
    cells: table.cells.flatMap((cell) => {
      const now = changed.get(cell);
      return now === null ? [] : [now ?? cell];
    }),
  });
  return { upper: change(upper), lower: change(lower) };
}

/** The cell at the end of a table that has the columns of one at the top of the next page. */
function cellAbove(
  { cells, rows }: GridTable,
  { column, columns }: GridCell,
): GridCell | undefined {
  return cells.find(
    (one) => one.row + one.rows === rows && one.column === column && one.columns === columns,
  );
}

/** The whole label of a group that goes on, or null where another cell begins. */
function continueLabel(label: GridCell, cell: GridCell, lower: GridTable): string | null {
  const isGroup = label.rows > 1 || cell.rows > 1 || isBesideLabel(cell, lower);
  if (!isGroup) return null;
  if (cell.text === '' || cell.text === label.text) return label.text;
  if (!HAN.test(cell.text) || NUMBERED.test(cell.text)) return null;
  const isCut = lower.openTop[cell.column] === true || /^[一二三四]、?$/.test(label.text);
  return isCut || NUMBERED.test(label.text) ? label.text + cell.text : null;
}

function isBesideLabel(cell: GridCell, { cells }: GridTable): boolean {
  return cells.some(
    (one) => one.row === cell.row && one.column > cell.column && HAN.test(one.text),
  );
}

/**
 * A row that the page's end cuts in two has one half of its label on each page, and its values on one
 * of them. Where no line is drawn at the cut, a bracket is left open or only the first half has a
 * number, the halves are one row.
 */
function joinCutRow(upper: GridTable, lower: GridTable, header: number): Pair {
  const pairs = lower.cells
    .filter((cell) => cell.row === header && cell.rows === 1)
    .map((half) => ({ half, other: cellAbove(upper, half) }));
  const label = pairs.find(({ half }) => HAN.test(half.text));
  if (!label?.other || NUMBERED.test(label.half.text)) return { upper, lower };
  const { column } = label.half;
  const isOpen = lower.openTop[column] === true || upper.openBottom[column] === true;
  const { text } = label.other;
  if (!isOpen && !hasOpenBracket(text) && !NUMBERED.test(text)) return { upper, lower };
  const values = pairs.filter(({ half }) => half.column > column);
  const isWhole = values.every(({ other }) => other?.rows === 1);
  const hasNone = (texts: readonly (string | undefined)[]) => texts.every((text) => text === '');
  const above = values.map(({ other }) => other?.text);
  const below = values.map(({ half }) => half.text);
  if (!isWhole || !HAN.test(label.other.text) || hasNone(above) === hasNone(below)) {
    return { upper, lower };
  }
  const halves = new Map([label, ...values].map(({ half, other }) => [other, half]));
  const cells = upper.cells.map((cell) => {
    const half = halves.get(cell);
    if (!half) return cell;
    const doubted = cell.doubted || half.doubted;
    return cell.text === ''
      ? { ...half, row: cell.row }
      : { ...cell, text: cell.text + half.text, doubted };
  });
  return { upper: { ...upper, cells }, lower: removeRow(lower, header) };
}

/** A row of which the page before has everything: its other half is empty. */
function dropEmptyRow(lower: GridTable, header: number): GridTable {
  const cells = lower.cells.filter((cell) => cell.row === header && cell.rows === 1);
  const isEmpty = cells.length > 0 && cells.every((cell) => cell.text === '');
  return isEmpty && lower.rows > header + 1 ? removeRow(lower, header) : lower;
}

function hasOpenBracket(text: string): boolean {
  return [...text.matchAll(/[（(]/g)].length > [...text.matchAll(/[）)]/g)].length;
}

function removeRow(table: GridTable, row: number): GridTable {
  const cells = table.cells.flatMap((cell) => {
    if (cell.row > row) return [{ ...cell, row: cell.row - 1 }];
    if (cell.row + cell.rows <= row) return [cell];
    return cell.rows > 1 ? [{ ...cell, rows: cell.rows - 1 }] : [];
  });
  return { ...table, rows: table.rows - 1, cells };
}
