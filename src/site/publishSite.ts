import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { z } from 'zod';
import { listFiles } from '../corpus/collectionFiles.ts';
import { writeWhole } from '../corpus/writeWhole.ts';

/** Where a site is built, and what it replaces waits: beside it, so that names can be swapped. */
const besideOf = (dist: string) => {
  const beside = join(dirname(dist), '.dist');
  return {
    beside,
    next: join(beside, 'next'),
    old: join(beside, 'old'),
    gone: join(beside, 'gone'),
    /** The files that an update takes away: while it is there, the update is not done. */
    update: join(beside, 'update.json'),
  };
};

/** Puts the last site back, or ends its update, where a build was killed then. Whoever reads the site begins so. */
export function restoreSite(dist: string): void {
  const { old, update } = besideOf(dist);
  if (existsSync(update)) finishUpdate(dist);
  else if (existsSync(old) && !existsSync(dist)) renameSync(old, dist);
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

/**
 * Makes the last site the next one: the files that were built take the place of those that are there, and what is
 * neither built nor kept goes. Until the list of what goes is written the last site is whole, and from then on
 * `restoreSite` makes the next one whole.
 * @param kept the files of the last site that the next one has too, by their paths
 * @throws Error where one of them is not there
 */
export function updateSite(dist: string, kept: Iterable<string>): void {
  const { next, update } = besideOf(dist);
  const there = new Set(listPaths(dist));
  const wanted = new Set(listPaths(next));
  for (const path of kept) {
    if (!there.has(path)) throw new Error(`${path} of the last site is missing`);
    wanted.add(path);
  }
  const gone = [...there].filter((path) => !wanted.has(path));
  writeWhole(update, JSON.stringify(gone));
  finishUpdate(dist);
}

/** Does what is left of an update, however much was done before. */
function finishUpdate(dist: string): void {
  const { beside, next, update } = besideOf(dist);
  const gone = z.array(z.string()).parse(JSON.parse(readFileSync(update, 'utf8')));
  for (const path of gone) removeFile(dist, path);
  for (const path of listPaths(next)) {
    const target = join(dist, path);
    mkdirSync(dirname(target), { recursive: true });
    renameSync(join(next, path), target);
  }
  rmSync(beside, { recursive: true, force: true });
}

/** Removes a file, and the folders that have nothing else. */
function removeFile(dist: string, path: string): void {
  rmSync(join(dist, path), { force: true });
  for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) {
    if (!removeEmpty(join(dist, folder))) return;
  }
}

/** @returns whether the folder is no more */
function removeEmpty(folder: string): boolean {
  if (!existsSync(folder)) return true;
  if (readdirSync(folder).length > 0) return false;
  rmdirSync(folder);
  return true;
}

/** Every file under a folder, by its path from there. */
const listPaths = (folder: string) =>
  listFiles(folder).map((file) => relative(folder, file).replaceAll('\\', '/'));
