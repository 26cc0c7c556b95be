import type { Agency } from '../report/agency.ts';
import { readCharacters } from './readCharacters.ts';
import type { IndexedAgency, IndexPart, SearchIndex } from './searchIndex.ts';

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

/** So many agencies are one file; the index of more has a file a province. */
const MOST_INDEXED = 1000;

/** An index as it is published: the file that is fetched first, and those of the provinces by their codes. */
interface PublishedIndex {
  readonly head: SearchIndex;
  readonly parts: ReadonlyMap<string, readonly IndexedAgency[]>;
}

/** Parts an index of many agencies by province. */
export function partIndex(index: SearchIndex, most = MOST_INDEXED): PublishedIndex {
  if (index.agencies.length <= most) return { head: index, parts: new Map() };
  const parts = Map.groupBy(index.agencies, ({ id }) => id.slice(0, 2));
  const described = [...parts].map(([code, agencies]) => describePart(code, agencies));
  return { head: { ...index, agencies: [], parts: described }, parts };
}

function describePart(code: string, agencies: readonly IndexedAgency[]): IndexPart {
  const names = agencies.flatMap(({ name, also, region }) => [name, ...also, ...region]);
  return {
    code,
    characters: [...new Set(names.join(''))].sort().join(''),
    places: [...new Set(agencies.flatMap(({ region }) => region))],
    placesEn: [...new Set(agencies.flatMap(({ regionEn = [] }) => regionEn))],
  };
}
