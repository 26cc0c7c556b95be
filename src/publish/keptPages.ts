import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { hash, hashCode } from '../corpus/hashes.ts';
import { writeWhole } from '../corpus/writeWhole.ts';

/** Says with which code a folder of kept pages was filled, and that it was filled to the end. */
const MARK = 'whole.txt';

/**
 * Opens the folder with the pages of the last build. They are of use where the same code drew them and no build was
 * killed while it wrote there; else it is emptied.
 * @returns marks the folder as whole, to be called when every page was drawn
 */
export function openKept(folder: string, code: string): () => void {
  const mark = join(folder, MARK);
  const isWhole = existsSync(mark) && readFileSync(mark, 'utf8') === code;
  rmSync(isWhole ? mark : folder, { recursive: true, force: true });
  return () => writeWhole(mark, code);
}

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
