import { escapeXml } from '../share/escapeXml.ts';

/** No sitemap may have more. */
const PAGES_A_SITEMAP = 50_000;

const HEAD = '<?xml version="1.0" encoding="utf-8"?>';
const NAMESPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

/** A file of the sitemap; `name` is without its suffix. */
interface SitemapFile {
  readonly name: string;
  readonly text: string;
}

/**
 * The list of sitemaps and each of them. A sitemap must have absolute addresses.
 * @param pages Addresses from `/`.
 * @param root The site's absolute address with its base, ending in "/".
 */
export function makeSitemaps(pages: readonly string[], root: string): readonly SitemapFile[] {
  const addresses = pages.map((page) => new URL(page.slice(1), root).href);
  const count = Math.max(1, Math.ceil(addresses.length / PAGES_A_SITEMAP));
  const maps = Array.from({ length: count }, (_, at) => ({
    name: `sitemap-${at + 1}`,
    text: list('urlset', 'url', addresses.slice(at * PAGES_A_SITEMAP, (at + 1) * PAGES_A_SITEMAP)),
  }));
  const index = maps.map(({ name }) => `${root}${name}.xml`);
  return [{ name: 'sitemap', text: list('sitemapindex', 'sitemap', index) }, ...maps];
}

function list(root: string, item: string, addresses: readonly string[]): string {
  const items = addresses.map((address) => ` <${item}><loc>${escapeXml(address)}</loc></${item}>`);
  return `${[HEAD, `<${root} ${NAMESPACE}>`, ...items, `</${root}>`].join('\n')}\n`;
}
