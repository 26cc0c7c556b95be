import { readFileSync } from 'node:fs';
import { makeEntry, type ReportEntry } from '../report/entry.ts';
import type { Report } from '../report/report.ts';
import { listCollections } from './collectionFiles.ts';
import { readRegistry } from './registry.ts';

/** The reports of the committed collections with their agencies, by agency and then year. */
export function readEntries(content: string): readonly ReportEntry[] {
  const { agencies } = readRegistry(content);
  return listCollections(content).map(({ id, file }) => {
    return makeEntry(agencies, id, JSON.parse(readFileSync(file, 'utf8')) as Report);
  });
}
