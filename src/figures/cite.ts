import { fill, type Language } from '../i18n/figures.ts';
import { SHARE_WORDS as WORDS } from '../i18n/share.ts';
import type { Bilingual } from '../statute/types.ts';

/** What is cited: a page or a figure of the site, as it is in one version of the data. */
export interface Cited {
  readonly title: Bilingual;
  readonly version: string;
  /** Absolute, of the page in the language of the citation. */
  readonly address: string;
  /** What tells it apart in a list of references: its path on the site. */
  readonly key: string;
}

export const CITE_STYLES = ['gbt', 'apa', 'bibtex'] as const;
type CiteStyle = (typeof CITE_STYLES)[number];

/**
 * A citation by GB/T 7714—2015, APA 7 or for BibTeX. GB/T 7714 demands the day on which the page
 * was read, which no build knows: `[引用日期]` stands there, and copying puts the day in its place.
 * There is no date of publication either; the version says which data are meant.
 */
export function cite(style: CiteStyle, cited: Cited, lang: Language): string {
  return { gbt, apa, bibtex }[style](cited, lang);
}

/** What stands for the day of access until the text is copied. */
function accessMark(lang: Language): string {
  return `[${WORDS.accessed[lang]}]`;
}

function gbt({ title, version, address }: Cited, lang: Language): string {
  const edition = fill(WORDS.version, { version })[lang];
  const marked = `${title[lang]}[DS/OL]`;
  return `${WORDS.siteName[lang]}. ${marked}. ${capital(edition)}. ${accessMark(lang)}. ${address}.`;
}

function apa({ title, version, address }: Cited, lang: Language): string {
  return `${WORDS.siteName[lang]}. (n.d.). ${title[lang]} (Version ${version}) [Data set]. ${address}`;
}

function bibtex({ title, version, address, key }: Cited, lang: Language): string {
  return [
    `@misc{${citeKey(key)},`,
    `  author = {{${WORDS.siteName[lang]}}},`,
    `  title = {{${escapeTex(title[lang])}}},`,
    `  version = {${version}},`,
    `  note = {Data set, version ${version}},`,
    `  url = {${address}}`,
    '}',
  ].join('\n');
}

const capital = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

function citeKey(path: string): string {
  const name = path.replace(/[^\w]+/g, '-').replace(/^-+|-+$/g, '');
  return ['gongkai-youshu', name].filter(Boolean).join('-');
}

const escapeTex = (text: string) => text.replace(/[&%$#_{}]/g, '\\$&');
