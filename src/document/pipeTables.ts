import type { Piece, TableBlock } from './document.ts';
import type { TextLine } from './textLines.ts';

/** A row of a Markdown table: a bar at its beginning or at least two within. */
const PIPE_ROW = /^\s*\|.*|^[^|\t]*\|[^|\t]*\|.*$/;
const RULE = /^[\s|:+-]+$/;

export function isPipeRow(text: string): boolean {
  return PIPE_ROW.test(text);
}

/** Reads rows between bars; `\|` is a bar of the text, and the rule below the header is none. */
export function readPipeTable(lines: readonly TextLine[]): TableBlock {
  const rows = lines
    .filter((line) => isPipeRow(line.text) && !(RULE.test(line.text) && line.text.includes('-')))
    .map((line) => splitRow(line));
  return { kind: 'table', rows, place: { line: lines[0]?.number ?? 1, column: 1 } };
}

function splitRow(line: TextLine): Piece[] {
  const inner = line.text
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '');
  return inner.split(/(?<!\\)\|/).map((text, index) => ({
    text: text
      .replaceAll('\\|', '|')
      .replace(/<br\s*\/?>/gi, '')
      .trim(),
    place: { line: line.number, column: index + 1 },
  }));
}
