import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { simplify } from '../extract/simplify.ts';
import { type Agency, agencySchema, type Source, sourceSchema } from '../report/agency.ts';
import { ContentFault } from './contentFault.ts';
import { readJson } from './readJson.ts';

/** What the project knows of agencies and sources before it reads a report. */
export interface Registry {
  readonly agencies: ReadonlyMap<string, Agency>;
  /** By `<agency>/<year>.<ext>`. */
  readonly sources: ReadonlyMap<string, Source>;
}

/**
 * Reads `agencies.json` and `sources.json` of a content folder; the latter may be absent.
 * @throws ContentFault where the former is, or either is not as its schema says, or an id stands twice.
 */
export function readRegistry(contentFolder: string): Registry {
  const file = join(contentFolder, 'agencies.json');
  if (!existsSync(file)) throw new ContentFault(file, 'there is no registry of agencies');
  const agencies = readJson(file, z.array(agencySchema));
  const seen = new Set<string>();
  for (const { id } of agencies) {
    if (seen.has(id)) throw new ContentFault(file, `the id ${id} stands twice`);
    seen.add(id);
  }
  const sources = join(contentFolder, 'sources.json');
  return {
    agencies: new Map(agencies.map((agency) => [agency.id, agency])),
    sources: new Map(
      existsSync(sources)
        ? Object.entries(readJson(sources, z.record(z.string(), sourceSchema)))
        : [],
    ),
  };
}

/** The one agency that goes by a name, an alias or a former name; null where none or several do. */
export function findAgencyByName(name: string | null, registry: Registry): Agency | null {
  const [agency, ...others] = name === null ? [] : findAgenciesByName(name, registry);
  return others.length > 0 ? null : (agency ?? null);
}

/** Every agency that goes by a name, an alias or a former name, in simplified or traditional characters. */
export function findAgenciesByName(name: string, { agencies }: Registry): readonly Agency[] {
  const index = indexes.get(agencies) ?? indexNames(agencies);
  indexes.set(agencies, index);
  return index.get(simplify(name)) ?? [];
}

/** Made once a registry: every report asks for a name. */
const indexes = new WeakMap<Registry['agencies'], ReadonlyMap<string, readonly Agency[]>>();

function indexNames(agencies: Registry['agencies']): ReadonlyMap<string, readonly Agency[]> {
  const index = new Map<string, Agency[]>();
  for (const agency of agencies.values()) {
    const former = agency.formerNames.map(({ name }) => name);
    for (const name of new Set([agency.name, ...agency.aliases, ...former].map(simplify))) {
      index.set(name, [...(index.get(name) ?? []), agency]);
    }
  }
  return index;
}
