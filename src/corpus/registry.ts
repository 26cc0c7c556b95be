import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { type Agency, agencySchema, type Source, sourceSchema } from '../report/agency.ts';

/** What the project knows of agencies and sources before it reads a report. */
export interface Registry {
  readonly agencies: ReadonlyMap<string, Agency>;
  /** By `<agency>/<year>.<ext>`. */
  readonly sources: ReadonlyMap<string, Source>;
}

/**
 * Reads `agencies.json` and `sources.json` of a content folder.
 * @throws Error naming file and place where either is no JSON or not as its schema says.
 */
export function readRegistry(contentFolder: string): Registry {
  const agencies = readJson(join(contentFolder, 'agencies.json'), z.array(agencySchema), []);
  const sources = readJson(
    join(contentFolder, 'sources.json'),
    z.record(z.string(), sourceSchema),
    {},
  );
  return {
    agencies: new Map(agencies.map((agency) => [agency.id, agency])),
    sources: new Map(Object.entries(sources)),
  };
}

function readJson<T>(file: string, schema: z.ZodType<T>, absent: T): T {
  if (!existsSync(file)) return absent;
  const result = schema.safeParse(parseJson(file));
  if (result.success) return result.data;
  throw new Error(`${file}: ${z.prettifyError(result.error)}`);
}

function parseJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Error(`${file}: ${(error as Error).message}`);
  }
}

/** The one agency that goes by a name, an alias or a former name; null where none or several do. */
export function findAgencyByName(name: string | null, registry: Registry): Agency | null {
  if (name === null) return null;
  const { agencies } = registry;
  const index = indexes.get(agencies) ?? indexNames(agencies);
  indexes.set(agencies, index);
  return index.get(name) ?? null;
}

type Names = ReadonlyMap<string, Agency | null>;

/** Made once a registry: every report asks for a name. */
const indexes = new WeakMap<Registry['agencies'], Names>();

function indexNames(agencies: Registry['agencies']): Names {
  const index = new Map<string, Agency | null>();
  for (const agency of agencies.values()) {
    const former = agency.formerNames.map(({ name }) => name);
    for (const name of new Set([agency.name, ...agency.aliases, ...former])) {
      index.set(name, index.has(name) ? null : agency);
    }
  }
  return index;
}
