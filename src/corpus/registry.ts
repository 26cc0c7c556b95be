import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { agencySchema, sourceSchema } from '../report/agency.ts';
import { ContentFault } from './contentFault.ts';
import type { Registry } from './findAgency.ts';
import { readJson } from './readJson.ts';

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
