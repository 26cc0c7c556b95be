import type { APIRoute } from 'astro';
import { makeIndex, partIndex } from '../../search/makeIndex.ts';
import { loadEntries } from '../../site/entries.ts';

/** The names and years that the search of every page looks through; of very many, what tells where to look. */
export const GET: APIRoute = () =>
  new Response(JSON.stringify(partIndex(makeIndex(loadEntries())).head), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
