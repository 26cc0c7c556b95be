import type { CheckedReport } from '../check/checkReport.ts';
import { loadChecks } from '../site/checks.ts';
import { inEachLanguage, paramsOfReport } from './_reportPaths.ts';

export interface CheckFile {
  readonly checked: CheckedReport;
  readonly [name: string]: unknown;
}

/** The page of checks of every report, in each language. */
export async function checkPages() {
  return inEachLanguage(await checkFiles());
}

/** The files of every report's checks: one set for both languages. */
export async function checkFiles() {
  return (await loadChecks()).map((checked) => ({
    params: paramsOfReport(checked.entry),
    props: { checked },
  }));
}

export function csvResponse(csv: string): Response {
  return new Response(csv, { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
}

export function jsonResponse(json: string): Response {
  return new Response(json, { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
}
