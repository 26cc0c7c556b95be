import { existsSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { z } from 'zod';
import { type Failure, failureSchema } from '../report/failure.ts';
import { type Report, reportSchema } from '../report/report.ts';
import { readJson } from './readJson.ts';
import { shareCells } from './shareCells.ts';

/** Every collection of a report, with its id `<agency>/<year>`. */
export function listCollections(content: string): { id: string; file: string }[] {
  const folder = join(content, 'collections', 'reports');
  return listFiles(folder)
    .filter((file) => /[\\/]\d{4}\.json$/.test(file))
    .map((file) => ({ id: idIn(folder, file), file }));
}

/** The collection of a report by its id. */
export function collectionOf(content: string, id: string): string {
  return join(content, 'collections', 'reports', `${id}.json`);
}

/**
 * A report of the committed collections.
 * @param text what the file holds, where it was read already
 * @throws ContentFault where the file is not as the schema says.
 */
export function loadReport(file: string, text?: string): Report {
  return shareCells(readJson(file, reportSchema, text));
}

/** Where the files stand that gave no report. */
export function failuresOf(content: string): string {
  return join(content, 'collections', 'failures.json');
}

/** The files of the corpus that gave no report, as the last run found them. */
export function readFailures(content: string): readonly Failure[] {
  const file = failuresOf(content);
  return existsSync(file) ? readJson(file, z.array(failureSchema)) : [];
}

/** The id, `<agency>/<year>`, of a report of the corpus. */
export function idOfReport(content: string, file: string): string {
  return idIn(join(content, 'reports'), file);
}

function idIn(folder: string, file: string): string {
  return relative(folder, file)
    .replaceAll('\\', '/')
    .replace(/\.\w+$/, '');
}

/** The path by which people name a file, the same on every machine; what can't be seen is spelt out. */
export function nameFile(content: string, file: string): string {
  return relative(dirname(content), file)
    .replaceAll('\\', '/')
    .replace(/\p{C}/gu, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
}

/** Every file under a folder, in order. */
export function listFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
