import { fork } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, resolve, sep } from 'node:path';
import { hash } from '../corpus/hashes.ts';
import { formatPart, namePart, type Part, splitPart } from '../corpus/part.ts';
import { hashSiteCode, openKept } from './keptPages.ts';

/** A process more begins with so many reports: it has to bundle the site's code before it draws. */
const REPORTS_A_PROCESS = 150;

interface Task {
  readonly part: Part;
  /** The folder of the site. */
  readonly out: string;
  /** What is kept for the next build. */
  readonly cache: string;
  /** How many reports the part may have. */
  readonly reports: number;
}

/**
 * Draws the pages of a part, by as many processes as there are processors, and puts them into the folder of the site.
 * @returns the most memory that a process held, in MiB
 * @throws Error where a process fails; it has told the cause.
 */
export async function drawPages({ part, out, cache, reports }: Task): Promise<number> {
  const wanted = Math.ceil(reports / REPORTS_A_PROCESS);
  const count = Math.max(1, Math.min(availableParallelism(), wanted));
  const beside = placeBeside(out);
  rmSync(beside, { recursive: true, force: true });
  const shards = splitPart(part, count).map((shard) => {
    const name = namePart(shard);
    return { shard, folder: join(beside, name), kept: join(cache, name) };
  });
  const code = hashSiteCode();
  const memories = await Promise.all(
    shards.map(async ({ shard, folder, kept }) => {
      const close = openKept(kept, code);
      const memory = await runShard(shard, folder, kept);
      close();
      return memory;
    }),
  );
  for (const { folder } of shards) moveInto(folder, out);
  rmSync(beside, { recursive: true, force: true });
  return Math.max(...memories);
}

/**
 * Where shards are drawn: beside the site; or, since the builder runs what it bundles from within the project, there
 * where the site is elsewhere, in a place of that site's own.
 */
function placeBeside(out: string): string {
  const isWithin = resolve(out).startsWith(join(process.cwd(), sep));
  return isWithin ? `${out}-parts` : join('.astro', 'parts', hash(resolve(out)).slice(0, 12));
}

/** Draws a shard in a process of its own, which ends with this one. */
function runShard(shard: Part, folder: string, kept: string): Promise<number> {
  // Lines of several processes that name every page would tell nothing.
  const words = shard.count > 1 ? ['quiet'] : [];
  const child = fork(new URL('./drawPart.ts', import.meta.url), [folder, kept, ...words], {
    env: { ...process.env, PART: formatPart(shard) },
  });
  let memory = 0;
  child.on('message', (message) => {
    memory = Number(message);
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => {
      if (code === 0) resolve(memory);
      else reject(new Error(`pages were not drawn: part ${formatPart(shard)} ended with ${code}`));
    });
  });
}

/** Moves what a folder holds into another; of two files at one path the first, which is the same, goes. */
function moveInto(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) moveInto(source, target);
    else moveFile(source, target);
  }
}

/** Another disk can't be moved to. */
function moveFile(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}
