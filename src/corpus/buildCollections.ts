import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { tellFailure } from '../i18n/failures.ts';
import type { Failure } from '../report/failure.ts';
import { makeIssue } from '../report/makeIssue.ts';
import { makeFailure, Refusal } from '../report/refusal.ts';
import { type Report, reportSchema } from '../report/report.ts';
import { applyNotes } from './applyNotes.ts';
import { collectionOf, failuresOf, listFiles, nameFile } from './collectionFiles.ts';
import { explain } from './explainFailure.ts';
import type { Registry } from './findAgency.ts';
import { findContradictions } from './findContradictions.ts';
import { formatFailures, formatReport } from './formatReport.ts';
import { hash, hashCode } from './hashes.ts';
import { listReports, type ReportFile, type StrayFile } from './listReports.ts';
import { loadCache, type ReadingCache } from './readingCache.ts';
import { readReport } from './readReport.ts';
import { readRegistry } from './registry.ts';
import { shareCells } from './shareCells.ts';
import { writeWhole } from './writeWhole.ts';

/** What became of one file of the corpus. */
export type Outcome =
  | { readonly file: string; readonly state: 'read' | 'unchanged'; readonly report: Report }
  | { readonly file: string; readonly state: 'unreadable'; readonly failure: Failure };

interface BuildResult {
  readonly outcomes: readonly Outcome[];
  /** Collections that were written, or under `check` would have been. */
  readonly changed: readonly string[];
}

interface Options {
  /** The folder with `agencies.json`, `sources.json` and `reports/`. */
  readonly content: string;
  /** Where hashes of what was read are kept; null reads everything again. */
  readonly cacheFile: string | null;
  /** Writes nothing; only tells what would change. */
  readonly check: boolean;
}

/** Files of the code that decides how a report is read. Words for people are no part of it. */
export const READER_FOLDERS = ['check', 'corpus', 'document', 'extract', 'report', 'statute'];

/** What one run knows, and what it has done so far. */
interface Run extends Options {
  readonly registry: Registry;
  /** Of the reader and the registry: what every report is read with. */
  readonly knowledge: string;
  readonly cache: ReadingCache;
  readonly nextCache: ReadingCache;
  readonly changed: string[];
  /** The file that each report was read from, by its id. */
  readonly readFrom: Map<string, string>;
}

/**
 * Reads every `reports/<agency>/<year>.*` into `collections/reports/<agency>/<year>.json`;
 * a file whose bytes, registry and reader are those of the last run is not read again. Where a year has
 * several files, the first that can be read is. What gives no report stands in `collections/failures.json`.
 * @throws ContentFault where the registry can't be used.
 */
export async function buildCollections(options: Options): Promise<BuildResult> {
  const { content, cacheFile, check } = options;
  const registry = readRegistry(content);
  const run: Run = {
    ...options,
    registry,
    knowledge: hash(
      hashCode(join(import.meta.dirname, '..'), READER_FOLDERS),
      JSON.stringify([...registry.agencies.values()]),
    ),
    cache: loadCache(cacheFile),
    nextCache: {},
    changed: [],
    readFrom: new Map(),
  };
  const outcomes: Outcome[] = [];
  for (const found of listReports(content, registry)) {
    outcomes.push('id' in found ? await readOne(run, found) : refuse(run, found));
  }
  keepFailures(run, outcomes);
  removeStale(run);
  if (cacheFile !== null && !check) {
    writeWhole(cacheFile, JSON.stringify(run.nextCache, null, 1));
  }
  return { outcomes, changed: run.changed };
}

function refuse({ content }: Run, { file, rule, facts }: StrayFile): Outcome {
  return { file, state: 'unreadable', failure: makeFailure(nameFile(content, file), rule, facts) };
}

async function readOne(run: Run, { file, id }: ReportFile): Promise<Outcome> {
  const name = nameFile(run.content, file);
  const other = run.readFrom.get(id);
  if (other !== undefined) {
    const failure = makeFailure(name, 'year-twice', { file: other });
    return { file, state: 'unreadable', failure };
  }
  const target = collectionOf(run.content, id);
  const current = readIfThere(target) ?? '';
  const reading = await tryReading(run, file, name, current);
  if ('failure' in reading) return { file, state: 'unreadable', ...reading };
  const { report, input, output } = reading;
  run.readFrom.set(id, name);
  run.nextCache[file] = { input, output: hash(output) };
  keep(run, target, output, current);
  // Those of the whole corpus are held until what several show together is found.
  return { file, state: reading.isKnown ? 'unchanged' : 'read', report: shareCells(report) };
}

interface Reading {
  readonly report: Report;
  /** The hash of all that it was read from. */
  readonly input: string;
  readonly output: string;
  readonly isKnown: boolean;
}

/** The report of a file; whatever hinders it is this file's failure alone. */
async function tryReading(
  run: Run,
  file: string,
  name: string,
  current: string,
): Promise<Reading | { readonly failure: Failure }> {
  try {
    const bytes = readFileSync(file);
    const notes = readNotes(file);
    const source = run.registry.sources.get(file.split(/[\\/]/).slice(-2).join('/'));
    const input = hash(run.knowledge, JSON.stringify([source, notes]), bytes);
    const known = run.cache[file];
    if (known?.input === input && known.output === hash(current)) {
      const report = reportSchema.parse(JSON.parse(current));
      return { report, input, output: current, isKnown: true };
    }
    const report = withNotes(await readReport(bytes, name, run.registry), notes);
    const [contradiction] = findContradictions(report, source);
    if (contradiction) throw new Refusal(contradiction.rule, contradiction.facts);
    // What the site would refuse is told here, where it costs this report alone.
    reportSchema.parse(report);
    return { report, input, output: formatReport(report), isKnown: false };
  } catch (error) {
    return { failure: explain(name, error) };
  }
}

type NotesFile = { readonly yaml: string } | { readonly cause: string } | null;

/** A curator's notes on a report; what can't be opened costs no more than the notes. */
function readNotes(file: string): NotesFile {
  const notes = file.replace(/\.\w+$/, '.notes.yaml');
  if (!existsSync(notes)) return null;
  try {
    return { yaml: readFileSync(notes, 'utf8') };
  } catch (error) {
    const { rule, facts } = explain(notes, error);
    return { cause: tellFailure(rule, facts, 'en') };
  }
}

function withNotes(report: Report, notes: NotesFile): Report {
  if (notes === null) return report;
  if ('yaml' in notes) return applyNotes(report, notes.yaml);
  return { ...report, issues: [...report.issues, makeIssue('notes-unreadable', notes)] };
}

/** Writes a collection where it differs from the one that is there. */
function keep({ changed, check }: Run, target: string, output: string, current: string): void {
  if (output === current) return;
  changed.push(target);
  if (!check) writeWhole(target, output);
}

function keepFailures(run: Run, outcomes: readonly Outcome[]): void {
  const target = failuresOf(run.content);
  const failures = outcomes.flatMap((one) => ('failure' in one ? [one.failure] : []));
  keep(run, target, formatFailures(failures), readIfThere(target) ?? '');
}

/** Takes out what no report of the corpus was read into, and what a run that was killed left behind. */
function removeStale({ content, readFrom, changed, check }: Run): void {
  const wanted = new Set([...readFrom.keys()].map((id) => collectionOf(content, id)));
  wanted.add(failuresOf(content));
  for (const stale of listFiles(join(content, 'collections'))) {
    if (wanted.has(stale)) continue;
    changed.push(stale);
    if (!check) rmSync(stale);
  }
}

function readIfThere(file: string): string | null {
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}
