import { copyFileSync, existsSync, linkSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { folderMaker } from '../corpus/folderMaker.ts';

/** Where a site is built, and what it replaces waits: beside it, so that names can be swapped. */
const besideOf = (dist: string) => {
  const beside = join(dirname(dist), '.dist');
  return {
    beside,
    next: join(beside, 'next'),
    old: join(beside, 'old'),
    gone: join(beside, 'gone'),
  };
};

/** Puts the last site back where a build was killed while it replaced it. Whoever reads the site begins so. */
export function restoreSite(dist: string): void {
  const { old } = besideOf(dist);
  if (existsSync(old) && !existsSync(dist)) renameSync(old, dist);
}

/** Makes good all that killed builds left: the last site is in its place, and nothing beside it. */
export function recoverSite(dist: string): void {
  restoreSite(dist);
  rmSync(besideOf(dist).beside, { recursive: true, force: true });
}

/** An empty place for the next site, or for what it has that the last one has not. */
export function stageSite(dist: string): string {
  const { next } = besideOf(dist);
  mkdirSync(next, { recursive: true });
  return next;
}

/**
 * Puts the site that was built in the place of the last one, with the files of the last one that it has too. At every
 * moment one of the two is whole, in its place or under the name that `restoreSite` looks for: what is kept has a
 * second name in the next site before the two are swapped.
 * @param kept paths of files of the last site
 * @throws Error where one of them is not there
 */
export function publishSite(dist: string, kept: Iterable<string> = []): void {
  const { beside, next, old, gone } = besideOf(dist);
  const makeFolder = folderMaker();
  for (const path of kept) {
    const target = join(next, path);
    makeFolder(target);
    keepFile(join(dist, path), target);
  }
  if (existsSync(dist)) renameSync(dist, old);
  renameSync(next, dist);
  // Never half of a site under the name of a whole one.
  if (existsSync(old)) renameSync(old, gone);
  rmSync(beside, { recursive: true, force: true });
}

/** A file under a second name; a copy where the disk knows one name alone. */
function keepFile(file: string, target: string): void {
  try {
    linkSync(file, target);
  } catch (error) {
    // What was built is what the next site has.
    if (existsSync(target)) return;
    if (!existsSync(file)) throw new Error(`${file} of the last site is missing`, { cause: error });
    copyFileSync(file, target);
  }
}
