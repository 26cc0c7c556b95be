import { findInParts, type OpenIndex } from '../../search/findInParts.ts';
import type { Match } from '../../search/findMatches.ts';
import { parseQuery } from '../../search/parseQuery.ts';
import { MOST_LISTED, type Named } from './listAgencies.ts';

/** The agencies that a text finds in the index of the search, best first, within a region where one is chosen. */
export async function findAgencies(
  index: OpenIndex,
  text: string,
  region: string,
): Promise<readonly Named[]> {
  let found: readonly Match[] = [];
  for await (const matches of findInParts(within(index, region), parseQuery(text), MOST_LISTED)) {
    found = matches;
  }
  const agencies = new Map(found.map(({ agency }) => [agency.id, agency]));
  return [...agencies.values()].map(({ id, name, nameEn }) => ({
    agencyId: id,
    agency: name,
    agencyEn: nameEn ?? id,
  }));
}

/** What an index has of a region: agencies of others do not count as found. */
function within(index: OpenIndex, region: string): OpenIndex {
  return {
    ...index,
    parts: index.parts.filter(({ code }) => region === '' || region.startsWith(code)),
    known: () => {
      const known = index.known();
      return { ...known, agencies: known.agencies.filter(({ id }) => id.startsWith(region)) };
    },
  };
}
