import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hash, hashCode } from '../corpus/hashes.ts';

/** The hash of all that pages and data are made with, whatever they are made from. */
export function hashSiteCode(): string {
  known ??= hashAll();
  return known;
}

let known: string | null = null;

function hashAll(): string {
  const root = join(import.meta.dirname, '..', '..');
  const others = ['astro.config.mjs', 'package-lock.json'].map((file) => join(root, file));
  return hash(
    hashCode(root, ['src']),
    ...others.filter((file) => existsSync(file)).map((file) => readFileSync(file)),
  );
}
