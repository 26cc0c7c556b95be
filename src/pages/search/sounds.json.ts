import type { APIRoute } from 'astro';
import { makeIndex } from '../../search/makeIndex.ts';
import { readSounds } from '../../search/readCharacters.ts';
import { loadEntries } from '../../site/entries.ts';

/** Characters that sound like those of the names: for a search that finds nothing as typed. */
export const GET: APIRoute = () =>
  new Response(JSON.stringify(readSounds(makeIndex(loadEntries()).readings)), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
