import { findInParts, type OpenIndex } from '../../search/findInParts.ts';
import { parseQuery } from '../../search/parseQuery.ts';
import { MOST_LISTED, type Named } from './listAgencies.ts';

/** The agencies that a text finds in the index of the search, within a region where one is chosen. */
export async function findAgencies(
  index: OpenIndex,
  text: string,
  region: string,
): Promise<readonly Named[]> {
  const within: OpenIndex = {
    ...index,
    parts: index.parts.filter(({ code }) => region === '' || region.startsWith(code)),
  };
  const agencies = new Map<string, Named>();
  for await (const matches of findInParts(within, parseQuery(text), MOST_LISTED)) {
    for (const { agency: one } of matches) {
      if (one.id.startsWith(region))
        agencies.set(one.id, {
          agencyId: one.id,
          agency: one.name,
          agencyEn: one.nameEn ?? one.id,
        });
    }
  }
  return [...agencies.values()];
}
