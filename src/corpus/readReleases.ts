import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Release, releaseSchema } from '../report/release.ts';
import { readJson } from './readJson.ts';

/** Every release of `content/releases/`, the oldest first. */
export function readReleases(content: string): readonly Release[] {
  const folder = join(content, 'releases');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => readJson(join(folder, name), releaseSchema))
    .sort((a, b) => a.version.localeCompare(b.version, 'en', { numeric: true }));
}
