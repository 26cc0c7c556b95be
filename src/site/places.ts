import type { Lang } from '../statute/types.ts';
import type { AgencyReports } from './coverage.ts';

/** So many agencies stand in one list; of more, the places below have a page each. */
export const MOST_LISTED = 300;

/** A province or a prefecture with its agencies. */
export interface Place {
  /** The two or four digits that their division codes begin with. */
  readonly code: string;
  readonly name: string;
  /** Null where the registry has none. */
  readonly nameEn: string | null;
  readonly agencies: readonly AgencyReports[];
  /** The places below, where the agencies are too many for one list. */
  readonly parts: readonly Place[];
}

export const placeAddress = (code: string): string => `/agencies/region/${code}/`;

/**
 * The provinces of agencies that are too many for one list, in the order of their codes, and the prefectures of those
 * that are still too many; none where one list holds them all.
 */
export function listPlaces(
  agencies: readonly AgencyReports[],
  most = MOST_LISTED,
): readonly Place[] {
  return partAt(agencies, 0, most);
}

/** Every place of these and below them: each has a page. */
export function flattenPlaces(places: readonly Place[]): readonly Place[] {
  return places.flatMap((place) => [place, ...flattenPlaces(place.parts)]);
}

/** A province has two digits, a prefecture two more; a county is never parted. */
const DIGITS = [2, 4] as const;

function partAt(agencies: readonly AgencyReports[], depth: number, most: number): readonly Place[] {
  const digits = DIGITS[depth];
  if (agencies.length <= most || digits === undefined) return [];
  const groups = Map.groupBy(agencies, ({ agency }) => agency.divisionCode.slice(0, digits));
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, own]) => ({
      code,
      ...nameAt(own, depth),
      agencies: own,
      parts: partAt(own, depth + 1, most),
    }));
}

/** What its agencies call it: a district of Beijing has no step between itself and the province. */
function nameAt(agencies: readonly AgencyReports[], depth: number) {
  const named = agencies.find(({ agency: { divisionCode, region } }) =>
    divisionCode.endsWith('00') ? region.length > depth : region.length > depth + 1,
  );
  const agency = named?.agency ?? agencies[0]?.agency;
  const at = named ? depth : 0;
  return { name: agency?.region[at] ?? '', nameEn: agency?.regionEn?.[at] ?? null };
}

/** What a page calls a place: in Chinese where the registry has no English name. */
export const namePlace = ({ name, nameEn }: Pick<Place, 'name' | 'nameEn'>, lang: Lang): string =>
  lang === 'zh' ? name : (nameEn ?? name);
