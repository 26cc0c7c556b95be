import { getCollection } from 'astro:content';
import type { Agency } from '../report/agency.ts';
import { makeEntry, type ReportEntry } from '../report/entry.ts';

let loaded: Promise<readonly ReportEntry[]> | null = null;

/** Every report of the corpus, by agency and then year; read once a build. */
export function loadEntries(): Promise<readonly ReportEntry[]> {
  loaded ??= readEntries();
  return loaded;
}

async function readEntries(): Promise<readonly ReportEntry[]> {
  const agencies = new Map(
    (await getCollection('agencies')).map(({ data }): [string, Agency] => [data.id, data]),
  );
  const reports = await getCollection('reports');
  return reports
    .map(({ id, data }) => {
      const { id: _id, ...report } = data;
      return makeEntry(agencies, id, report);
    })
    .sort((a, b) =>
      a.agency.id < b.agency.id ? -1 : a.agency.id > b.agency.id ? 1 : a.year - b.year,
    );
}
