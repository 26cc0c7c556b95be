import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';

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

/** An empty place for the next site. */
export function stageSite(dist: string): string {
  const { beside, next } = besideOf(dist);
  mkdirSync(beside, { recursive: true });
  return next;
}

/**
 * Puts the site that was built in the place of the last one. At every moment one of the two is whole, in
 * its place or under the name that `restoreSite` looks for.
 */
export function publishSite(dist: string): void {
  const { beside, next, old, gone } = besideOf(dist);
  if (existsSync(dist)) renameSync(dist, old);
  renameSync(next, dist);
  // Never half of a site under the name of a whole one.
  if (existsSync(old)) renameSync(old, gone);
  rmSync(beside, { recursive: true, force: true });
}
