import { makeEntry, type ReportEntry } from '../report/entry.ts';
import { listCollections, loadReport } from './collectionFiles.ts';
import { readRegistry } from './registry.ts';

/** The reports of the committed collections with their agencies, by agency and then year. */
export function readEntries(content: string): readonly ReportEntry[] {
  const { agencies } = readRegistry(content);
  return listCollections(content)
    .map(({ id, file }) => makeEntry(agencies, id, loadReport(file)))
    .sort(byAgency);
}

function byAgency(a: ReportEntry, b: ReportEntry): number {
  if (a.agency.id === b.agency.id) return a.year - b.year;
  return a.agency.id < b.agency.id ? -1 : 1;
}
