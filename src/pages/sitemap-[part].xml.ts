import type { APIRoute } from 'astro';
import { sitemaps, toSitemap, xmlResponse } from './_sitemaps.ts';

interface Props {
  readonly pages: readonly string[];
  readonly [name: string]: unknown;
}

export async function getStaticPaths() {
  const maps = await sitemaps(new URL(import.meta.env.SITE));
  return maps.map((pages, index) => ({ params: { part: String(index + 1) }, props: { pages } }));
}

export const GET: APIRoute<Props> = ({ props: { pages } }) => xmlResponse(toSitemap(pages));
