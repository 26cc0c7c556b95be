import { join } from 'node:path';
import { Refusal } from '../report/refusal.ts';
import { type Addition, type AddOptions, planAddition } from './addReport.ts';
import { formatAgencies } from './agencies/formatAgencies.ts';
import { explain } from './explainFailure.ts';
import type { Registry } from './findAgency.ts';
import { NotAdded } from './notAdded.ts';
import { readRegistry } from './registry.ts';
import { type Changes, writeTogether } from './writeTogether.ts';

/** What became of a file: it can be added, or why it can not be. */
export interface Tried {
  readonly file: string;
  readonly outcome: Addition | NotAdded;
}

/**
 * Adds reports to the corpus, all of them or none; where `isTrial`, it only tells what it would add.
 * @param tell is told of each file as soon as it is read.
 * @throws NotAdded naming each file that can not be added, and why; then nothing was changed.
 */
export async function addReports(
  files: readonly string[],
  options: AddOptions,
  isTrial: boolean,
  tell: (tried: Tried) => void = () => {},
): Promise<readonly Addition[]> {
  let registry = readRegistry(options.content);
  const additions: Addition[] = [];
  const failures: NotAdded[] = [];
  for (const file of files) {
    const outcome = await plan(file, options, registry, additions);
    tell({ file, outcome });
    if (outcome instanceof NotAdded) failures.push(outcome.of(file));
    else {
      additions.push(outcome);
      const { entry } = outcome;
      // The next file may be of the same agency.
      if (entry) {
        registry = { ...registry, agencies: new Map(registry.agencies).set(entry.id, entry) };
      }
    }
  }
  if (failures.length > 0) throw NotAdded.list(failures);
  if (!isTrial) writeTogether(listChanges(options.content, additions, registry));
  return additions;
}

/** What a file would change, or why it can't; a fault of the program is thrown. */
async function plan(
  file: string,
  options: AddOptions,
  registry: Registry,
  others: readonly Addition[],
): Promise<Addition | NotAdded> {
  try {
    const addition = await planAddition(file, options, registry);
    const id = yearOf(addition.key);
    const isTwin = others.some(({ key }) => yearOf(key) === id);
    return isTwin ? NotAdded.for('given-twice', { id }) : addition;
  } catch (error) {
    if (error instanceof NotAdded) return error;
    if (!(error instanceof Refusal || hasCode(error))) throw error;
    return NotAdded.because(explain(file, error));
  }
}

const hasCode = (error: unknown) => error instanceof Error && 'syscall' in error;
const yearOf = (key: string) => key.replace(/\.\w+$/, '');

/** Sources last: with them the reports are there, and then the files that they replace may go. */
function listChanges(content: string, additions: readonly Addition[], registry: Registry): Changes {
  const targetOf = (key: string) => join(content, 'reports', key);
  const changes = new Map<string, Uint8Array | string | null>();
  for (const { key, bytes } of additions) changes.set(targetOf(key), bytes);
  if (additions.some(({ entry }) => entry !== null)) {
    changes.set(join(content, 'agencies.json'), formatAgencies(registry.agencies.values()));
  }
  const replaced = additions.flatMap(({ replaces }) => replaces);
  const sources = new Map(registry.sources);
  for (const key of replaced) sources.delete(key);
  for (const { key, source } of additions) sources.set(key, source);
  const text = JSON.stringify(Object.fromEntries(sources), null, 2);
  changes.set(join(content, 'sources.json'), `${text}\n`);
  for (const key of replaced.map(targetOf)) if (!changes.has(key)) changes.set(key, null);
  return changes;
}
