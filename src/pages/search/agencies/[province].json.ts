import type { APIRoute } from 'astro';
import { makeIndex, partIndex } from '../../../search/makeIndex.ts';
import type { IndexedAgency } from '../../../search/searchIndex.ts';
import { drawsRest } from '../../../site/drawnPart.ts';
import { loadEntries } from '../../../site/entries.ts';

interface Props {
  readonly agencies: readonly IndexedAgency[];
  readonly [name: string]: unknown;
}

/** A file a province, where one of all agencies would be too long. */
export function getStaticPaths() {
  if (!drawsRest()) return [];
  return [...partIndex(makeIndex(loadEntries())).parts].map(([province, agencies]) => ({
    params: { province },
    props: { agencies } satisfies Props,
  }));
}

/** The names and years of a province's agencies. */
export const GET: APIRoute<Props> = ({ props: { agencies } }) =>
  new Response(JSON.stringify(agencies), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
