import { countFindings, type Findings } from '../check/findings.ts';
import { CONTENT } from '../corpus/folders.ts';
import { readPublished } from '../corpus/published.ts';
import { readReleases } from '../corpus/readReleases.ts';
import { type Change, listChanges } from '../data/changes.ts';
import type { DataFile, Edition } from '../data/dataFile.ts';
import { freezeReports } from '../data/release.ts';
import type { ReportEntry } from '../report/entry.ts';
import type { Release } from '../report/release.ts';
import { SITE, siteRoot } from './addresses.ts';
import { loadSummaries } from './checks.ts';
import { loadEntries } from './entries.ts';

/** The present data with its version, its files and what was released before. */
export interface LoadedEdition extends Edition {
  readonly tables: Release['tables'];
  readonly releases: readonly Release[];
  readonly files: readonly DataFile[];
  /** A report by its agency and year. */
  readonly entryOf: (agencyId: string, year: number) => ReportEntry | undefined;
  /** What the checks of a report left open. */
  readonly findingsOf: (agencyId: string, year: number) => Findings;
  readonly changesOf: (agencyId: string) => readonly Change[];
}

let loaded: LoadedEdition | null = null;

/** Made once a build. */
export function loadEdition(): LoadedEdition {
  loaded ??= makeEdition();
  return loaded;
}

let released: readonly Release[] | null = null;

/** Every release, the oldest first; read once a build. */
function loadReleases(): readonly Release[] {
  released ??= readReleases(CONTENT);
  return released;
}

/** The date of the last release; null where nothing was released. */
export function releaseDate(): string | null {
  return loadReleases().at(-1)?.date ?? null;
}

function makeEdition(): LoadedEdition {
  const entries = loadEntries();
  const releases = loadReleases();
  const last = releases.at(-1);
  const { tables, version, files } = readPublished();
  const states =
    version === last?.version
      ? releases
      : [...releases, { version, reports: freezeReports(entries) }];
  const root = siteRoot(SITE);
  const corpus = { root, entries, checked: [], changes: listChanges(states) };
  const edition = { corpus, version, date: last?.date ?? null };
  const byKey = new Map(entries.map((entry) => [`${entry.agency.id}/${entry.year}`, entry]));
  const findings = new Map(
    loadSummaries().map((one) => [`${one.entry.agency.id}/${one.entry.year}`, one.findings]),
  );
  const byAgency = Map.groupBy(corpus.changes, ({ agencyId }) => agencyId);
  return {
    ...edition,
    tables,
    releases,
    files,
    entryOf: (agencyId, year) => byKey.get(`${agencyId}/${year}`),
    findingsOf: (agencyId, year) => findings.get(`${agencyId}/${year}`) ?? countFindings([]),
    changesOf: (agencyId) => byAgency.get(agencyId) ?? [],
  };
}
