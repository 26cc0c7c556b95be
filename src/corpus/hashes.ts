import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { listFiles } from './collectionFiles.ts';

/** SHA-256 of parts that follow each other, in hexadecimal; where one ends and the next begins counts. */
export function hash(...parts: readonly (string | Uint8Array)[]): string {
  const sum = createHash('sha256');
  for (const part of parts) sum.update(part).update('\0');
  return sum.digest('hex');
}

/** The hash of the code under some folders, and of where each file stands; tests and what they read are no part of it. */
export function hashCode(root: string, folders: readonly string[]): string {
  const files = folders
    .flatMap((folder) => listFiles(join(root, folder)))
    .filter(
      (file) => /\.(?:tsx?|astro|css)$/.test(file) && !/\.test\.|[\\/]testing[\\/]/.test(file),
    );
  return hash(...files.flatMap((file) => [relative(root, file), readFileSync(file)]));
}
