import { simplify } from '../extract/simplify.ts';
import type { Agency, Source } from '../report/agency.ts';

/** What the project knows of agencies and sources before it reads a report. */
export interface Registry {
  readonly agencies: ReadonlyMap<string, Agency>;
  /** By `<agency>/<year>.<ext>`. */
  readonly sources: ReadonlyMap<string, Source>;
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
