import type { Report } from '../../report/report.ts';

/** A run of a source line: plain, or what one or several cells were read from. */
interface Run {
  readonly text: string;
  readonly cells: readonly string[];
}

/** A line of the source with what was read from it. */
interface MarkedLine {
  readonly number: number;
  readonly runs: readonly Run[];
  /** Cells read from this line whose own place in it can't be told. */
  readonly cells: readonly string[];
}

interface Placed {
  readonly column: number;
  readonly text: string;
  readonly cells: string[];
}

/** The lines of a source, each number marked with the cells that were read from it. */
export function markLines(lines: readonly string[], { cells }: Report): MarkedLine[] {
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
  return lines.map((text, index) =>
    markLine(text, index + 1, [...(byLine.get(index + 1)?.values() ?? [])]),
  );
}

function markLine(text: string, number: number, placed: readonly Placed[]): MarkedLine {
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
  return { number, runs, cells: rest };
}

/** How the dialects set cells apart on a line. */
const SEPARATORS = [/\t/g, /(?<!\\)\|/g, /,/g, /\s{2,}/g];

/**
 * Where the nth cell of a line stands: cut where the dialect cuts, if that gives the text that was
 * read; else where that text stands alone in the line; null where it does neither.
 */
function locate(line: string, column: number, text: string): { start: number; end: number } | null {
  if (text === '') return null;
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
