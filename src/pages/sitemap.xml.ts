import type { APIRoute } from 'astro';
import { siteRoot } from '../site/addresses.ts';
import { sitemaps, toSitemapIndex, xmlResponse } from './_sitemaps.ts';

/** The list of sitemaps: one holds 50,000 pages. */
export const GET: APIRoute = async ({ site }) => {
  const maps = await sitemaps(site);
  return xmlResponse(
    toSitemapIndex(maps.map((_, index) => `${siteRoot(site)}sitemap-${index + 1}.xml`)),
  );
};
