import type { APIRoute } from 'astro';
import { bytesOf, type DataFile } from '../../data/dataFile.ts';
import { loadEdition } from '../../site/edition.ts';

interface Props {
  readonly file: DataFile;
  readonly [name: string]: unknown;
}

export async function getStaticPaths() {
  const { files } = await loadEdition();
  return files.map((file) => ({ params: { file: file.path }, props: { file } }));
}

/** A file of the bulk data. */
export const GET: APIRoute<Props> = ({ props: { file } }) =>
  new Response(bytesOf(file), { headers: { 'Content-Type': file.mediaType } });
