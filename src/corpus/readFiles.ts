import { readFileSync } from 'node:fs';
import { UnreadableDocument } from '../document/document.ts';
import type { Report } from '../report/report.ts';
import { readReport } from './readReport.ts';
import type { Registry } from './registry.ts';

/** A report, or one sentence that says why there is none. */
export type FileReading =
  | { readonly file: string; readonly report: Report }
  | { readonly file: string; readonly cause: string };

/** A file by its path, or a text with the name that it would have. */
export type Input = { readonly path: string } | { readonly name: string; readonly text: string };

/** Reads one input; whatever is wrong with it becomes a cause, so that the next can be read. */
export async function readInput(input: Input, registry: Registry): Promise<FileReading> {
  const file = 'path' in input ? input.path : input.name;
  try {
    const bytes = 'path' in input ? readFileSync(input.path) : new TextEncoder().encode(input.text);
    return { file, report: await readReport(bytes, file, registry) };
  } catch (error) {
    if (error instanceof UnreadableDocument) return { file, cause: error.message };
    const code = (error as NodeJS.ErrnoException).code;
    if (typeof code === 'string') return { file, cause: explain(code) };
    // A fault of the reader, not of the file: told for this file, so that the others are read.
    return { file, cause: `the reader failed: ${(error as Error).message}` };
  }
}

function explain(code: string): string {
  const known: Record<string, string> = {
    ENOENT: 'there is no such file',
    EISDIR: 'it is a folder',
    EACCES: 'it may not be read',
  };
  return known[code] ?? `it could not be opened (${code})`;
}
