import { escapeXml } from '../figures/escapeXml.ts';
import { siteRoot } from '../site/addresses.ts';
import { listPages } from './_listPages.ts';

/** No sitemap may have more. */
const PAGES_A_SITEMAP = 50_000;

const HEAD = '<?xml version="1.0" encoding="utf-8"?>';
const NAMESPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

/** The pages of each sitemap as absolute addresses. */
export async function sitemaps(site: URL | undefined): Promise<readonly (readonly string[])[]> {
  const pages = (await listPages()).map((page) => new URL(page.slice(1), siteRoot(site)).href);
  const count = Math.max(1, Math.ceil(pages.length / PAGES_A_SITEMAP));
  return Array.from({ length: count }, (_, at) =>
    pages.slice(at * PAGES_A_SITEMAP, (at + 1) * PAGES_A_SITEMAP),
  );
}

export const toSitemap = (pages: readonly string[]): string => list('urlset', 'url', pages);
export const toSitemapIndex = (maps: readonly string[]): string =>
  list('sitemapindex', 'sitemap', maps);

function list(root: string, item: string, addresses: readonly string[]): string {
  const items = addresses.map((address) => ` <${item}><loc>${escapeXml(address)}</loc></${item}>`);
  return `${[HEAD, `<${root} ${NAMESPACE}>`, ...items, `</${root}>`].join('\n')}\n`;
}

export const xmlResponse = (text: string): Response =>
  new Response(text, { headers: { 'Content-Type': 'application/xml; charset=utf-8' } });
