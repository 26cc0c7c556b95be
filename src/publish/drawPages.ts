import { fork } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, resolve, sep } from 'node:path';
import { hash } from '../corpus/hashes.ts';
import { formatPart, namePart, type Part, splitPart } from '../corpus/part.ts';
import { writeWhole } from '../corpus/writeWhole.ts';
import type { PageKeys } from './choosePages.ts';
import { type DrawnPart, drawnSchema } from './drawnNote.ts';

/** A process more begins with so many reports: it has to bundle the site's code before it draws. */
const REPORTS_A_PROCESS = 150;

/** MiB for what a page is made from, which is of no use after it: with the usual 16 a twentieth more time is taken. */
const YOUNG_OBJECTS = '--max-semi-space-size=64';

interface Task {
  readonly part: Part;
  /** The folder of the site. */
  readonly out: string;
  /** The keys of the pages that the last site has, by their files. */
  readonly known: PageKeys;
  /** Of how many reports the pages may have to be drawn. */
  readonly reports: number;
}

/**
 * Draws the pages of a part, by as many processes as there are processors, and puts them into the folder of the site;
 * those that the last site has are left there.
 * @throws Error where a process fails; it has told the cause.
 */
export async function drawPages({ part, out, known, reports }: Task): Promise<DrawnPart> {
  const wanted = Math.ceil(reports / REPORTS_A_PROCESS);
  const count = Math.max(1, Math.min(availableParallelism(), wanted));
  const beside = placeBeside(out);
  rmSync(beside, { recursive: true, force: true });
  const shards = splitPart(part, count).map((shard) => ({
    shard,
    folder: join(beside, namePart(shard)),
  }));
  const drawn = await Promise.all(
    shards.map(({ shard, folder }) => runShard(shard, folder, known)),
  );
  for (const { folder } of shards) moveInto(folder, out);
  rmSync(beside, { recursive: true, force: true });
  return {
    keys: Object.assign({}, ...drawn.map(({ keys }) => keys)),
    kept: drawn.flatMap(({ kept }) => kept),
    memory: Math.max(...drawn.map(({ memory }) => memory)),
  };
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
async function runShard(shard: Part, folder: string, known: PageKeys): Promise<DrawnPart> {
  const note = `${folder}.json`;
  writeWhole(note, JSON.stringify(known));
  // Lines of several processes that name every page would tell nothing.
  const words = shard.count > 1 ? ['quiet'] : [];
  const child = fork(new URL('./drawPart.ts', import.meta.url), [folder, note, ...words], {
    env: { ...process.env, PART: formatPart(shard) },
    execArgv: [...process.execArgv, YOUNG_OBJECTS],
  });
  const code = await new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', resolve);
  });
  if (code !== 0)
    throw new Error(`pages were not drawn: part ${formatPart(shard)} ended with ${code}`);
  return drawnSchema.parse(JSON.parse(readFileSync(note, 'utf8')));
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
