import type { APIRoute } from 'astro';
import { SITE, siteRoot } from '../site/addresses.ts';
import { makeSitemaps } from '../site/sitemaps.ts';
import { listPages } from './_listPages.ts';

interface Props {
  readonly text: string;
  readonly [name: string]: unknown;
}

/** `sitemap.xml`, the list of sitemaps, and each of them; none where the site's own address is not known. */
export async function getStaticPaths() {
  const files = SITE ? makeSitemaps(await listPages(), siteRoot(SITE)) : [];
  return files.map(({ name, text }) => ({ params: { sitemap: name }, props: { text } }));
}

export const GET: APIRoute<Props> = ({ props: { text } }) =>
  new Response(text, { headers: { 'Content-Type': 'application/xml; charset=utf-8' } });
