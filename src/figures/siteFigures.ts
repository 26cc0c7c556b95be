import type { ReportEntry } from '../report/entry.ts';
import { agencyFigures } from './agencyFigures.ts';
import {
  compareDisputes,
  compareLicensing,
  compareOutcomes,
  compareReasons,
  compareRequesters,
  compareRequests,
} from './compareFigures.ts';
import type { Figure } from './figure.ts';
import { keepRecent } from './keepRecent.ts';
import { reportFigures } from './reportFigures.ts';
import { byAgency, reportsOf } from './reportsOf.ts';
import { trendFigures } from './trendFigures.ts';

/** The figures of one page, by the page's address without base or language, such as `/trends/`. */
export interface PageFigures {
  readonly address: string;
  readonly figures: readonly Figure[];
}

/** What compares agencies, by the address of its page. */
const COMPARISONS: ReadonlyMap<string, (entries: readonly ReportEntry[]) => readonly Figure[]> =
  new Map([
    ['/compare/licensing/', (entries) => [compareLicensing(entries)]],
    ['/compare/outcomes/', (entries) => [compareOutcomes(entries)]],
    ['/compare/requests/', (entries) => [compareRequests(entries), compareRequesters(entries)]],
    ['/compare/disputes/', compareDisputes],
    ['/compare/reasons/', (entries) => [compareReasons(entries)]],
    ['/trends/', trendFigures],
  ]);

/** Every figure of the site, page by page; those of an agency are made when they are reached. */
export function* figuresOfSite(entries: readonly ReportEntry[]): Generator<PageFigures> {
  yield* comparisonsOf(entries);
  for (const own of byAgency(entries).values()) yield* figuresOfAgency(own);
}

/** The figures of an agency's profile and of its reports' pages. */
export function* figuresOfAgency(own: readonly ReportEntry[]): Generator<PageFigures> {
  for (const { agency } of own.slice(0, 1)) {
    yield { address: `/agencies/${agency.id}/`, figures: agencyFigures(own) };
  }
  for (const entry of own) {
    const address = `/agencies/${entry.agency.id}/${entry.year}/`;
    yield { address, figures: reportFigures(entry) };
  }
}

const AGENCY_PAGE = /^\/agencies\/([^/]+)\/(?:(\d{4})\/)?$/;

const recent = new WeakMap<readonly ReportEntry[], Map<string, readonly Figure[]>>();

/** The figures of a page; none where the address has none. */
export function figuresAt(entries: readonly ReportEntry[], address: string): readonly Figure[] {
  const kept = recent.get(entries) ?? new Map<string, readonly Figure[]>();
  recent.set(entries, kept);
  return keepRecent(kept, address, () => makeFigures(entries, address));
}

function makeFigures(entries: readonly ReportEntry[], address: string): readonly Figure[] {
  const [, id = '', year] = AGENCY_PAGE.exec(address) ?? [];
  const own = reportsOf(entries, id);
  if (own.length === 0) return COMPARISONS.get(address)?.(entries) ?? [];
  if (year === undefined) return agencyFigures(own);
  const entry = own.find((one) => one.year === Number(year));
  return entry ? reportFigures(entry) : [];
}

/** The pages that compare agencies, for pages that are drawn soon: the last figures that were made are kept. */
export function comparisonsOf(entries: readonly ReportEntry[]): readonly PageFigures[] {
  return [...COMPARISONS.keys()].map((address) => ({
    address,
    figures: figuresAt(entries, address),
  }));
}

/** The same, each page made when it is reached, and forgotten then: of many reports the rows of all pages fill memory. */
export function* comparePages(entries: readonly ReportEntry[]): Generator<PageFigures> {
  for (const [address, make] of COMPARISONS) yield { address, figures: make(entries) };
}
