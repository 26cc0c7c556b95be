import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../corpus/collectionFiles.ts';
import { CACHE, CONTENT } from '../corpus/folders.ts';
import { hash } from '../corpus/hashes.ts';
import { formatPart, type Part } from '../corpus/part.ts';
import { writeWhole } from '../corpus/writeWhole.ts';
import { hashSiteCode } from './keptPages.ts';

const NOTE = join(CACHE, 'site.json');

/** What a site is made from. */
interface Inputs {
  readonly part: Part;
  /** What the environment says of the site. */
  readonly settings: unknown;
}

/**
 * The hash of all that a site is made from: code, content, settings, and which part of it. The documents
 * themselves are in it by the hashes that their collections note.
 */
export function hashInputs({ part, settings }: Inputs): string {
  const content = ['agencies.json', 'sources.json'].map((name) => join(CONTENT, name));
  const files = ['collections', 'releases'].flatMap((folder) => listFiles(join(CONTENT, folder)));
  return hash(
    hashSiteCode(),
    process.version,
    formatPart(part),
    JSON.stringify(settings),
    ...[...content.filter((file) => existsSync(file)), ...files].flatMap((file) => [
      file,
      readFileSync(file),
    ]),
  );
}

/** Whether the folder of the site holds what a build from these inputs put there, untouched since. */
export function isAsBuilt(dist: string, inputs: string, note = NOTE): boolean {
  return (
    existsSync(note) &&
    existsSync(dist) &&
    readFileSync(note, 'utf8') === JSON.stringify([inputs, stateOf(dist)])
  );
}

/** Notes from what the site was built and how its folder stands now. */
export function noteBuilt(dist: string, inputs: string, note = NOTE): void {
  writeWhole(note, JSON.stringify([inputs, stateOf(dist)]));
}

/** The path, size and last change of every file. */
function stateOf(dist: string): string {
  const states = readdirSync(dist, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => {
      const { size, mtimeMs } = statSync(file);
      return `${file} ${size} ${mtimeMs}`;
    });
  return hash(...states);
}
