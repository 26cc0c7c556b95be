import type { DocumentBlock } from '../document.ts';
import { placeAt } from './placeAt.ts';
import type { TextRow } from './textRows.ts';

/** Between what margins prose is set. */
export interface Margins {
  readonly left: number;
  readonly right: number;
}

/** A line with so many characters may show where the margins are. */
const LONG = 12;

/** The margins of a document's prose: where most long lines begin and end. */
export function findMargins(rows: readonly TextRow[]): Margins {
  const long = rows.filter((row) => row.line.glyphs.length >= LONG);
  const some = long.length > 0 ? long : rows;
  const at = (values: number[], part: number) =>
    values.sort((a, b) => a - b)[Math.floor((values.length - 1) * part)] ?? 0;
  return {
    left: at(
      some.map((row) => row.line.from),
      0.1,
    ),
    right: at(
      some.map((row) => row.line.to),
      0.9,
    ),
  };
}

/** A paragraph is indented by more than this many sizes of its font. */
const INDENT = 1.2;
/** A line that ends so many sizes before the margin ends its paragraph. */
const SHORT = 2;
/** Lines farther apart than so many sizes of their font are not of one paragraph. */
const PITCH = 2.6;

/** A sentence has ended. */
const ENDED = /[。；：！？]$/;
const HEADING = /^[一二三四五六七八九十]{1,3}、[^。；]{2,40}$/;

/** Puts the lines of prose together into paragraphs and headings. */
export function joinParagraphs(rows: readonly TextRow[], margins: Margins): DocumentBlock[] {
  const paragraphs: TextRow[][] = [];
  for (const row of rows) {
    const last = paragraphs.at(-1)?.at(-1);
    if (last && !begins(row, last, margins)) paragraphs.at(-1)?.push(row);
    else paragraphs.push([row]);
  }
  return paragraphs.map((lines): DocumentBlock => {
    const text = lines.map((row) => row.text).reduce(joinTexts);
    const { page = 1, box = [0, 0, 0, 0] } = lines[0] ?? {};
    const kind = HEADING.test(text) ? 'heading' : 'paragraph';
    const doubted = lines.some((row) => row.doubted) ? { doubted: true as const } : {};
    return { kind, text, place: placeAt(page, box), ...doubted };
  });
}

function begins(row: TextRow, last: TextRow, { left, right }: Margins): boolean {
  const { size, direction } = row.line;
  if (direction !== 'right' || last.line.direction !== 'right') return true;
  if (row.line.from > left + INDENT * size) return true;
  if (last.line.to < right - SHORT * last.line.size) return true;
  if (Math.abs(size - last.line.size) > size * 0.15) return true;
  // Where every paragraph is one line, none shows where the margins are.
  if (HEADING.test(row.text) && ENDED.test(last.text)) return true;
  return row.page === last.page && row.line.middle - last.line.middle > PITCH * size;
}

function joinTexts(text: string, next: string): string {
  const isApart = /[\p{Script=Latin}]$/u.test(text) && /^[\p{Script=Latin}]/u.test(next);
  return isApart ? `${text} ${next}` : text + next;
}
