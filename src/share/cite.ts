import { fill } from '../i18n/both.ts';
import { SHARE_WORDS as WORDS } from '../i18n/share.ts';
import type { Bilingual, Lang } from '../statute/types.ts';

/** What is cited: a page or a figure of the site, as it is in one state of the data. */
export interface Cited {
  readonly title: Bilingual;
  /** Which state of the data it is, in words. */
  readonly edition: Bilingual;
  /** ISO date of the last release of the data; null before the first. */
  readonly released: string | null;
  /** Of the page in the language of the citation; null where nobody knows where it stands. */
  readonly address: string | null;
  /** What tells it apart in a list of references: its path on the site. */
  readonly key: string;
}

/** A number of a report: the agency's own report is its source, and the site is where it was read. */
export interface CitedCell {
  readonly agency: Bilingual;
  /** The report's own title, or what it is. */
  readonly report: Bilingual;
  /** Which cell, and what stands in it. */
  readonly item: Bilingual;
  /** ISO date of the report; null where it does not tell. */
  readonly published: string | null;
  /** Where the agency published it; null where that is not known. */
  readonly url: string | null;
  /** Whether the site's number was copied by hand. */
  readonly transcribed: boolean;
  /** The page of the site that has the number. */
  readonly read: Cited;
}

export const CITE_STYLES = ['gbt', 'apa', 'bibtex'] as const;
export type CiteStyle = (typeof CITE_STYLES)[number];

/**
 * A citation by GB/T 7714—2015, APA 7 or for BibTeX. GB/T 7714 demands the day on which the page
 * was read, which no build knows: `[引用日期]` stands there, and copying puts the day in its place.
 */
export function cite(style: CiteStyle, cited: Cited, lang: Lang): string {
  return { gbt, apa, bibtex }[style](cited, lang);
}

export function citeCell(style: CiteStyle, cited: CitedCell, lang: Lang): string {
  return { gbt: gbtCell, apa: apaCell, bibtex: bibtexCell }[style](cited, lang);
}

/** The words for a state of some data, by its version, see `version.ts`. */
export const dataEdition = (version: string): Bilingual => fill(WORDS.dataId, { version });

/** What stands for the day of access until the text is copied. */
const accessMark = (lang: Lang) => `[${WORDS.accessed[lang]}]`;

/** Parts of a sentence-like citation, each with its full stop. */
const sentences = (parts: readonly (string | null)[]) =>
  parts.flatMap((part) => (part === null ? [] : [`${part}.`])).join(' ');

/** Of what is online: the day it was published or renewed, then the day it was read. */
const gbtDates = (date: string | null, lang: Lang) =>
  `${date === null ? '' : `(${date})`}${accessMark(lang)}`;

function gbt({ title, edition, released, address }: Cited, lang: Lang): string {
  return sentences([
    WORDS.siteName[lang],
    `${title[lang]}[DS/OL]`,
    capital(edition[lang]),
    gbtDates(released, lang),
    address,
  ]);
}

function gbtCell(cited: CitedCell, lang: Lang): string {
  const { agency, report, item, published, url, read } = cited;
  const title = `${report[lang]}${WORDS.colon[lang]}${item[lang]}`;
  const own =
    url === null ? [`${title}[R]`, published] : [`${title}[R/OL]`, gbtDates(published, lang), url];
  return `${sentences([agency[lang], ...own])} ${through(cited, lang)}${gbt(read, lang)}`;
}

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** `(2026, November 21)`, or `(n.d.)`. */
function apaDate(iso: string | null): string {
  if (iso === null) return '(n.d.)';
  const [year, month, day] = iso.split('-').map(Number);
  return `(${year}, ${MONTHS[(month ?? 1) - 1]} ${day})`;
}

function apa({ title, edition, released, address }: Cited, lang: Lang): string {
  const what = `${title[lang]} (${edition[lang]}) [Data set]`;
  const cited = sentences([WORDS.siteName[lang], apaDate(released), what]);
  return address === null ? cited : `${cited} ${address}`;
}

function apaCell(cited: CitedCell, lang: Lang): string {
  const { agency, report, item, published, url, read } = cited;
  const title = `${report[lang]}${WORDS.colon[lang]}${item[lang]}`;
  const own = sentences([agency[lang], apaDate(published), title]);
  const at = url === null ? own : `${own} ${url}`;
  return `${at} ${through(cited, lang)}${apa(read, lang)}`;
}

/** How the number came from the report to the site. */
const through = ({ transcribed }: CitedCell, lang: Lang) =>
  (transcribed ? WORDS.throughCopy : WORDS.through)[lang];

function bibtex({ title, edition, released, address, key }: Cited, lang: Lang): string {
  return entry(key, {
    author: `{${WORDS.siteName[lang]}}`,
    title: `{${escapeTex(title[lang])}}`,
    ...bibtexDate(released),
    note: escapeTex(noteOf(edition, released)),
    url: address,
  });
}

function bibtexCell(cited: CitedCell, lang: Lang): string {
  const { agency, report, item, published, url, read } = cited;
  const where = [
    `${through(cited, lang)}${WORDS.siteName[lang]}`,
    read.title[lang],
    noteOf(read.edition, read.released),
  ];
  const at = read.address === null ? '' : `, \\url{${read.address}}`;
  return entry(read.key, {
    author: `{${escapeTex(agency[lang])}}`,
    title: `{${escapeTex(`${report[lang]}${WORDS.colon[lang]}${item[lang]}`)}}`,
    ...bibtexDate(published),
    note: `${escapeTex(where.join(', '))}${at}`,
    url,
  });
}

const noteOf = (edition: Bilingual, released: string | null) =>
  `Data set, ${edition.en}${released === null ? '' : `, released ${released}`}`;

const bibtexDate = (iso: string | null) => ({
  year: iso?.slice(0, 4) ?? null,
  date: iso,
});

function entry(key: string, fields: Readonly<Record<string, string | null>>): string {
  const lines = Object.entries(fields).flatMap(([name, value]) =>
    value === null ? [] : [`  ${name} = {${value}}`],
  );
  return `@misc{${citeKey(key)},\n${lines.join(',\n')}\n}`;
}

const capital = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

function citeKey(path: string): string {
  const name = path.replace(/[^\w]+/g, '-').replace(/^-+|-+$/g, '');
  return ['gongkai-youshu', name].filter(Boolean).join('-');
}

const escapeTex = (text: string) => text.replace(/[&%$#_{}]/g, '\\$&');
