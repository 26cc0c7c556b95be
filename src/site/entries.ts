import { CONTENT } from '../corpus/folders.ts';
import { readEntries } from '../corpus/readEntries.ts';
import type { ReportEntry } from '../report/entry.ts';

let loaded: readonly ReportEntry[] | null = null;

/**
 * Every report of the corpus, by agency and then year; read once a build.
 * @throws ContentFault where a file of the collections is not as its schema says.
 */
export function loadEntries(): readonly ReportEntry[] {
  loaded ??= readEntries(CONTENT);
  return loaded;
}
