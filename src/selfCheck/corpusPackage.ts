import { strToU8, zipSync } from 'fflate';
import type { Agency, Source } from '../report/agency.ts';
import type { Report } from '../report/report.ts';

/** Stands for an agency that the registry lacks: whoever adds the report gives it an id. */
const UNKNOWN = '000000-agency';

/**
 * A report as the corpus wants it, as a ZIP: the file under its agency and year, and its entry for
 * `sources.json`. The address under which it is published is left open.
 */
export function packForCorpus(
  report: Report,
  agency: Agency | null,
  name: string,
  bytes: Uint8Array,
): Uint8Array<ArrayBuffer> {
  const ending = /\.([^./\\]+)$/.exec(name.toLowerCase())?.[1] ?? 'txt';
  const key = `${agency?.id ?? UNKNOWN}/${report.year ?? 0}.${ending}`;
  const source: Source = {
    ...(report.agencyName === null ? {} : { agencyName: report.agencyName }),
    ...(report.title === null ? {} : { title: report.title }),
    year: report.year ?? 0,
    form: report.form,
    ...(report.publishedOn === null ? {} : { publishedOn: report.publishedOn }),
    scope: report.scope,
    url: null,
    kind: report.basis === 'transcription' ? 'transcription' : 'document',
  };
  return new Uint8Array(
    zipSync({
      [`content/reports/${key}`]: bytes,
      'sources.json': strToU8(`${JSON.stringify({ [key]: source }, null, 2)}\n`),
    }),
  );
}
