import { readFailures } from '../corpus/collectionFiles.ts';
import { CONTENT } from '../corpus/folders.ts';
import type { Failure } from '../report/failure.ts';

/** The files of the corpus that gave no report, in the order of their names. */
export function loadFailures(): readonly Failure[] {
  return readFailures(CONTENT).toSorted((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
}
