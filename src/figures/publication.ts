import type { Language } from '../i18n/figures.ts';

/** What stands before a page's address in a language. */
const prefixOf = (lang: Language): string => (lang === 'en' ? '/en' : '');

/** The site's base without a slash at its end: "" for the root. */
export const trimBase = (base: string): string => base.replace(/\/+$/, '');

/** The address of a figure's file or a row's source on this site, with base and language. */
export function addressOf(base: string, lang: Language, address: string): string {
  const path = address.startsWith('/') ? address : `/${address}`;
  const prefix = prefixOf(lang);
  const inLanguage = prefix !== '' && path.startsWith(`${prefix}/`) ? path : `${prefix}${path}`;
  return `${trimBase(base)}${inLanguage}`;
}
