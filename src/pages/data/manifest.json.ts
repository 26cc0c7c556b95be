import type { APIRoute } from 'astro';
import { toManifest } from '../../data/manifest.ts';
import { loadEdition } from '../../site/edition.ts';

/** What files there are: rows, bytes, SHA-256, and the version of the data. */
export const GET: APIRoute = async () => {
  const edition = await loadEdition();
  return new Response(toManifest(edition), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
};
