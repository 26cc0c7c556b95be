import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { listFiles } from '../corpus/collectionFiles.ts';
import { hash, hashCode } from '../corpus/hashes.ts';

/** The hash of all that pages and data are made with, whatever they are made from. */
export function hashSiteCode(): string {
  known ??= hashAll();
  return known;
}

let known: string | null = null;

function hashAll(): string {
  const root = join(import.meta.dirname, '..', '..');
  const others = ['astro.config.mjs', 'package-lock.json', 'tsconfig.json'].map((file) =>
    join(root, file),
  );
  const files = [...others.filter((file) => existsSync(file)), ...listFiles(join(root, 'public'))];
  return hash(
    hashCode(root, ['src']),
    ...files.flatMap((file) => [relative(root, file), readFileSync(file)]),
  );
}
