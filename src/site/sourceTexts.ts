import { getCollection } from 'astro:content';
import type { ReportEntry } from '../report/entry.ts';

let loaded: Promise<ReadonlyMap<string, readonly string[]>> | null = null;

/** The lines of the document that a report was read from. */
export async function loadLines({ agency, year }: ReportEntry): Promise<readonly string[]> {
  loaded ??= getCollection('texts').then(
    (texts) => new Map(texts.map(({ data }) => [data.id, data.lines])),
  );
  return (await loaded).get(`${agency.id}/${year}`) ?? [];
}
