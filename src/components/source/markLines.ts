import type { Cell } from '../../report/report.ts';

/** A run of a source line: plain, or what one or several cells were read from. */
interface Run {
  readonly text: string;
  readonly cells: readonly string[];
}

/** A line of the source with what was read from it. */
export interface MarkedLine {
  readonly number: number;
  /** What stands before the first number of a row: the names of the row. The runs follow it. */
  readonly label: string;
  /** Whether it names the numbers on the lines that follow: a cell has a line of its own there. */
  readonly names: boolean;
  readonly runs: readonly Run[];
  /** Cells read from this line whose own place in it can't be told. */
  readonly cells: readonly string[];
}

/** What is printed for a cell, and where. */
export type PlacedCell = Pick<Cell, 'text' | 'place'>;

interface Placed {
  readonly column: number;
  readonly text: string;
  readonly cells: string[];
}

/** The lines of a source, each number marked with the cells that were read from it. */
export function markLines(
  lines: readonly string[],
  { cells }: { readonly cells: Readonly<Record<string, PlacedCell>> },
): MarkedLine[] {
  const byLine = new Map<number, Map<string, Placed>>();
  for (const [id, { place, text }] of Object.entries(cells)) {
    if (!place || !('line' in place)) continue;
    const placed = byLine.get(place.line) ?? new Map<string, Placed>();
    byLine.set(place.line, placed);
    const key = `${place.column} ${text}`;
    const known = placed.get(key);
    if (known) known.cells.push(id);
    else placed.set(key, { column: place.column, text, cells: [id] });
  }
  const marked = lines.map((text, index) =>
    markLine(text, index + 1, [...(byLine.get(index + 1)?.values() ?? [])]),
  );
  return marked.map((line, index) => ({ ...line, names: namesNext(marked, lines, index) }));
}

type Unnamed = Omit<MarkedLine, 'names'>;

/** Whether a line of words stands before a line that is a number alone. */
function namesNext(marked: readonly Unnamed[], lines: readonly string[], at: number): boolean {
  const own = marked[at];
  if (!own || hasCells(own) || !/\p{L}/u.test(lines[at] ?? '')) return false;
  let next = at + 1;
  while (lines[next]?.trim() === '') next += 1;
  const after = marked[next];
  return after !== undefined && hasCells(after) && after.label === '';
}

const hasCells = ({ runs, cells }: Unnamed) =>
  cells.length > 0 || runs.some((run) => run.cells.length > 0);

function markLine(text: string, number: number, placed: readonly Placed[]): Unnamed {
  const ranges: { start: number; end: number; cells: readonly string[] }[] = [];
  const rest: string[] = [];
  for (const { column, text: printed, cells } of placed) {
    const range = locate(text, column, printed);
    const isTaken = ranges.some(
      (other) => range && range.start < other.end && other.start < range.end,
    );
    if (range && !isTaken) ranges.push({ ...range, cells });
    else rest.push(...cells);
  }
  const runs: Run[] = [];
  let at = 0;
  for (const { start, end, cells } of ranges.sort((a, b) => a.start - b.start)) {
    if (start > at) runs.push({ text: text.slice(at, start), cells: [] });
    runs.push({ text: text.slice(start, end), cells });
    at = end;
  }
  if (at < text.length) runs.push({ text: text.slice(at), cells: [] });
  const { label, runs: others } = partLabel(runs);
  return { number, label, runs: others, cells: rest };
}

/** Parts what names a row from what follows it: the text before its first number, but not the tab or bar between. */
function partLabel(runs: readonly Run[]): Pick<MarkedLine, 'label' | 'runs'> {
  const [first, ...others] = runs;
  const isNamed = first && first.cells.length === 0 && others.length > 0;
  const label = isNamed ? (/^.*\p{L}[^\t|\s]*/u.exec(first.text)?.[0] ?? '') : '';
  if (!isNamed || label === '') return { label: '', runs };
  const between = { text: first.text.slice(label.length), cells: [] };
  return { label, runs: between.text === '' ? others : [between, ...others] };
}

/** How the dialects set cells apart on a line. */
const SEPARATORS = [/\t/g, /(?<!\\)\|/g, /\s{2,}/g];

/**
 * Where the nth cell of a line stands: cut where the dialect cuts, if that gives the text that was
 * read; else where that text stands alone in the line; null where it does neither.
 */
function locate(line: string, column: number, text: string): { start: number; end: number } | null {
  if (text === '') return null;
  const tagged = locateTagged(line, column, text);
  if (tagged) return tagged;
  for (const separator of SEPARATORS) {
    const bounds = [...line.matchAll(separator)].map((match) => [
      match.index,
      match.index + match[0].length,
    ]);
    if (bounds.length === 0) continue;
    const starts = [0, ...bounds.map(([, end = 0]) => end)];
    const ends = [...bounds.map(([start = 0]) => start), line.length];
    const first = line.trimStart().startsWith('|') ? column : column - 1;
    const [start, end] = [starts[first], ends[first]];
    if (start === undefined || end === undefined || line.slice(start, end).trim() !== text)
      continue;
    const inner = line.indexOf(text, start);
    return { start: inner, end: inner + text.length };
  }
  const only = line.indexOf(text);
  if (only < 0 || line.indexOf(text, only + 1) >= 0) return null;
  return { start: only, end: only + text.length };
}

/** A cell of a table in HTML that stands in the text, up to what begins or ends the next. */
const TAGGED = /<t[dh](?=[\s>])[^>]*>((?:(?!<\/?t[drh]\b|<\/table)[\s\S])*)/gi;

/** Where the nth such cell of a line has that text; null where it has not. */
function locateTagged(
  line: string,
  column: number,
  text: string,
): { start: number; end: number } | null {
  const cell = [...line.matchAll(TAGGED)][column - 1];
  const content = cell?.[1] ?? '';
  if (!cell || content.replace(/<[^>]*>/g, '').trim() !== text) return null;
  const at = content.indexOf(text);
  if (at < 0) return null;
  const start = cell.index + cell[0].length - content.length + at;
  return { start, end: start + text.length };
}
