import { getCollection } from 'astro:content';
import type { CheckResult } from '../check/check.ts';
import { readPublished } from '../corpus/published.ts';
import { type Change, listChanges } from '../data/changes.ts';
import type { DataFile, Edition } from '../data/dataFile.ts';
import { freezeReports } from '../data/release.ts';
import type { ReportEntry } from '../report/entry.ts';
import type { Release } from '../report/release.ts';
import { SITE, siteRoot } from './addresses.ts';
import { loadChecks } from './checks.ts';
import { loadEntries } from './entries.ts';

/** The present data with its version, its files and what was released before. */
export interface LoadedEdition extends Edition {
  readonly tables: Release['tables'];
  readonly releases: readonly Release[];
  readonly files: readonly DataFile[];
  /** A report by its agency and year. */
  readonly entryOf: (agencyId: string, year: number) => ReportEntry | undefined;
  /** What became of every check of a report. */
  readonly resultsOf: (agencyId: string, year: number) => readonly CheckResult[];
  readonly changesOf: (agencyId: string) => readonly Change[];
}

let loaded: Promise<LoadedEdition> | null = null;

/** Made once a build. */
export function loadEdition(): Promise<LoadedEdition> {
  loaded ??= makeEdition();
  return loaded;
}

async function makeEdition(): Promise<LoadedEdition> {
  const [entries, checked, stored] = await Promise.all([
    loadEntries(),
    loadChecks(),
    getCollection('releases'),
  ]);
  const releases = stored
    .map(({ data }): Release => data)
    .sort((a, b) => a.version.localeCompare(b.version, 'en', { numeric: true }));
  const last = releases.at(-1);
  const { tables, version, files } = readPublished();
  const states =
    version === last?.version
      ? releases
      : [...releases, { version, reports: freezeReports(entries) }];
  const root = siteRoot(SITE);
  const corpus = { root, entries, checked, changes: listChanges(states) };
  const edition = { corpus, version, date: last?.date ?? null };
  const byKey = new Map(entries.map((entry) => [`${entry.agency.id}/${entry.year}`, entry]));
  const results = new Map(
    checked.map((one) => [`${one.entry.agency.id}/${one.entry.year}`, one.results]),
  );
  const byAgency = Map.groupBy(corpus.changes, ({ agencyId }) => agencyId);
  return {
    ...edition,
    tables,
    releases,
    files,
    entryOf: (agencyId, year) => byKey.get(`${agencyId}/${year}`),
    resultsOf: (agencyId, year) => results.get(`${agencyId}/${year}`) ?? [],
    changesOf: (agencyId) => byAgency.get(agencyId) ?? [],
  };
}
