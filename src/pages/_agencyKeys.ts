import { createHash } from 'node:crypto';
import { findPeers, takeNearest } from '../components/agencies/findPeers.ts';
import { copiesOf } from '../site/checks.ts';
import { type AgencyReports, groupByAgency, yearsBetween } from '../site/coverage.ts';
import { loadEdition, releaseDate } from '../site/edition.ts';
import { loadEntries } from '../site/entries.ts';
import { SETTINGS } from '../site/settings.ts';

const digests = new WeakMap<AgencyReports, string>();
let keys: ReadonlyMap<string, Keys> | null = null;

/** What pages are drawn from, as a hash: where it is that of the last build, they are not drawn again. */
interface Keys {
  /** They tell of the agency's reports and what these nearly copy; of the whole which years it spans, and its release. */
  readonly reports: string;
  /** They tell of the agency's peers as well. */
  readonly profile: string;
}

/** The keys of the pages of an agency and of its reports. */
export function keysOfAgency(agencyId: string): Keys {
  keys ??= makeKeys();
  const own = keys.get(agencyId);
  if (own === undefined) throw new Error(`no agency ${agencyId}`);
  return own;
}

/** The key of what tells of an agency and its reports alone. */
export const keyOfReports = (agencyId: string): string => keysOfAgency(agencyId).reports;

/** The key of an agency's feed: it tells of all that changed since the last release, and the version is of all agencies. */
export function keyOfFeed(agencyId: string): string {
  return digest([keyOfReports(agencyId), loadEdition().changesOf(agencyId)]);
}

function makeKeys(): ReadonlyMap<string, Keys> {
  const entries = loadEntries();
  const all = groupByAgency(entries);
  const common = [SETTINGS, releaseDate(), yearsBetween(entries)];
  return new Map(
    all.map((own) => {
      const reports = digest([digestOf(own), own.reports.map(copiesOf), common]);
      const peers = Object.values(findPeers(all, own)).map((list) => [
        list.length,
        takeNearest(list, own).map(digestOf),
      ]);
      return [own.agency.id, { reports, profile: digest([reports, peers]) }];
    }),
  );
}

function digestOf(one: AgencyReports): string {
  const known = digests.get(one) ?? digest([one.agency, one.reports.map(({ report }) => report)]);
  digests.set(one, known);
  return known;
}

const digest = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('base64url');
