import type { Agency } from '../report/agency.ts';
import { readCharacters } from './readCharacters.ts';
import type { IndexedAgency, SearchIndex } from './searchIndex.ts';

/** The index of the agencies and the years of their reports; the same input gives the same bytes. */
export function makeIndex(
  reports: readonly { readonly agency: Agency; readonly year: number }[],
): SearchIndex {
  const agencies = [...Map.groupBy(reports, ({ agency }) => agency.id).values()].flatMap(
    ([first, ...rest]) =>
      first
        ? [
            describe(
              first.agency,
              [first, ...rest].map(({ year }) => year),
            ),
          ]
        : [],
  );
  const names = agencies.flatMap(({ name, also, region }) => [name, ...also, ...region]);
  return { readings: readCharacters(names), agencies };
}

function describe(agency: Agency, years: readonly number[]): IndexedAgency {
  const { id, name, nameEn, aliases, formerNames, region, regionEn } = agency;
  return {
    id,
    name,
    ...(nameEn && { nameEn }),
    also: [...aliases, ...formerNames.map((former) => former.name)],
    region,
    ...(regionEn && { regionEn }),
    years: [...years].sort((a, b) => b - a),
  };
}
