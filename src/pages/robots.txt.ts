import type { APIRoute } from 'astro';
import { siteRoot } from '../site/addresses.ts';

/** Everything may be read; the sitemap is named where there is one. */
export const GET: APIRoute = ({ site }) => {
  const sitemap = site ? `\nSitemap: ${siteRoot(site)}sitemap.xml\n` : '';
  return new Response(`User-agent: *\nAllow: /\n${sitemap}`, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
};
