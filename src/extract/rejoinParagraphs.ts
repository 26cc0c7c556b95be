import { makeIssue } from '../report/makeIssue.ts';
import type { Issue } from '../report/report.ts';
import { readLabel } from './labels.ts';
import type { Paragraph } from './readSections.ts';

const ENDED = /[。！？；：!?;:…”’）)》〉】.]$/;
/** What begins a paragraph of its own: numbering, a list, a date, a heading. */
const BEGINS =
  /^(?:[（(【]?[一二三四五六七八九十\d]{1,3}[)）】、.．]|[一二三四五六七八九十]{1,2}(?:是|方面)|第[一二三四五六七八九十]|[-*#>]|\d{4}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日$)/;
const NUMERALS = '一二三四五六七八九十';
/** A line shorter than this, or without punctuation, is a heading or a title, no sentence cut short. */
const SHORTEST_CUT = 25;

/** A number in brackets, with what a converter may leave within, has no more characters. */
const LONGEST_NUMBERING = 20;

interface Seam {
  readonly index: number;
  readonly parts: readonly [Paragraph, Paragraph];
}

/**
 * Puts together sentences that a page break cut in two: the first part ends without punctuation
 * or in mid-sentence, and at least one empty line lies between them. Where the numbering of the
 * paragraphs shows that text is lost, nothing is joined across the loss.
 */
export function rejoinParagraphs(paragraphs: readonly Paragraph[]): {
  paragraphs: Paragraph[];
  issues: Issue[];
} {
  const joined: Paragraph[] = [];
  const seams: Seam[] = [];
  paragraphs.forEach((paragraph, index) => {
    const last = joined.at(-1);
    const before = paragraphs[index - 1];
    if (last && before && isCut(before, paragraph)) {
      joined[joined.length - 1] = { ...last, text: last.text + paragraph.text };
      seams.push({ index: joined.length - 1, parts: [last, paragraph] });
    } else joined.push(paragraph);
  });
  return splitAtLoss(joined, seams);
}

function isCut(before: Paragraph, after: Paragraph): boolean {
  const apart = lineOf(after) - lineOf(before) > 1;
  return (
    apart &&
    before.text.length >= SHORTEST_CUT &&
    /[，。、；,;]/.test(before.text) &&
    !ENDED.test(before.text) &&
    !BEGINS.test(after.text)
  );
}

function lineOf(paragraph: Paragraph): number {
  return 'line' in paragraph.place ? paragraph.place.line : 0;
}

/** Undoes a seam that lies between two paragraphs whose numbers don't follow each other. */
function splitAtLoss(joined: Paragraph[], seams: readonly Seam[]) {
  const issues: Issue[] = [];
  const splits = new Set<number>();
  let last: { number: number; index: number } | null = null;
  joined.forEach((paragraph, index) => {
    const number = bracketNumber(paragraph.text);
    if (number === 0) return;
    if (last && number > last.number + 1) {
      const from = last.index;
      const inside = seams.filter((seam) => seam.index >= from && seam.index < index);
      const [seam] = inside;
      if (inside.length === 1 && seam) splits.add(seam.index);
      issues.push(
        makeIssue(
          'prose-gap',
          { before: NUMERALS[last.number - 1] ?? '', after: NUMERALS[number - 1] ?? '' },
          { place: seam?.parts[1].place ?? paragraph.place, doubt: 'reading' },
        ),
      );
    }
    last = { number, index };
  });
  const paragraphs = joined.flatMap((paragraph, index) =>
    splits.has(index) ? (seams.find((seam) => seam.index === index)?.parts ?? []) : [paragraph],
  );
  return { paragraphs: [...paragraphs], issues };
}

/** The number of a paragraph that begins with （一）, （二） …; 0 for any other. */
function bracketNumber(text: string): number {
  if (!/^[（(]/.test(text)) return 0;
  const { number } = readLabel(text.slice(0, LONGEST_NUMBERING));
  return number.length === 1 ? NUMERALS.indexOf(number) + 1 : 0;
}
