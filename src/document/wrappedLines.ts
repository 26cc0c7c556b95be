import type { DocumentBlock, Paragraph } from './document.ts';
import { dropDebris } from './dropDebris.ts';
import { widthOf } from './spacedWords.ts';
import type { TextLine } from './textLines.ts';

/** A line as full as this part of the longest one goes on in the next. */
const FULL = 0.85;
/** Prose set in lines shorter than this is a list of names and headings. */
const SHORTEST_LINE = 20;

/** A line indented by more than this is centred: a heading or a header of a table. */
const DEEPEST_INDENT = 8;
/** A numbered heading or paragraph begins anew, however full the line before it. */
const BEGINS = /^(?:[一二三四五六七八九十]{1,2}、|[（(][一二三四五六七八九十]{1,2}[）)])/;
/** Words far apart are columns, not prose. */
const COLUMNS = /\S\s{3,}\S/;

/** Puts the lines of wrapped prose together into paragraphs: a full line goes on in the next. */
export function readWrappedLines(
  blocks: readonly DocumentBlock[],
  lines: readonly TextLine[],
): DocumentBlock[] {
  const edges = blocks
    .filter((block) => isProse(block, lines))
    .map((block) => rightEdge(block, lines))
    .sort((a, b) => a - b);
  const longest = edges[Math.floor(edges.length * 0.9)] ?? 0;
  const joined: DocumentBlock[] = [];
  let goesOn = false;
  for (const block of blocks) {
    const last = joined.at(-1);
    if (
      goesOn &&
      last &&
      isProse(last, lines) &&
      isProse(block, lines) &&
      !BEGINS.test(dropDebris(block.text))
    ) {
      joined[joined.length - 1] = { ...last, text: last.text + block.text };
    } else joined.push(block);
    const edge = isProse(block, lines) ? rightEdge(block, lines) : 0;
    goesOn = edge >= longest * FULL && edge >= SHORTEST_LINE;
  }
  return joined;
}

function isProse(block: DocumentBlock, lines: readonly TextLine[]): block is Paragraph {
  if (block.kind !== 'paragraph' || COLUMNS.test(block.text)) return false;
  return (lineOf(block, lines).match(/^\s*/)?.[0].length ?? 0) <= DEEPEST_INDENT;
}

function rightEdge(block: DocumentBlock, lines: readonly TextLine[]): number {
  return widthOf(lineOf(block, lines).trimEnd());
}

function lineOf(block: DocumentBlock, lines: readonly TextLine[]): string {
  return 'line' in block.place ? (lines[block.place.line - 1]?.text ?? '') : '';
}
