import type { APIRoute } from 'astro';
import type { ReportEntry } from '../../../../report/entry.ts';
import { loadEntries } from '../../../../site/entries.ts';
import { loadSourceFile, sourceFileOf } from '../../../../site/sourceFiles.ts';
import { ifDrawn, keyOfReports } from '../../../_agencyKeys.ts';
import { paramsOfReport } from '../../../_reportPaths.ts';

interface Props {
  readonly entry: ReportEntry;
  readonly [name: string]: unknown;
}

/** The document of every report: one for both languages. */
export function getStaticPaths() {
  return loadEntries().map((entry) => ({
    params: { ...paramsOfReport(entry), ending: sourceFileOf(entry).ending },
    props: { entry },
    cacheKey: ifDrawn(entry.agency.id, keyOfReports),
  }));
}

export const GET: APIRoute<Props> = ({ props: { entry } }) =>
  new Response(loadSourceFile(entry), {
    headers: { 'Content-Type': sourceFileOf(entry).mediaType },
  });
