import { readFileSync } from 'node:fs';
import { tellFailure } from '../i18n/failures.ts';
import { type Failure, makeFailure, Refusal } from '../report/failure.ts';
import type { FailureRule } from '../report/failureRules.ts';
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
    const { rule, facts } = explain(file, error);
    return { file, cause: tellFailure(rule, facts, 'en') };
  }
}

const CODES: Readonly<Record<string, FailureRule>> = {
  ENOENT: 'file-absent',
  EISDIR: 'file-folder',
  EACCES: 'file-forbidden',
};

/** Why a file gave no report, whatever was thrown: a fault of the reader costs that file alone. */
export function explain(file: string, error: unknown): Failure {
  if (error instanceof Refusal) return makeFailure(file, error.rule, error.facts);
  if (!(error instanceof Error)) return makeFailure(file, 'reader-failed', { message: '—' });
  if ('syscall' in error && 'code' in error && typeof error.code === 'string') {
    return makeFailure(file, CODES[error.code] ?? 'file-unopened', { code: error.code });
  }
  return makeFailure(file, 'reader-failed', { message: error.message });
}
