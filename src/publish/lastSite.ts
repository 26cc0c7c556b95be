import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { z } from 'zod';
import { failuresOf, listFiles } from '../corpus/collectionFiles.ts';
import { CACHE, CONTENT, READING_CACHE } from '../corpus/folders.ts';
import { hash } from '../corpus/hashes.ts';
import { formatPart, type Part } from '../corpus/part.ts';
import { writeWhole } from '../corpus/writeWhole.ts';
import type { PageKeys } from './choosePages.ts';
import { keysSchema } from './drawnNote.ts';
import type { MadeData } from './publishData.ts';
import { hashSiteCode } from './siteCode.ts';

const NOTE = join(CACHE, 'site.json');

/** What a site is made with, and what from, as a hash of each. */
export interface Inputs {
  /** Code, settings, releases, and which part it is: where they are others, nothing of the last site is of use. */
  readonly making: string;
  readonly content: string;
}

/** Of what a site is made that need not be made again while its key is the same. */
export interface Made {
  readonly data: MadeData;
  readonly pages: PageKeys;
}

const noteSchema = z.strictObject({
  making: z.string(),
  content: z.string(),
  state: z.string(),
  data: z.strictObject({ batches: keysSchema, parted: z.array(z.string()).readonly() }),
  pages: keysSchema,
});

/** The hashes of all that a site is made from. The documents are in it by the hashes that their collections note. */
export function hashInputs(of: { readonly part: Part; readonly settings: unknown }): Inputs {
  // What the reading of this build noted has the hash of every collection.
  const content = [
    ...['agencies.json', 'sources.json'].map((name) => join(CONTENT, name)),
    failuresOf(CONTENT),
    READING_CACHE,
  ];
  return {
    making: hash(
      hashSiteCode(),
      process.version,
      formatPart(of.part),
      JSON.stringify(of.settings),
      ...hashable(listFiles(join(CONTENT, 'releases'))),
    ),
    content: hash(...hashable(content.filter((file) => existsSync(file)))),
  };
}

const hashable = (files: readonly string[]) => files.flatMap((file) => [file, readFileSync(file)]);

/** The site in a folder where the build before made it so and nobody touched it; null for any other. */
export function readLast(dist: string, making: string, note = NOTE): (Inputs & Made) | null {
  if (!existsSync(note) || !existsSync(dist)) return null;
  const last = parseNote(readFileSync(note, 'utf8'));
  return last?.making === making && last.state === stateOf(dist) ? last : null;
}

/** Notes from what the site was built and how its folder stands now. */
export function noteBuilt(dist: string, built: Inputs & Made, note = NOTE): void {
  const { making, content, data, pages } = built;
  const state = stateOf(dist);
  writeWhole(note, JSON.stringify({ making, content, state, data, pages }));
}

function parseNote(text: string): z.infer<typeof noteSchema> | null {
  try {
    return noteSchema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

/** The path, size and last change of every file: to the second, since an archive of a folder keeps no more. */
function stateOf(dist: string): string {
  const states = readdirSync(dist, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const file = join(entry.parentPath, entry.name);
      const { size, mtimeMs } = statSync(file);
      return `${relative(dist, file)} ${size} ${Math.floor(mtimeMs / 1000)}`;
    });
  return hash(states.sort().join('\n'));
}
