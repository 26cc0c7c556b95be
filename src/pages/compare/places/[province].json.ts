import type { APIRoute } from 'astro';
import { placesWithin, provincesOf } from '../../../figures/choices.ts';
import { hasMany } from '../../../figures/makeParts.ts';
import { drawsRest } from '../../../site/drawnPart.ts';
import { loadEntries } from '../../../site/entries.ts';

/** A file a province, where the list of all places would be too long for a page. */
export function getStaticPaths() {
  const entries = loadEntries();
  if (!drawsRest() || !hasMany(entries)) return [];
  return provincesOf(entries).map(({ value }) => ({ params: { province: value } }));
}

/** The places within a province, to choose from. */
export const GET: APIRoute<Record<string, never>, { province: string }> = ({ params }) =>
  new Response(JSON.stringify(placesWithin(loadEntries(), params.province)), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
