import type { Place, Report, Section } from '../../report/report.ts';
import { type SourceKind, samePlace, sourceKindOf } from '../../report/source.ts';
import { FORMS } from '../../statute/forms.ts';

type Block = Section['blocks'][number];

/** A block of the words with its anchor on the page of the report; null where one before it has the same. */
interface AnchoredBlock {
  readonly block: Block;
  readonly anchor: string | null;
}

interface ProseSection {
  readonly id: string;
  /** Of the form's six sections; null for what opens the report. */
  readonly number: number | null;
  readonly title: string;
  /** The statutory table that the section holds; it is shown apart and not repeated. */
  readonly table: string | null;
  readonly blocks: readonly AnchoredBlock[];
}

/** The words of a report as its page shows them: what opens it, then its sections without the statutory tables. */
export function listProse(report: Report, preambleTitle = ''): readonly ProseSection[] {
  const { preamble, form } = report;
  const anchorOf = makeAnchors(sourceKindOf(report));
  const opening = {
    id: 'preamble',
    number: null,
    title: preambleTitle,
    table: null,
    blocks: preamble.map(anchorOf),
  };
  const sections = report.sections.map(({ number, title, blocks }) => {
    const table = FORMS[form].tables.find((table) => table.section === number)?.id ?? null;
    const own = table === null ? blocks : blocks.filter((block) => block.kind === 'paragraph');
    return { id: `section-${number}`, number, title, table, blocks: own.map(anchorOf) };
  });
  return preamble.length > 0 ? [opening, ...sections] : sections;
}

/** Gives the blocks of a report their anchors, in their order. */
function makeAnchors(kind: SourceKind): (block: Block) => AnchoredBlock {
  const taken = new Set<string>();
  let passages = 0;
  return (block) => {
    passages += 1;
    const anchor = anchorAt(block.place, kind, passages);
    if (taken.has(anchor)) return { block, anchor: null };
    taken.add(anchor);
    return { block, anchor };
  };
}

/** By line, by page and height, or, where a reader can't count the places, by the order of the passages. */
function anchorAt(place: Place, kind: SourceKind, passage: number): string {
  if ('page' in place) return `page-${place.page}-${Math.round(place.box[1])}`;
  const isLine = 'line' in place && (kind === 'text' || kind === 'transcription');
  return isLine ? `line-${place.line}` : `passage-${passage}`;
}

/** The anchor of the block that stands at a place; null where none does. */
export function anchorOfPlace(report: Report, place: Place): string | null {
  const line = 'line' in place && sourceKindOf(report) === 'text' ? `line-${place.line}` : null;
  for (const { block, anchor } of listBlocks(report)) {
    if (anchor !== null && (line === null ? samePlace(block.place, place) : anchor === line))
      return anchor;
  }
  return null;
}

const listBlocks = (report: Report) => listProse(report).flatMap((section) => section.blocks);

/** Every anchor of the words, with the words that stand there. */
export function listPassages(
  report: Report,
): readonly { readonly anchor: string; readonly text: string }[] {
  const passages: { anchor: string; text: string }[] = [];
  for (const { block, anchor } of listBlocks(report)) {
    const last = passages.at(-1);
    if (anchor !== null) passages.push({ anchor, text: textOf(block) });
    else if (last) last.text += ` ${textOf(block)}`;
  }
  return passages;
}

const textOf = (block: Block): string =>
  block.kind === 'paragraph'
    ? block.text
    : block.rows.map((row) => row.map(({ text }) => text).join(' ')).join(' ');

/** A short paragraph without a closing mark heads those below it. */
export function isHeading(text: string): boolean {
  return text.length <= 26 && !/\p{P}$/u.test(text);
}
