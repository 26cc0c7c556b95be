import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { checkReports } from '../check/checkReport.ts';
import { issuesOf } from '../check/evaluate.ts';
import { UnreadableDocument } from '../document/document.ts';
import { makeEntry } from '../report/entry.ts';
import type { Issue, Report } from '../report/report.ts';
import { formatReport } from './formatReport.ts';
import { layNotes } from './layNotes.ts';
import { readReport } from './readReport.ts';
import { type Registry, readRegistry } from './registry.ts';

/** What became of one file of the corpus. */
type Outcome =
  | { readonly file: string; readonly state: 'read' | 'unchanged'; readonly report: Report }
  | { readonly file: string; readonly state: 'unreadable'; readonly cause: string };

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

/** Files of the code that decides how a report is read, and how its issues are told. */
export const READER_FOLDERS = [
  'check',
  'corpus',
  'document',
  'extract',
  'i18n',
  'report',
  'statute',
];

/**
 * Reads every `reports/<agency>/<year>.*` into `collections/reports/<agency>/<year>.json`;
 * a file whose bytes, registry entry and reader are those of the last run is not read again. Where
 * a year has several files, the first that can be read is.
 */
export async function buildCollections({
  content,
  cacheFile,
  check,
}: Options): Promise<BuildResult> {
  const registry = readRegistry(content);
  const reader = hashFolder(join(import.meta.dirname, '..'), READER_FOLDERS);
  const anyAgency = hash(JSON.stringify([...registry.agencies.values()]));
  const cache = loadCache(cacheFile);
  const nextCache: Record<string, { input: string; output: string }> = {};
  const outcomes: Outcome[] = [];
  const changed: string[] = [];
  /** The file that each collection was read from. */
  const written = new Map<string, string>();

  for (const file of listReports(content)) {
    const target = collectionOf(content, file);
    const other = written.get(target);
    if (other !== undefined) {
      const cause = `the year is read from ${nameFile(content, other)}: keep one of the two`;
      outcomes.push({ file, state: 'unreadable', cause });
      continue;
    }
    const bytes = readFileSync(file);
    const notes = readIfThere(notesOf(file));
    const input = hash(reader, knowledgeOf(file, registry, anyAgency), bytes, notes ?? '');
    const current = readIfThere(target) ?? '';
    const known = cache[file];
    if (known?.input === input && known.output === hash(current)) {
      outcomes.push({ file, state: 'unchanged', report: JSON.parse(current) as Report });
      nextCache[file] = known;
      written.set(target, file);
      continue;
    }
    try {
      const read = await readReport(bytes, nameFile(content, file), registry);
      const report = notes === null ? read : layNotes(read, notes);
      const output = formatReport(report);
      outcomes.push({ file, state: 'read', report });
      nextCache[file] = { input, output: hash(output) };
      written.set(target, file);
      if (output !== current) {
        changed.push(target);
        if (!check) write(target, output);
      }
    } catch (error) {
      if (!(error instanceof UnreadableDocument)) throw error;
      outcomes.push({ file, state: 'unreadable', cause: error.message });
    }
  }
  for (const stale of listFiles(join(content, 'collections')).filter(
    (file) => !written.has(file),
  )) {
    changed.push(stale);
    if (!check) rmSync(stale);
  }
  if (cacheFile !== null && !check) write(cacheFile, JSON.stringify(nextCache, null, 1));
  return { outcomes, changed };
}

/**
 * What only several reports together show: each file with the failures that its own issues lack.
 * Agencies without an entry in the registry are compared by their folder, as on the site.
 */
export function findAcrossReports(
  content: string,
  outcomes: readonly Outcome[],
): { readonly file: string; readonly issues: readonly Issue[] }[] {
  const { agencies } = readRegistry(content);
  const files = outcomes.flatMap((outcome) => {
    if (!('report' in outcome)) return [];
    const { file, report } = outcome;
    return [{ file, entry: makeEntry(agencies, idOfReport(content, file), report) }];
  });
  const checked = checkReports(files.map(({ entry }) => entry));
  return files.map(({ file, entry }, index) => ({
    file,
    issues: issuesOf(checked[index]?.results ?? []).filter(
      (issue) => !entry.report.issues.some(({ message }) => message === issue.message),
    ),
  }));
}

/** Whether a file of the corpus holds a curator's notes: it is no report. */
export function isNotes(file: string): boolean {
  return file.endsWith('.notes.yaml');
}

/** Every report of the corpus, in the order of agency and year. */
function listReports(content: string): string[] {
  return listFiles(join(content, 'reports')).filter((file) => /[\\/]\d{4}\.\w+$/.test(file));
}

/** Every collection file of a content folder, with its id `<agency>/<year>`. */
export function listCollections(content: string): { id: string; file: string }[] {
  const folder = join(content, 'collections', 'reports');
  return listFiles(folder).map((file) => ({ id: idIn(folder, file), file }));
}

/** The id, `<agency>/<year>`, of a report of the corpus. */
function idOfReport(content: string, file: string): string {
  return idIn(join(content, 'reports'), file);
}

function idIn(folder: string, file: string): string {
  return relative(folder, file)
    .replaceAll('\\', '/')
    .replace(/\.\w+$/, '');
}

/** The path by which people name a report, the same on every machine. */
function nameFile(content: string, file: string): string {
  return relative(dirname(content), file).replaceAll('\\', '/');
}

function collectionOf(content: string, file: string): string {
  return join(content, 'collections', 'reports', `${idOfReport(content, file)}.json`);
}

/** Where a curator's notes on a report stand. */
function notesOf(file: string): string {
  return file.replace(/\.\w+$/, '.notes.yaml');
}

function readIfThere(file: string): string | null {
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}

/** What the registry tells of a report: its agency or, where it lacks that, `any` by its printed name. */
function knowledgeOf(file: string, { agencies, sources }: Registry, any: string): string {
  const key = file.split(/[\\/]/).slice(-2);
  return JSON.stringify([agencies.get(key[0] ?? '') ?? any, sources.get(key.join('/'))]);
}

function listFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function hashFolder(root: string, folders: readonly string[]): string {
  const files = folders
    .flatMap((folder) => listFiles(join(root, folder)))
    .filter((file) => file.endsWith('.ts') && !file.includes('.test.'));
  return hash(...files.map((file) => readFileSync(file)));
}

function loadCache(file: string | null): Record<string, { input: string; output: string }> {
  return file !== null && existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}

function hash(...parts: readonly (string | Uint8Array)[]): string {
  const sum = createHash('sha256');
  for (const part of parts) sum.update(part).update('\0');
  return sum.digest('hex');
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
