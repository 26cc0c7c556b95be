import { distance } from 'fastest-levenshtein';
import type { DocumentBlock, Piece } from '../document/document.ts';
import { dropDebris } from '../document/dropDebris.ts';
import { makeIssue } from '../report/makeIssue.ts';
import type { Issue, Section } from '../report/report.ts';
import { SECTIONS, type SectionNumber } from '../statute/sections.ts';
import { isFormText } from './formText.ts';
import { readLabel } from './labels.ts';
import { rejoinParagraphs } from './rejoinParagraphs.ts';

/** The prose of a report: what stands before the first section, and the six sections. */
interface Prose {
  readonly preamble: Paragraph[];
  readonly sections: Section[];
  readonly issues: Issue[];
}
export interface Paragraph extends Piece {
  readonly kind: 'paragraph';
}

const TITLES = SECTIONS.map((section) => ({
  ...section,
  words: [section.title.zh, ...section.variants].map((text) => readLabel(text).words),
}));

/** A paragraph or heading as it reads, and as it is printed. */
export interface ProseLine extends Piece {
  readonly printed: string;
}

/** The blocks of a document that are no tables and not empty. */
export function listProse(blocks: readonly DocumentBlock[]): ProseLine[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'table') return [];
    const text = cleanText(block.text);
    return text === '' ? [] : [{ text, printed: block.text, place: block.place }];
  });
}

/** Splits the lines at the section headings. */
export function readSections(lines: readonly ProseLine[]): Prose {
  const issues: Issue[] = [];
  const parts: { number: SectionNumber | 0; title: string; paragraphs: Paragraph[] }[] = [
    { number: 0, title: '', paragraphs: [] },
  ];
  for (const { text, printed, place } of lines) {
    const last = parts.at(-1);
    const section = findSection(text);
    if (section !== null && section > (last?.number ?? 0)) {
      parts.push({ number: section, title: text, paragraphs: [] });
    } else if (!(hasTable(last?.number) && isFormText(printed))) {
      last?.paragraphs.push({ kind: 'paragraph', text, place });
    }
  }
  const rejoined = parts.map((part) => ({ ...part, ...rejoinParagraphs(part.paragraphs) }));
  for (const part of rejoined) issues.push(...part.issues);
  const [front, ...rest] = rejoined;
  for (const { number } of SECTIONS) {
    if (!rest.some((part) => part.number === number)) {
      issues.push(makeIssue('section-missing', { section: number }));
    }
  }
  return {
    preamble: front?.paragraphs ?? [],
    sections: rest.map(({ number, title, paragraphs }) => ({ number, title, blocks: paragraphs })),
    issues,
  };
}

/** Sections 二, 三 and 四 hold the tables, and little prose. */
function hasTable(section: number | undefined): boolean {
  return section === 2 || section === 3 || section === 4;
}

/** A paragraph as it reads: without Word's debris, Markdown's marks and padding. */
function cleanText(text: string): string {
  return dropDebris(text)
    .replace(/<(https?:\/\/[^<>\s]+)>/g, '$1')
    .replace(/^[-*]\s+/, '')
    .replace(/[\s\u3000\u00a0]+/g, ' ')
    .trim();
}

/** The section that a line heads: its numeral, and words near enough to the section's title. */
export function findSection(text: string): SectionNumber | null {
  if (text.length > 50) return null;
  const { number, words } = readLabel(text);
  const section = TITLES.find((title) => title.numeral === number);
  if (!section || words.length < 4) return null;
  const near = section.words.some((title) => {
    const longest = Math.max(title.length, words.length);
    return distance(title, words) <= longest * 0.4 || words.includes(title);
  });
  return near ? section.number : null;
}
