import type { Registry } from '../corpus/findAgency.ts';
import type { Agency, Source } from '../report/agency.ts';

/**
 * What the check of a report in a browser needs of the registry, as the site's one file of it: names,
 * and what the checks ask of an agency. Regions are written once, since most agencies share theirs.
 */
export interface RegistryFile {
  readonly regions: readonly (readonly string[])[];
  readonly agencies: readonly PackedAgency[];
  /** The agencies, by their ids, that the site has no report and no page of. */
  readonly unpublished: readonly string[];
  /** By the sha256 of the file: a transcription says neither whose nor of which year it is. */
  readonly transcriptions: Readonly<Record<string, KnownFile>>;
}

/** Id, name, index of the region, level, function, scope, other names. */
type PackedAgency = readonly [
  id: string,
  name: string,
  region: number,
  level: Agency['level'],
  kind: Agency['function'],
  scope: Agency['scope'],
  names?: readonly string[],
  formerIds?: readonly string[],
];

/** A file of the corpus: its path `<agency>/<year>.<ext>`, and what is known of it. */
interface KnownFile {
  readonly path: string;
  readonly source: Source;
}

export function packRegistry(
  agencies: Iterable<Agency>,
  transcriptions: RegistryFile['transcriptions'],
  unpublished: RegistryFile['unpublished'] = [],
): RegistryFile {
  const regions = new Map<string, number>();
  const numberOf = (region: readonly string[]) => {
    const key = region.join('\n');
    const number = regions.get(key) ?? regions.size;
    regions.set(key, number);
    return number;
  };
  const packed = [...agencies].map((agency): PackedAgency => {
    const names = [...agency.aliases, ...agency.formerNames.map(({ name }) => name)];
    const { id, name, level, function: kind, scope, formerIds = [] } = agency;
    const main = [id, name, numberOf(agency.region), level, kind, scope] as const;
    if (formerIds.length > 0) return [...main, names, formerIds];
    return names.length > 0 ? [...main, names] : main;
  });
  return {
    regions: [...regions.keys()].map((key) => key.split('\n')),
    agencies: packed,
    unpublished,
    transcriptions,
  };
}

/** The registry of a browser: former names stand among the other names, since only names are asked for. */
export function unpackRegistry({ regions, agencies, transcriptions }: RegistryFile): Registry {
  return {
    agencies: new Map(
      agencies.map(([id, name, region, level, kind, scope, names = [], formerIds]) => [
        id,
        {
          id,
          name,
          formerNames: [],
          aliases: [...names],
          divisionCode: id.slice(0, 6),
          region: [...(regions[region] ?? [])],
          level,
          function: kind,
          scope,
          ...(formerIds ? { formerIds: [...formerIds] } : {}),
        },
      ]),
    ),
    sources: new Map(Object.values(transcriptions).map(({ path, source }) => [path, source])),
  };
}
