import type { DocumentBlock, Piece, SourceDocument, TableBlock } from '../../document/document.ts';
import { DISPUTE_BLOCKS, DISPUTE_OUTCOMES } from '../../statute/disputes.ts';
import { REQUESTERS } from '../../statute/requests.ts';
import { splitFlattened } from '../flattened.ts';
import { readLabel } from '../labels.ts';
import { findSection } from '../readSections.ts';
import { listGridLines } from './gridLines.ts';
import { type Line, PLAIN } from './line.ts';

/** A sentence: longer than any label of the form, and with the punctuation of prose. */
const LONGEST_LABEL = 50;
const PUNCTUATION = /[。，；]/;

/**
 * The lines of a document between its headings and its prose: a table ends there.
 * `isLabel` tells a label with instructions in it from prose.
 */
export function splitRegions(
  document: SourceDocument,
  isLabel: (text: string) => boolean,
): Line[][] {
  const regions: Line[][] = [[]];
  for (const line of document.blocks.flatMap(listLines)) {
    if (endsTable(line, isLabel)) regions.push([]);
    else regions.at(-1)?.push(line);
  }
  return regions.filter((region) => region.length > 0);
}

function endsTable({ cells, placed }: Line, isLabel: (text: string) => boolean): boolean {
  const printed = cells.filter((cell) => cell.text !== '');
  const [only] = printed;
  if (!only || printed.length > 1 || placed) return false;
  const isProse = only.text.length > LONGEST_LABEL && PUNCTUATION.test(only.text);
  return (isProse && !isLabel(only.text)) || findSection(only.text) !== null;
}

function listLines(block: DocumentBlock): readonly Line[] {
  if (block.kind === 'table') return listGridLines(block) ?? listTableLines(block);
  return splitFlattened(block) ?? [{ ...PLAIN, cells: splitWords(block) }];
}

function splitWords({ text, place }: Piece): Piece[] {
  return text.split(/\s{2,}/).map((word) => ({ text: word, place }));
}

/** The columns of tables 三 and 四 as their headers name them, from left to right. */
const HEADERS = [
  REQUESTERS.map((column) => column.printed),
  DISPUTE_BLOCKS.flatMap(() => DISPUTE_OUTCOMES.map((outcome) => outcome.printed)),
].map((names) => names.map((name) => readLabel(name).words).join(' '));

/**
 * The rows of a table. Where its columns were told apart by the names above them, those must be
 * the form's, all of them and in its order; else its empty cells are none.
 */
function listTableLines(block: TableBlock): Line[] {
  const { rows, aligned = false, padded = false, columns } = block;
  const spaced = block.aligned === undefined ? {} : { isSpaced: true as const };
  if (!columns) return rows.map((cells) => ({ cells, aligned, named: false, padded, ...spaced }));
  const names = columns.map((name) => readLabel(name).words).join(' ');
  if (HEADERS.includes(names))
    return rows.map((cells) => ({ cells, aligned, named: true, padded, ...spaced }));
  return rows.map((cells) => ({
    ...PLAIN,
    ...spaced,
    cells: cells.filter(({ text }) => text !== ''),
  }));
}
