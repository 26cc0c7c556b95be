import type { CheckResult } from '../check/check.ts';
import { LANGS } from '../i18n/lang.ts';
import type { Place } from '../report/report.ts';
import { addressOf, trimBase } from '../share/publication.ts';
import { REASONS_ADDRESS } from '../share/reasonsLink.ts';
import type { Lang } from '../statute/types.ts';

/** Addresses of the site as its contract names them: from `/`, without base and language. */
export const ADDRESSES = {
  overview: '/',
  agencies: '/agencies/',
  licensing: '/compare/licensing/',
  outcomes: '/compare/outcomes/',
  requests: '/compare/requests/',
  reasons: REASONS_ADDRESS,
  disputes: '/compare/disputes/',
  trends: '/trends/',
  quality: '/quality/',
  /** Of the files of every cell and measure over the years; there is no page. */
  series: '/trends/series/',
  method: '/method/',
  data: '/data/',
  changes: '/data/changes/',
  search: '/search/',
  /** Checks a report in the reader's own browser. */
  selfCheck: '/check/',
} as const;

/** The pages that compare agencies, in the order of their links; each is `/compare/<name>/`. */
export const COMPARISONS = ['licensing', 'outcomes', 'reasons', 'requests', 'disputes'] as const;
export type Comparison = (typeof COMPARISONS)[number];

/** The folder of these pages. */
export const COMPARE_FOLDER = '/compare/';

/** A file a province with the places within it, where all of them would be too many for a page. */
export const PLACES_FOLDER = `${COMPARE_FOLDER}places/`;

/** What the check of a report knows of agencies. */
export const CHECK_REGISTRY = '/check/agencies.json';

/** What is fetched when a reader searches: names and years, how characters sound, and the folder with the prose. */
export const SEARCH_FILES = {
  agencies: '/search/agencies.json',
  /** A file a province, of very many agencies. */
  provinces: '/search/agencies/',
  sounds: '/search/sounds.json',
  prose: '/search/prose/',
} as const;

export const agencyAddress = (agencyId: string): string => `/agencies/${agencyId}/`;
export const reportAddress = (agencyId: string, year: number): string =>
  `/agencies/${agencyId}/${year}/`;

/** The page with the document that a report was read from. */
export const sourceAddress = (agencyId: string, year: number): string =>
  `${reportAddress(agencyId, year)}source/`;

/** The id of a place on that page: of a line, of a cell of a table, or of a spot on a page, in points. */
export function placeAnchor(place: Place): string {
  if ('line' in place) return `L${place.line}`;
  if ('table' in place) return `T${place.table}R${place.row}C${place.column}`;
  const [x, y] = place.box;
  return `P${place.page}X${Math.round(x)}Y${Math.round(y)}`;
}

/** The page of every check of one report. */
export const checksAddress = (agencyId: string, year: number): string =>
  `${ADDRESSES.quality}${agencyId}/${year}/`;
/** Where a check is explained. */
export const ruleAnchor = (check: CheckResult['check']): string => `check-${check.toLowerCase()}`;

/** The id of a term's definition on the method page. */
export const termAnchor = (term: string): string => `term-${term}`;

const BASE = import.meta.env.BASE_URL;

/** Where the site is published, where the build knows it. */
export const SITE: URL | undefined = import.meta.env.SITE
  ? new URL(import.meta.env.SITE)
  : undefined;

/** What a link to a page says: the address under the site's base and the language's folder. */
export function pageHref(lang: Lang, address: string): string {
  return addressOf(BASE, lang, address);
}

/** The address of a page for those who are elsewhere: absolute where the site's own is known. */
export function absoluteHref(site: URL | undefined, lang: Lang, address: string): string {
  const href = pageHref(lang, address);
  return site ? new URL(href, site).href : href;
}

/** What a link to a file of `public/` says. */
export function fileHref(path: string): string {
  return `${trimBase(BASE)}${path}`;
}

/** The address of a file under `/data/`, the same in every language. */
export const dataHref = (path: string): string => fileHref(`/data/${path}`);

/** The site's root with its base, ending in "/": absolute where the site's own address is known. */
export function siteRoot(site: URL | undefined): string {
  return absoluteHref(site, 'zh', '/');
}

/** The languages that pages are built in, as the routes under `pages/[...lang]/` want them. */
export function languagePaths(): { params: { lang: string | undefined }; props: { lang: Lang } }[] {
  return LANGS.map((lang) => ({
    params: { lang: lang === 'zh' ? undefined : lang },
    props: { lang },
  }));
}
