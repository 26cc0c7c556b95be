import type { Report, Section } from '../../report/report.ts';
import { FORMS } from '../../statute/forms.ts';

type Block = Section['blocks'][number];

interface ProseSection {
  readonly id: string;
  /** Of the form's six sections; null for what opens the report. */
  readonly number: number | null;
  readonly title: string;
  /** The statutory table that the section holds; it is shown apart and not repeated. */
  readonly table: string | null;
  readonly blocks: readonly Block[];
}

/** The words of a report as its page shows them: what opens it, then its sections without the statutory tables. */
export function listProse(report: Report, preambleTitle = ''): readonly ProseSection[] {
  const { preamble, form } = report;
  const opening = {
    id: 'preamble',
    number: null,
    title: preambleTitle,
    table: null,
    blocks: preamble,
  };
  const sections = report.sections.map(({ number, title, blocks }) => {
    const table = FORMS[form].tables.find((table) => table.section === number)?.id ?? null;
    return {
      id: `section-${number}`,
      number,
      title,
      table,
      blocks: table === null ? blocks : blocks.filter((block) => block.kind === 'paragraph'),
    };
  });
  return preamble.length > 0 ? [opening, ...sections] : sections;
}

/** The line of the source on which a block stands, where the source is a text. */
export function lineOf({ place }: Block): number | null {
  return 'line' in place ? place.line : null;
}

/** Every line of the source that has a paragraph on the page, and so an anchor. */
export function linesOf(report: Report): ReadonlySet<number> {
  const blocks = listProse(report).flatMap((section) => section.blocks);
  return new Set(blocks.flatMap((block) => lineOf(block) ?? []));
}

/** Every line that has an anchor, with the words that stand there. */
export function linesOfProse(
  report: Report,
): readonly { readonly line: number; readonly text: string }[] {
  const texts = new Map<number, string[]>();
  for (const block of listProse(report).flatMap((section) => section.blocks)) {
    const line = lineOf(block);
    if (line !== null) texts.set(line, [...(texts.get(line) ?? []), textOf(block)]);
  }
  return [...texts].map(([line, parts]) => ({ line, text: parts.join(' ') }));
}

const textOf = (block: Block): string =>
  block.kind === 'paragraph'
    ? block.text
    : block.rows.map((row) => row.map(({ text }) => text).join(' ')).join(' ');

/** A short paragraph without a closing mark heads those below it. */
export function isHeading(text: string): boolean {
  return text.length <= 26 && !/\p{P}$/u.test(text);
}
