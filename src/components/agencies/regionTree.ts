import type { AgencyReports } from '../../site/coverage.ts';

/** A region with its own agencies and the regions below it. */
export interface Region {
  readonly name: string;
  readonly agencies: AgencyReports[];
  readonly parts: Region[];
}

/** The regions of the agencies, province first; agencies and regions keep their order. */
export function buildRegionTree(agencies: readonly AgencyReports[]): readonly Region[] {
  const top: Region = { name: '', agencies: [], parts: [] };
  for (const entry of agencies) {
    let region = top;
    for (const name of entry.agency.region) {
      let part = region.parts.find((known) => known.name === name);
      if (!part) {
        part = { name, agencies: [], parts: [] };
        region.parts.push(part);
      }
      region = part;
    }
    region.agencies.push(entry);
  }
  return top.parts;
}
