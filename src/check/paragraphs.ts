import type { Place, Report } from '../report/report.ts';

export interface Paragraph {
  readonly text: string;
  readonly place: Place;
  /** The line, the row or the page on which it stands. */
  readonly line: number;
}

/** The prose of a report's sections, in order. */
export function listParagraphs({ sections }: Report): Paragraph[] {
  return sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      block.kind === 'paragraph'
        ? [{ text: block.text, place: block.place, line: lineOf(block.place) }]
        : [],
    ),
  );
}

/** The sentences of a paragraph, without white space before them. */
export function splitSentences(text: string): string[] {
  return text
    .split(/(?<=[。；;！？])/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}

function lineOf(place: Place): number {
  if ('line' in place) return place.line;
  return 'row' in place ? place.row : place.page;
}
