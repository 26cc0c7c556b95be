import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { folderMaker } from '../corpus/folderMaker.ts';
import type { FileFacts } from '../data/dataFile.ts';

/** A file of the site, by its path from the site's root. */
export interface SiteFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Writes files of the site whose root is the folder `out`; a folder is asked for once. */
export function writeFiles(out: string, files: Iterable<SiteFile>): void {
  const makeFolder = folderMaker();
  for (const { path, bytes } of files) {
    const file = join(out, path);
    makeFolder(file);
    writeFileSync(file, bytes);
  }
}

export function weigh(bytes: Uint8Array): FileFacts {
  return { bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
}

export const siteFile = (path: string, content: string | Uint8Array): SiteFile => ({
  path,
  bytes: typeof content === 'string' ? Buffer.from(content) : content,
});

/** Writes a file and tells what it weighs. */
export function writeWeighed(out: string, path: string, content: string | Uint8Array): FileFacts {
  const file = siteFile(path, content);
  writeFiles(out, [file]);
  return weigh(file.bytes);
}
