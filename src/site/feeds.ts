import { type AtomEntry, type AtomFeed, toAtom } from '../data/atom.ts';
import type { Change } from '../data/changes.ts';
import { dictionaryOf } from '../i18n/dictionary.ts';
import { HTML_LANG } from '../i18n/lang.ts';
import { isTranscription } from '../report/basis.ts';
import type { ReportEntry } from '../report/entry.ts';
import { labelCell } from '../statute/forms.ts';
import type { Lang } from '../statute/types.ts';
import {
  ADDRESSES,
  absoluteHref,
  agencyAddress,
  pageHref,
  reportAddress,
  SITE,
} from './addresses.ts';
import { stateWords } from './changeWords.ts';
import { yearsBetween } from './coverage.ts';
import { type LoadedEdition, loadEdition } from './edition.ts';
import { feedId } from './feedId.ts';
import { tellFindings } from './tellFindings.ts';

/** How many entries a feed has, and how many changes an entry tells. */
const ENTRIES = 200;
const CHANGES = 20;

/** The addresses of the feeds, from `/`. */
export const FEEDS = { reports: '/feed.xml', changes: '/data/changes/feed.xml' } as const;
export const agencyFeed = (agencyId: string): string => `${agencyAddress(agencyId)}feed.xml`;

/** Newly collected reports. */
export function reportsFeed(lang: Lang): string {
  const { feeds } = dictionaryOf(lang).data;
  const { corpus } = loadEdition();
  const added = corpus.changes.filter(isAdded);
  return makeFeed(lang, feeds.reports, FEEDS.reports, ADDRESSES.agencies, added);
}

/** Numbers that changed, and reports that went. */
export function changesFeed(lang: Lang): string {
  const { feeds } = dictionaryOf(lang).data;
  const { corpus } = loadEdition();
  const others = corpus.changes.filter((change) => !isAdded(change));
  return makeFeed(lang, feeds.changes, FEEDS.changes, ADDRESSES.changes, others);
}

/** All that happened to an agency's reports. */
export function feedOfAgency(lang: Lang, { id, name }: ReportEntry['agency']): string {
  const { feeds } = dictionaryOf(lang).data;
  const own = loadEdition().changesOf(id);
  return makeFeed(lang, feeds.agency(name), agencyFeed(id), agencyAddress(id), own);
}

const isAdded = ({ kind }: Change) => kind === 'report-added';

function makeFeed(
  lang: Lang,
  title: string,
  address: string,
  page: string,
  told: readonly Change[],
): string {
  const edition = loadEdition();
  const groups = Map.groupBy(
    told,
    ({ version, agencyId, year }) => `${version} ${agencyId}/${year}`,
  );
  const entries = [...groups.values()].map((changes) => tellGroup(lang, edition, changes));
  const feed: AtomFeed = {
    title,
    author: dictionaryOf(lang).common.siteName,
    lang: HTML_LANG[lang],
    id: feedId(SITE, pageHref(lang, address)),
    page: absoluteHref(SITE, lang, page),
    self: absoluteHref(SITE, lang, address),
    updated: dateOf(edition, edition.version),
    entries: entries.sort(byNewest).slice(0, ENTRIES),
  };
  return toAtom(feed);
}

function tellGroup(lang: Lang, edition: LoadedEdition, changes: readonly Change[]): AtomEntry {
  const [first] = changes;
  if (!first) throw new Error('a group has at least one change');
  const { agencyId, year, version, kind } = first;
  const { feeds, changes: words } = dictionaryOf(lang).data;
  const entry = edition.entryOf(agencyId, year);
  const name = entry?.agency.name ?? agencyId;
  const path = pageHref(lang, entry ? reportAddress(agencyId, year) : ADDRESSES.changes);
  const link = SITE ? new URL(path, SITE).href : path;
  const base = { link, updated: dateOf(edition, version) };
  if (kind === 'report-added') {
    const numbers = Object.values(entry?.report.cells ?? {}).filter(({ value }) => value !== null);
    return {
      ...base,
      id: feedId(SITE, path),
      title: feeds.added(name, year),
      published: entry?.report.publishedOn ?? null,
      summary: tellAdded(edition, agencyId, year, numbers.length, lang),
    };
  }
  const changed = `${pageHref(lang, ADDRESSES.changes)}#${version}/${agencyId}/${year}`;
  const id = feedId(SITE, changed);
  const cells = changes.filter((change) => change.cell !== null);
  const told = changes.slice(0, CHANGES).map((change) => {
    const label = change.cell === null ? words.kinds[change.kind] : labelCell(change.cell)[lang];
    const [before, after] = [change.before, change.after].map((state) =>
      stateWords(change, state, lang),
    );
    return feeds.change(label, before ?? '', after ?? '');
  });
  const title =
    kind === 'report-removed'
      ? feeds.removed(name, year)
      : cells.length === 0
        ? feeds.rescoped(name, year)
        : feeds.changed(name, year, cells.length);
  const typed = entry !== undefined && isTranscription(entry.report);
  const lines = typed ? [...told, feeds.transcribed] : told;
  return { ...base, id, title, published: null, summary: lines.join('\n') };
}

/** How many numbers a report gave, from what, and what its checks left open. */
function tellAdded(
  { entryOf, findingsOf }: LoadedEdition,
  agencyId: string,
  year: number,
  numbers: number,
  lang: Lang,
): string {
  const dictionary = dictionaryOf(lang);
  const { feeds } = dictionary.data;
  const entry = entryOf(agencyId, year);
  const found = `${tellFindings(findingsOf(agencyId, year), dictionary)}${dictionary.common.stop}`;
  const typed = entry !== undefined && isTranscription(entry.report);
  return [typed ? feeds.typed(numbers) : feeds.read(numbers), found].join('\n');
}

/** The date of a version's release; what is not yet released goes by the last release. */
function dateOf({ releases, corpus }: LoadedEdition, version: string): string {
  const release = releases.find((one) => one.version === version) ?? releases.at(-1);
  return release?.date ?? `${(yearsBetween(corpus.entries).at(-1) ?? 2019) + 1}-01-31`;
}

function byNewest(a: AtomEntry, b: AtomEntry): number {
  const [x, y] = [a, b].map(({ updated, published, id }) => `${updated} ${published ?? ''} ${id}`);
  return (x ?? '') < (y ?? '') ? 1 : -1;
}

/** What a page's head says of a feed. */
export interface FeedLink {
  readonly href: string;
  readonly title: string;
}

/** The feeds that every page names. */
export function siteFeeds(lang: Lang): readonly FeedLink[] {
  const { feeds } = dictionaryOf(lang).data;
  return [
    { href: pageHref(lang, FEEDS.reports), title: feeds.reports },
    { href: pageHref(lang, FEEDS.changes), title: feeds.changes },
  ];
}
