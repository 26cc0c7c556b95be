import type { Lang } from '../statute/types.ts';

/** What stands before a page's address in a language. */
const prefixOf = (lang: Lang): string => (lang === 'en' ? '/en' : '');

/** The site's base without a slash at its end: "" for the root. */
export const trimBase = (base: string): string => base.replace(/\/+$/, '');

/** Whether an address names its host: else it is a path on the site, wherever that stands. */
export const isAbsolute = (address: string): boolean => /^https?:/.test(address);

/** Where a row's source stands on a site with this base, from its root; as a published file has it, or as a row has it. */
export function sourceOnSite(source: string, base: string): string {
  const { pathname, hash } = new URL(source, 'https://site.invalid/');
  const folder = `${trimBase(base)}/`;
  const path = pathname.startsWith(folder) ? pathname.slice(folder.length) : pathname.slice(1);
  return `${path}${hash}`;
}

/** The address of a figure's file or a row's source on this site, with base and language. */
export function addressOf(base: string, lang: Lang, address: string): string {
  const path = address.startsWith('/') ? address : `/${address}`;
  const prefix = prefixOf(lang);
  const inLanguage = prefix !== '' && path.startsWith(`${prefix}/`) ? path : `${prefix}${path}`;
  return `${trimBase(base)}${inLanguage}`;
}
