import { createHash } from 'node:crypto';
import { findPeers, takeNearest } from '../components/agencies/findPeers.ts';
import { rememberOf } from '../report/rememberOf.ts';
import { copiesOf } from '../site/checks.ts';
import { type AgencyReports, groupByAgency, yearsBetween } from '../site/coverage.ts';
import { drawsAgency } from '../site/drawnPart.ts';
import { loadEdition, releaseDate } from '../site/edition.ts';
import { loadEntries } from '../site/entries.ts';
import { SETTINGS } from '../site/settings.ts';

/** The key of what tells of an agency and its reports alone, what these nearly copy, which years the whole spans, and its release. */
export const keyOfReports = (agencyId: string): string => keyOfOwn(findOwn(agencyId));

/** The key of an agency's profile: it tells of the agency's peers as well. */
export function keyOfProfile(agencyId: string): string {
  const own = findOwn(agencyId);
  const peers = Object.values(findPeers(groupByAgency(loadEntries()), own)).map((list) => [
    list.length,
    takeNearest(list, own).map(digestOf),
  ]);
  return digest([keyOfOwn(own), peers]);
}

/** The key of an agency's feed: it tells of all that changed since the last release, and the version is of all agencies. */
export function keyOfFeed(agencyId: string): string {
  return digest([keyOfReports(agencyId), loadEdition().changesOf(agencyId)]);
}

/** A key where this process draws what is of the agency; else none: it is not asked for, and takes time to make. */
export function ifDrawn(agencyId: string, keyOf: (agencyId: string) => string): string | undefined {
  return drawsAgency(agencyId) ? keyOf(agencyId) : undefined;
}

function findOwn(agencyId: string): AgencyReports {
  const own = agenciesById(groupByAgency(loadEntries())).get(agencyId);
  if (own === undefined) throw new Error(`no agency ${agencyId}`);
  return own;
}

const agenciesById = rememberOf(
  (all: readonly AgencyReports[]) => new Map(all.map((own) => [own.agency.id, own])),
);

const keyOfOwn = rememberOf((own: AgencyReports) =>
  digest([
    digestOf(own),
    own.reports.map(copiesOf),
    [SETTINGS, releaseDate(), yearsBetween(loadEntries())],
  ]),
);

const digestOf = rememberOf(({ agency, reports }: AgencyReports) =>
  digest([agency, reports.map(({ report }) => report)]),
);

function digest(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('base64url');
}
