import { type DocumentBlock, type SourceDocument, UnreadableDocument } from './document.ts';
import { decodeHtml } from './html/decodeHtml.ts';
import { dropLooks } from './html/dropLooks.ts';
import { makeIsShown } from './html/elements.ts';
import { keepReport } from './html/keepReport.ts';
import { findTitle } from './html/pageTitle.ts';
import { isElement, parseHtml } from './html/parseHtml.ts';
import { PageReader } from './html/readFlow.ts';

/**
 * Reads a saved page into what it shows: its content, with its tables on their grids. `label` is
 * the encoding that came with the page, if one did.
 * @throws UnreadableDocument where the page is too large, or only leads to a file with the report.
 */
export function readHtml(bytes: Uint8Array, label: string | null = null): SourceDocument {
  const { nodes, styles } = parseHtml(dropLooks(decodeHtml(bytes, label)));
  const root = nodes.find(isElement);
  const page = new PageReader(makeIsShown(styles));
  if (root) page.read(root.childNodes, root);
  if (root) page.end(root);
  const blocks = keepReport(page.blocks);
  refuseMereLink(blocks, page.files);
  const title = findTitle(nodes, blocks);
  return { mediaType: 'text/html', blocks: title === null ? blocks : [title, ...blocks] };
}

/** A page with fewer numbers in tables and fewer characters of prose than this holds no report. */
const FEWEST_NUMBERS = 10;
const FEWEST_CHARACTERS = 1500;

function refuseMereLink(blocks: readonly DocumentBlock[], files: readonly string[]): void {
  const [file] = files;
  if (file === undefined) return;
  const cells = blocks.flatMap((block) => (block.kind === 'table' ? block.rows.flat() : []));
  const numbers = cells.filter(({ text }) => /^[\d０-９]/.test(text)).length;
  const prose = blocks.map((block) => (block.kind === 'table' ? '' : block.text)).join('');
  // Short lines with a number each are a table that lost its cells.
  const lines = blocks.filter((block) => block.kind !== 'table' && /^[\d０-９]+$/.test(block.text));
  if (numbers + lines.length >= FEWEST_NUMBERS || prose.length >= FEWEST_CHARACTERS) return;
  throw new UnreadableDocument('page-link', { file });
}
