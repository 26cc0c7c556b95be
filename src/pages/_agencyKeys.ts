import { createHash } from 'node:crypto';
import { findPeers, takeNearest } from '../components/agencies/findPeers.ts';
import { copiesOf } from '../site/checks.ts';
import { type AgencyReports, groupByAgency, yearsBetween } from '../site/coverage.ts';
import { releaseDate } from '../site/edition.ts';
import { loadEntries } from '../site/entries.ts';
import { SETTINGS } from '../site/settings.ts';

const digests = new WeakMap<AgencyReports, string>();
let keys: ReadonlyMap<string, string> | null = null;

/**
 * What the pages of an agency are drawn from, as one hash: where it is that of the last build, they are taken from there.
 * They tell of the agency and its reports, of reports that these nearly copy, of its peers, and of the whole only
 * which years it spans and when it was released.
 */
export function keyOfAgency(agencyId: string): string {
  keys ??= makeKeys();
  const key = keys.get(agencyId);
  if (key === undefined) throw new Error(`no agency ${agencyId}`);
  return key;
}

function makeKeys(): ReadonlyMap<string, string> {
  const entries = loadEntries();
  const all = groupByAgency(entries);
  const common = [SETTINGS, releaseDate(), yearsBetween(entries)];
  return new Map(
    all.map((own) => {
      const peers = Object.values(findPeers(all, own)).map((list) => [
        list.length,
        takeNearest(list, own).map(digestOf),
      ]);
      const copies = own.reports.map(copiesOf);
      return [own.agency.id, digest([digestOf(own), copies, peers, common])];
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
