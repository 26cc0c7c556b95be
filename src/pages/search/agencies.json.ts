import type { APIRoute } from 'astro';
import { makeIndex } from '../../search/makeIndex.ts';
import { loadEntries } from '../../site/entries.ts';

/** The names and years that the search of every page looks through. */
export const GET: APIRoute = () =>
  new Response(JSON.stringify(makeIndex(loadEntries())), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
