import { fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { hash } from '../corpus/hashes.ts';
import { hashSiteCode } from './siteCode.ts';

/** Within the project: the program imports packages of it. */
const PROGRAMS = join('.cache', 'programs');
const DAY = 24 * 60 * 60 * 1000;

/** Where the site is published, as its settings say. */
interface Place {
  readonly site: URL | null;
  readonly base: string;
}

/**
 * The program that draws pages, made of the site's source: made once for all processes and all builds with the same
 * code, and kept in `.cache/programs/` until no build has used it for a day.
 * @returns its folder, see `makeProgram.ts`
 * @throws Error where it can't be made; the cause was printed
 */
export async function prepareProgram({ site, base }: Place): Promise<string> {
  // The place is in the scripts of pages; all else is asked for while pages are drawn.
  const name = hash(hashSiteCode(), process.version, site?.href ?? '', base).slice(0, 16);
  const folder = resolve(PROGRAMS, name);
  if (!existsSync(folder)) await makeProgram(folder);
  utimesSync(folder, new Date(), new Date());
  removeUnused();
  return folder;
}

async function makeProgram(folder: string): Promise<void> {
  const half = `${folder}-${process.pid}`;
  rmSync(half, { recursive: true, force: true });
  const child = fork(new URL('./makeProgram.ts', import.meta.url), [half], {
    env: { ...process.env, NODE_ENV: 'production' },
  });
  const [code] = await once(child, 'exit');
  if (code !== 0) {
    rmSync(half, { recursive: true, force: true });
    throw new Error(`the program that draws pages was not made: its process ended with ${code}`);
  }
  try {
    renameSync(half, folder);
  } catch (error) {
    // Another build may have made the same meanwhile.
    if (!existsSync(folder)) throw error;
    rmSync(half, { recursive: true });
  }
}

function removeUnused(): void {
  for (const name of readdirSync(PROGRAMS)) {
    const folder = join(PROGRAMS, name);
    const age = Date.now() - (statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    if (age > DAY) rmSync(folder, { recursive: true, force: true });
  }
}
