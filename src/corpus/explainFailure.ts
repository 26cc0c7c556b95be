import type { Failure } from '../report/failure.ts';
import type { FailureRule } from '../report/failureRules.ts';
import { makeFailure, Refusal } from '../report/refusal.ts';

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
