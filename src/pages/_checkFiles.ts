import type { CheckedReport } from '../check/checkReport.ts';
import type { Lang } from '../i18n/dictionary.ts';
import { languagePaths } from '../site/addresses.ts';
import { loadChecks } from '../site/checks.ts';

export interface CheckFile {
  readonly checked: CheckedReport;
  readonly [name: string]: unknown;
}

export interface CheckPage extends CheckFile {
  readonly lang: Lang;
}

/** The page of checks of every report, in each language. */
export async function checkPages() {
  const files = await checkFiles();
  return languagePaths().flatMap(({ params, props }) =>
    files.map((file) => ({
      params: { ...params, ...file.params },
      props: { ...props, ...file.props },
    })),
  );
}

/** The files of every report's checks: one set for both languages. */
export async function checkFiles() {
  return (await loadChecks()).map((checked) => ({
    params: { agency: checked.entry.agency.id, year: String(checked.entry.year) },
    props: { checked },
  }));
}

export function csvResponse(csv: string): Response {
  return new Response(csv, { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
}

export function jsonResponse(json: string): Response {
  return new Response(json, { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
}
