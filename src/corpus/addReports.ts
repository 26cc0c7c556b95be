import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '../report/failure.ts';
import { type Addition, NotAdded, planAddition, type Wish } from './addReport.ts';
import { explain } from './readFiles.ts';
import { type Registry, readRegistry } from './registry.ts';
import { writeWhole } from './writeWhole.ts';

/**
 * Adds reports to the corpus, all of them or none; where `isTrial`, it only tells what it would add.
 * @throws NotAdded naming the file and why; then nothing was changed.
 */
export async function addReports(
  files: readonly string[],
  wish: Wish,
  isTrial: boolean,
): Promise<readonly Addition[]> {
  const registry = readRegistry(wish.content);
  const additions: Addition[] = [];
  for (const file of files) additions.push(await plan(file, wish, registry));
  const twin = additions.find(
    ({ key }, at) => additions.findIndex((one) => yearOf(one.key) === yearOf(key)) < at,
  );
  if (twin) throw new NotAdded(`${yearOf(twin.key)} is given twice`);
  if (!isTrial) write(wish.content, additions, registry.sources);
  return additions;
}

/** @throws NotAdded naming the file, whatever is wrong with it; else a fault of the program. */
async function plan(file: string, wish: Wish, registry: Registry): Promise<Addition> {
  try {
    return await planAddition(file, wish, registry);
  } catch (error) {
    const isOurs = !(error instanceof NotAdded || error instanceof Refusal || hasCode(error));
    if (isOurs) throw error;
    const cause = error instanceof NotAdded ? error.message : explain(file, error).message;
    throw new NotAdded(`${file}: ${cause}`);
  }
}

const hasCode = (error: unknown) => error instanceof Error && 'syscall' in error;
const yearOf = (key: string) => key.replace(/\.\w+$/, '');

/** Writes the sources' note last: with it the reports are there. What fails takes back what was written. */
function write(
  content: string,
  additions: readonly Addition[],
  sources: ReadonlyMap<string, Addition['source']>,
): void {
  const targetOf = (key: string) => join(content, 'reports', key);
  const all = new Map(sources);
  for (const { key, source } of additions) all.set(key, source);
  try {
    for (const { key, bytes } of additions) writeWhole(targetOf(key), bytes);
    const text = JSON.stringify(Object.fromEntries(all), null, 2);
    writeWhole(join(content, 'sources.json'), `${text}\n`);
  } catch (error) {
    for (const { key } of additions) rmSync(targetOf(key), { force: true });
    throw error;
  }
}
