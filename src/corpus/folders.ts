import { basename, dirname, join, resolve } from 'node:path';

/** The folder of the corpus: `content/` of the project, or what `CONTENT` names. */
export const CONTENT = process.env['CONTENT']?.trim() || 'content';

/** The folder of the built site: `dist/` of the project, or what `DIST` names. */
export const DIST = process.env['DIST']?.trim() || 'dist';

/** What builds of a corpus keep for the next one: beside the corpus, so that no two share it. */
export const CACHE = join(dirname(resolve(CONTENT)), '.cache');

/** What the last reading of the corpus noted: hashes of every report and collection. */
export const READING_CACHE = join(CACHE, 'collections.json');

// Files of the corpus are named by their path from the folder that it stands in.
if (basename(resolve(CONTENT)) !== 'content') {
  throw new Error(`CONTENT is a folder that is called content: ${CONTENT}`);
}
