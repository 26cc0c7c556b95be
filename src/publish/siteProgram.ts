import { fork } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { hash } from '../corpus/hashes.ts';
import { hashSiteCode } from './siteCode.ts';

/** Within the project: the program imports packages of it. */
const PROGRAMS = join('.cache', 'programs');
const DAY = 24 * 60 * 60 * 1000;
const GONE = '-gone';

/** Where the site is published, as its settings say. */
interface Place {
  readonly site: URL | null;
  readonly base: string;
}

/**
 * The program that draws pages, made of the site's source: made once for all processes and all builds with the same
 * code, and kept in `.cache/programs/` until no build has used it for a day.
 * @param signal ends the making of it
 * @returns its folder, see `makeProgram.ts`
 * @throws Error where it can't be made; the cause was printed
 */
export async function prepareProgram({ site, base }: Place, signal: AbortSignal): Promise<string> {
  // The place is in the scripts of pages; all else is asked for while pages are drawn.
  const name = hash(hashSiteCode(), process.version, site?.href ?? '', base).slice(0, 16);
  const folder = resolve(PROGRAMS, name);
  if (!isKept(folder)) await makeProgram(folder, signal);
  removeUnused();
  return folder;
}

/** Whether a program is there; from now on it is used. */
function isKept(folder: string): boolean {
  try {
    utimesSync(folder, new Date(), new Date());
    return true;
  } catch {
    return false;
  }
}

async function makeProgram(folder: string, signal: AbortSignal): Promise<void> {
  const half = `${folder}-${process.pid}`;
  rmSync(half, { recursive: true, force: true });
  const child = fork(new URL('./makeProgram.ts', import.meta.url), [half], {
    env: { ...process.env, NODE_ENV: 'production' },
    signal,
  });
  try {
    const [code, ended] = await once(child, 'exit');
    if (code !== 0) throw new Error(`the program that draws pages was not made: ${code ?? ended}`);
    // Another build may have made the same meanwhile.
    if (!isKept(folder)) renameSync(half, folder);
  } finally {
    rmSync(half, { recursive: true, force: true });
  }
}

/** Under another name first: what is half removed is never taken for a program. */
function removeUnused(): void {
  for (const name of readdirSync(PROGRAMS)) {
    const folder = join(PROGRAMS, name);
    const age = Date.now() - (statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    if (age < DAY) continue;
    const gone = name.endsWith(GONE) ? folder : `${folder}${GONE}`;
    try {
      renameSync(folder, gone);
    } catch {
      // Another build removes it.
      continue;
    }
    rmSync(gone, { recursive: true, force: true });
  }
}
