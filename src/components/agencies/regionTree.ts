import type { AgencyReports } from '../../site/coverage.ts';

/** A region with its own agencies and the regions below it. */
export interface Region {
  readonly name: string;
  /** Null where the registry has none. */
  readonly nameEn: string | null;
  readonly agencies: AgencyReports[];
  readonly parts: Region[];
}

/** The regions of the agencies, province first; agencies and regions keep their order. */
export function buildRegionTree(agencies: readonly AgencyReports[]): readonly Region[] {
  const top: Region = { name: '', nameEn: null, agencies: [], parts: [] };
  for (const entry of agencies) {
    let region = top;
    for (const [index, name] of entry.agency.region.entries()) {
      let part = region.parts.find((known) => known.name === name);
      if (!part) {
        part = { name, nameEn: entry.agency.regionEn?.[index] ?? null, agencies: [], parts: [] };
        region.parts.push(part);
      }
      region = part;
    }
    region.agencies.push(entry);
  }
  return top.parts;
}

/** Steps into a region as long as it is the only one and has no agencies: the heading of the page names it. */
export function openSingle(regions: readonly Region[]): readonly Region[] {
  const [only, ...others] = regions;
  const holdsOthersAlone = only && others.length === 0 && only.agencies.length === 0;
  return holdsOthersAlone ? openSingle(only.parts) : regions;
}
