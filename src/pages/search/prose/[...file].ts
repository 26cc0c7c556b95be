import type { APIRoute } from 'astro';
import { listPassages } from '../../../components/report/proseBlocks.ts';
import { indexProse, type ProseFile } from '../../../search/indexProse.ts';
import { reportAddress } from '../../../site/addresses.ts';
import { drawsRest } from '../../../site/drawnPart.ts';
import { loadEntries } from '../../../site/entries.ts';

/** The index is of all reports: it is made once, where what is of no agency is drawn. */
export async function getStaticPaths() {
  if (!drawsRest()) return [];
  const pages = loadEntries().map(({ agency, year, report }) => ({
    address: reportAddress(agency.id, year),
    paragraphs: listPassages(report),
  }));
  const files = await indexProse(pages.filter(({ paragraphs }) => paragraphs.length > 0));
  return files.map((file) => ({ params: { file: file.path }, props: { content: file.content } }));
}

/** The files of the full-text index. */
export const GET: APIRoute<Pick<ProseFile, 'content'>> = ({ props }) => new Response(props.content);
